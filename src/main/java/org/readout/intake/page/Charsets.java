package org.readout.intake.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import org.jspecify.annotations.Nullable;
import org.readout.model.ReadoutException;

/**
 * From bytes to characters. A byte-order mark decides; then strict UTF-8; then UTF-16 by its pattern of zero bytes; then
 * ICU's guess, which counts only where it is both confident and alone, since a wrong guess would spoil every quote.
 */
public final class Charsets {

    /** Of 100. Real texts of a few sentences reach 70 and more in their own charset, noise stays below 50. */
    private static final int CONFIDENT = 50;

    private static final int LEAD = 10;
    private static final int SAMPLE = 8000;

    /** What Korean and Japanese systems write is the superset, whatever they call it. */
    private static final Map<String, String> SUPERSETS =
            Map.of("EUC-KR", "x-windows-949", "Shift_JIS", "windows-31j", "ISO-8859-1", "windows-1252", "US-ASCII", "windows-1252",
                    "GB2312", "GB18030", "GBK", "GB18030");

    private Charsets() {}

    /**
     * The characters of a file that says in itself what charset it is in, as web pages do. Where they are not as it says,
     * they are told as any others; where that fails too, what cannot be read becomes {@code U+FFFD}.
     *
     * @param declared the name it gives, or null
     * @throws ReadoutException if it gives none that is known, and the charset cannot be told for sure
     */
    public static String decode(String source, byte[] bytes, @Nullable String declared) {
        Charset charset = named(declared);
        if (charset == null || byMark(bytes) != null) {
            return decode(source, bytes);
        }
        String text = strict(bytes, 0, charset);
        if (text != null) {
            return text;
        }
        try {
            return decode(source, bytes);
        } catch (ReadoutException e) {
            return new String(bytes, charset);
        }
    }

    private static @Nullable Charset named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            String known = Charset.forName(name.strip()).name();
            // What could be read up to these words is not UTF-16: so says the HTML Standard too.
            known = known.startsWith("UTF-16") ? "UTF-8" : known;
            return Charset.forName(SUPERSETS.getOrDefault(known, known));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** @throws ReadoutException if the charset cannot be told for sure */
    public static String decode(String source, byte[] bytes) {
        String marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        Charset wide = wide(bytes);
        String text = strict(bytes, 0, wide != null ? wide : StandardCharsets.UTF_8);
        if (text != null && !isEscaped(bytes)) {
            return text;
        }
        String guessed = guess(bytes);
        if (guessed != null) {
            return guessed;
        }
        if (text != null) {
            return text;
        }
        throw new ReadoutException(
                source + ": its characters are in no encoding that can be told for sure. Save it as UTF-8 and try again.");
    }

    private static @Nullable String byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return strict(bytes, 4, StandardCharsets.UTF_32LE);
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return strict(bytes, 4, StandardCharsets.UTF_32BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return null;
    }

    /** UTF-16 without a mark: spaces and line ends leave zero bytes on one side only. */
    private static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (bytes.length % 2 != 0 || pairs < 2) {
            return null;
        }
        if (odd * 10 > pairs && even * 20 < odd) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 10 > pairs && odd * 20 < even ? StandardCharsets.UTF_16BE : null;
    }

    /** ISO-2022 text is plain ASCII to the eye of UTF-8, but for its escapes. */
    private static boolean isEscaped(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String guess(byte[] bytes) {
        CharsetMatch[] matches = new CharsetDetector().setText(sample(bytes)).detectAll();
        if (matches == null || matches.length == 0 || matches[0].getConfidence() < CONFIDENT) {
            return null;
        }
        if (matches.length > 1 && matches[0].getConfidence() - matches[1].getConfidence() < LEAD) {
            return null;
        }
        String name = matches[0].getName().replaceFirst("_(rtl|ltr)$", "");
        String charset = SUPERSETS.getOrDefault(name, name);
        if (name.startsWith("UTF-") || !Charset.isSupported(charset)) {
            return null;
        }
        return strict(bytes, 0, Charset.forName(charset));
    }

    /** The lines that hold bytes beyond ASCII; the detector looks at the beginning only, which may have none. */
    private static byte[] sample(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int line = 0;
        boolean telling = false;
        for (int i = 0; i < bytes.length && out.size() < SAMPLE; i++) {
            telling |= bytes[i] < 0 || bytes[i] == 0x1B;
            if (bytes[i] == '\n' || i == bytes.length - 1) {
                if (telling) {
                    out.write(bytes, line, Math.min(i + 1 - line, SAMPLE));
                }
                line = i + 1;
                telling = false;
            }
        }
        return out.size() == 0 ? Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)) : out.toByteArray();
    }

    private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
