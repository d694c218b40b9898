package org.readout.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.readout.intake.archive.Packed;
import org.readout.intake.mail.MailHead;

/** What kind of file some bytes are. Their beginning decides; the name only where text is left that may be one or the other. */
enum Kind {
    TEXT,
    MARKDOWN,
    WEB_PAGE,
    PDF,
    WORD,
    OLD_WORD,
    OPEN_DOCUMENT,
    RICH_TEXT,
    HANGUL,
    OPEN_HANGUL,
    MAIL,
    ARCHIVE,
    SHEET("a spreadsheet"),
    SLIDES("a presentation"),
    OUTLOOK("a message in Outlook's own form"),
    PICTURE("a picture"),
    BINARY("a binary file");

    /** The endings of files that a folder is searched for. Others in it are passed over: style sheets, pictures. */
    private static final Set<String> ENDINGS = Set.of("txt", "text", "md", "markdown", "html", "htm", "xhtml", "shtml", "pdf",
            "docx", "docm", "doc", "odt", "rtf", "hwp", "hwpx", "eml", "mht", "mhtml", "zip");

    private static final Set<String> MAILS = Set.of("eml", "mht", "mhtml");
    private static final Set<String> MARKDOWNS = Set.of("md", "markdown");
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml");

    /** What the head of a page may hold before its first element. */
    private static final Pattern PAGE = Pattern.compile(
            "\\A(?:\\uFEFF|\u00EF\u00BB\u00BF)?\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,1000}?-->\\s*){0,5}<(?:!doctype\\s+html|html|head|body)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Map<String, Kind> HEADS = Map.of(
            "{\\rtf", RICH_TEXT,
            "\u0089PNG", PICTURE,
            "GIF8", PICTURE,
            "\u00FF\u00D8\u00FF", PICTURE,
            "\u007FELF", BINARY,
            "\u001F\u008B", BINARY,
            "SQLite format 3", BINARY,
            "Rar!\u001A", BINARY,
            "7z\u00BC\u00AF", BINARY);

    private static final int HEAD = 2048;

    /** A PDF may have other bytes before its mark; readers allow for a thousand. */
    private static final int PDF_MARK = 1024;

    private final String refused;

    Kind() {
        this("");
    }

    Kind(String refused) {
        this.refused = refused;
    }

    /** What it is called where Readout cannot read it; empty where it can. */
    String refused() {
        return refused;
    }

    /** The endings of the names of files that are looked at, without the dot. */
    static Set<String> endings() {
        return ENDINGS;
    }

    /** Whether a file of a folder or an archive is looked at, by its name; others in it are passed over, and what tells of the folder itself. */
    static boolean isLookedFor(String name) {
        return ENDINGS.contains(ending(name)) && !name.toLowerCase(Locale.ROOT).startsWith("readme.");
    }

    /** @param name the file's name, for the cases the bytes leave open */
    static Kind of(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        int mark = head.indexOf("%PDF-");
        if (mark >= 0 && mark < PDF_MARK) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return packed(bytes);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return compound(bytes);
        }
        for (Map.Entry<String, Kind> each : HEADS.entrySet()) {
            if (head.startsWith(each.getKey())) {
                return each.getValue();
            }
        }
        String ending = ending(name);
        String narrow = head.replace("\u0000", "");
        if (PAGE.matcher(narrow).matches() || PAGES.contains(ending) && narrow.indexOf('<') >= 0) {
            return WEB_PAGE;
        }
        if (MailHead.opens(head, MAILS.contains(ending))) {
            return MAIL;
        }
        return MARKDOWNS.contains(ending) ? MARKDOWN : TEXT;
    }

    private static Kind packed(byte[] bytes) {
        return switch (Packed.type(bytes)) {
            case "word" -> WORD;
            case "xl" -> SHEET;
            case "ppt" -> SLIDES;
            case "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template" -> OPEN_DOCUMENT;
            case "application/vnd.oasis.opendocument.spreadsheet" -> SHEET;
            case "application/vnd.oasis.opendocument.presentation" -> SLIDES;
            case "application/hwp+zip" -> OPEN_HANGUL;
            default -> ARCHIVE;
        };
    }

    /** Microsoft's compound file: its directory names the streams in UTF-16. Hangul has a mark of its own in one of them. */
    private static Kind compound(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        if (all.contains("HWP Document File")) {
            return HANGUL;
        }
        if (all.contains(wide("__properties_version1.0"))) {
            return OUTLOOK;
        }
        if (all.contains(wide("WordDocument"))) {
            return OLD_WORD;
        }
        return all.contains(wide("Workbook")) ? SHEET : all.contains(wide("PowerPoint Document")) ? SLIDES : BINARY;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
