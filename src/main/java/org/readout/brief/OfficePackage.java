package org.readout.brief;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The ZIP package around a document of Word or a workbook. POI stamps its entries with the clock of the machine. */
final class OfficePackage {

    private OfficePackage() {}

    /** Writes the package again with every entry dated {@code day}, so that one brief is always the same bytes. */
    static void repack(byte[] packed, LocalDate day, OutputStream out) throws IOException {
        repack(packed, day, out, "", part -> part);
    }

    /**
     * The same with a part changed on the way.
     *
     * @param part its name in the package; empty for none
     */
    static void repack(byte[] packed, LocalDate day, OutputStream out, String part, UnaryOperator<String> change)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(day.atStartOfDay());
                zip.putNextEntry(copy);
                if (entry.getName().equals(part)) {
                    zip.write(change.apply(new String(in.readAllBytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
                } else {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }
}
