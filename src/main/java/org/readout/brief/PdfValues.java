package org.readout.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.jspecify.annotations.Nullable;

/** Objects as they stand in a PDF file (ISO 32000-1, 7.3), one to a line. Dictionaries within them are referred to by number. */
final class PdfValues {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Function<COSDictionary, COSObjectKey> numbers;

    PdfValues(Function<COSDictionary, COSObjectKey> numbers) {
        this.numbers = numbers;
    }

    static COSArray array(COSBase... values) {
        return new COSArray(List.of(values));
    }

    int size() {
        return out.size();
    }

    /** What was added, which is taken out. */
    byte[] take() {
        byte[] taken = out.toByteArray();
        out.reset();
        return taken;
    }

    void add(COSBase object) throws IOException {
        if (object instanceof COSDictionary dictionary) {
            entries(dictionary);
        } else {
            value(object);
        }
        out.write('\n');
    }

    private void entries(COSDictionary dictionary) throws IOException {
        print("<<");
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            entry.getKey().writePDF(out);
            out.write(' ');
            value(entry.getValue());
        }
        print(">>");
    }

    private void value(@Nullable COSBase value) throws IOException {
        switch (value) {
            case null -> print("null");
            case COSObject reference -> reference(reference.getKey());
            case COSDictionary dictionary when dictionary.isDirect() -> entries(dictionary);
            case COSDictionary dictionary -> reference(numbers.apply(dictionary));
            case COSArray array -> {
                out.write('[');
                for (COSBase element : array) {
                    value(element);
                    out.write(' ');
                }
                out.write(']');
            }
            case COSName name -> name.writePDF(out);
            case COSInteger number -> number.writePDF(out);
            case COSFloat number -> number.writePDF(out);
            case COSBoolean truth -> truth.writePDF(out);
            case COSString words -> COSWriter.writeString(words, out);
            case COSNull nothing -> nothing.writePDF(out);
            default -> throw new IllegalArgumentException("no value of a PDF: " + value.getClass());
        }
    }

    private void reference(COSObjectKey number) {
        print(number.getNumber() + " 0 R");
    }

    private void print(String words) {
        out.writeBytes(words.getBytes(StandardCharsets.US_ASCII));
    }
}
