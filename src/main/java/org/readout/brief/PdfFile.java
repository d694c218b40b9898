package org.readout.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * A PDF file that is written as it grows (ISO 32000-1, 7.5). PDFBox holds all of a file until it saves it, which took half the
 * memory of a brief of some hundred pages; of what is written here nothing is kept but where it stands.
 */
final class PdfFile {

    /** As many objects as are packed together. */
    private static final int TOGETHER = 200;
    private static final byte STREAM = 1;
    private static final byte PACKED = 2;

    /**
     * Where an object stands.
     *
     * @param at how many bytes from the start of the file, or the number of the pack it is in
     * @param index which one it is in its pack, from 0
     */
    private record Place(byte kind, long at, int index) {}

    private static final Place NOWHERE = new Place((byte) 0, 0, 0);

    private final OutputStream out;
    private long written;
    private final List<Place> places = new ArrayList<>(List.of(NOWHERE));
    private final Map<COSDictionary, COSObjectKey> numbers = new IdentityHashMap<>();
    private final Set<COSObjectKey> kept = new HashSet<>();
    private final Deque<COSDictionary> waiting = new ArrayDeque<>();
    private final List<COSObjectKey> packed = new ArrayList<>();
    private final StringBuilder starts = new StringBuilder();
    private final PdfValues pack = new PdfValues(this::number);

    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        // Signs beyond ASCII tell that the file is not text.
        print("%PDF-1.7\n%\u00e4\u00fc\u00f6\u00df\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A number for what will be known later. */
    COSObject reserve() {
        places.add(NOWHERE);
        return new COSObject(COSNull.NULL, new COSObjectKey(places.size() - 1L, 0));
    }

    /** Has a dictionary referred to wherever it is met, but written only under its number. */
    COSObject keep(COSDictionary later) {
        COSObject reserved = reserve();
        numbers.put(later, reserved.getKey());
        kept.add(reserved.getKey());
        return reserved;
    }

    /** Writes a dictionary, unless it was met and so written already, and all it leads to that is not kept. */
    COSObject write(COSDictionary dictionary) throws IOException {
        COSObjectKey number = number(dictionary);
        writeWaiting();
        return new COSObject(COSNull.NULL, number);
    }

    /** Writes what a number was reserved for, and all it leads to that is not kept. */
    void write(COSObject reserved, COSBase object) throws IOException {
        put(reserved.getKey(), object);
        writeWaiting();
    }

    private void writeWaiting() throws IOException {
        while (!waiting.isEmpty()) {
            COSDictionary next = waiting.remove();
            put(number(next), next);
        }
    }

    /** Lets go of all that is written. */
    void forget() {
        numbers.values().retainAll(kept);
    }

    private COSObjectKey number(COSDictionary dictionary) {
        COSObjectKey number = numbers.get(dictionary);
        if (number == null) {
            number = reserve().getKey();
            numbers.put(dictionary, number);
            waiting.add(dictionary);
        }
        return number;
    }

    private void put(COSObjectKey number, COSBase object) throws IOException {
        if (object instanceof COSStream stream) {
            try (InputStream raw = stream.createRawInputStream()) {
                put(number, stream, raw.readAllBytes());
            }
            return;
        }
        packed.add(number);
        starts.append(number.getNumber()).append(' ').append(pack.size()).append(' ');
        pack.add(object);
        if (packed.size() == TOGETHER) {
            putPack();
        }
    }

    private void put(COSObjectKey number, COSDictionary stream, byte[] content) throws IOException {
        stream.setItem(COSName.LENGTH, COSInteger.get(content.length));
        PdfValues head = new PdfValues(this::number);
        head.add(stream);
        places.set((int) number.getNumber(), new Place(STREAM, written, 0));
        print((number.getNumber() + " 0 obj\n").getBytes(StandardCharsets.US_ASCII));
        print(head.take());
        print("stream\n".getBytes(StandardCharsets.US_ASCII));
        print(content);
        print("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Objects that are no streams are packed (7.5.7). */
    private void putPack() throws IOException {
        if (packed.isEmpty()) {
            return;
        }
        COSObjectKey number = reserve().getKey();
        for (int i = 0; i < packed.size(); i++) {
            places.set((int) packed.get(i).getNumber(), new Place(PACKED, number.getNumber(), i));
        }
        COSDictionary stream = new COSDictionary();
        stream.setItem(COSName.TYPE, COSName.OBJ_STM);
        stream.setInt(COSName.N, packed.size());
        stream.setInt(COSName.FIRST, starts.length());
        packed(number, stream, starts.toString().getBytes(StandardCharsets.US_ASCII), pack.take());
        packed.clear();
        starts.setLength(0);
    }

    private void packed(COSObjectKey number, COSDictionary stream, byte[]... content) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(small)) {
            for (byte[] bytes : content) {
                deflater.write(bytes);
            }
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        put(number, stream, small.toByteArray());
    }

    /**
     * Ends the file with the places of all objects (7.5.8).
     *
     * @param trailer with its root
     */
    void finish(COSDictionary trailer) throws IOException {
        putPack();
        COSObjectKey number = reserve().getKey();
        long start = written;
        places.set((int) number.getNumber(), new Place(STREAM, start, 0));
        ByteBuffer table = ByteBuffer.allocate(places.size() * (Byte.BYTES + Integer.BYTES + Short.BYTES));
        places.forEach(place -> table.put(place.kind).putInt((int) place.at).putShort((short) place.index));
        trailer.setItem(COSName.TYPE, COSName.XREF);
        trailer.setInt(COSName.SIZE, places.size());
        trailer.setItem(COSName.W, PdfValues.array(COSInteger.get(Byte.BYTES), COSInteger.get(Integer.BYTES), COSInteger.get(Short.BYTES)));
        packed(number, trailer, table.array());
        print(("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
    }

    private void print(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
