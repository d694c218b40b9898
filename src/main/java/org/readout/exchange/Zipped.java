package org.readout.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.readout.model.AnnotatedRelease;
import org.readout.model.ReadoutException;

/** A form with a file for each release, and the types beside them: what annotation tools take in as a project's documents. */
final class Zipped implements Format {

    /** A file unpacked may be as large as this, in bytes; a larger one is no file of ours but a trap. */
    private static final int LARGEST = 256 << 20;

    private final Format each;
    private final String ending;

    /** @param ending of the files inside, without the dot */
    Zipped(Format each, String ending) {
        this.each = each;
        this.ending = ending;
    }

    @Override
    public String code() {
        return each.code();
    }

    @Override
    public boolean comesBack() {
        return true;
    }

    @Override
    public void write(Iterable<AnnotatedRelease> releases, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(entry(CasTypes.FILE));
        try (InputStream types = Objects.requireNonNull(Zipped.class.getResourceAsStream(CasTypes.FILE))) {
            types.transferTo(zip);
        }
        zip.closeEntry();
        int number = 0;
        for (AnnotatedRelease annotated : releases) {
            zip.putNextEntry(entry(++number + "-" + plain(annotated.release().source()) + "." + ending));
            each.write(List.of(annotated), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /** The clock of the machine has no place in a file: the same marks always give the same bytes. */
    static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        return entry;
    }

    /** A name any system takes for a file's. */
    private static String plain(String source) {
        String plain = source.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        return plain.length() > 80 ? plain.substring(0, 80) : plain;
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return Beginning.isZip(bytes) && names(bytes).stream().anyMatch(name -> name.endsWith("." + ending));
    }

    private static List<String> names(byte[] bytes) {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException | IllegalArgumentException e) {
            return List.of();
        }
        return names;
    }

    @Override
    public List<GivenRelease> read(String name, byte[] bytes) {
        List<GivenRelease> releases = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("." + ending)) {
                    byte[] file = content(zip, name);
                    if (each.recognises(file)) {
                        releases.addAll(each.read(name + "/" + entry.getName(), file));
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ReadoutException(name + ": the archive is damaged. Export it again.", e);
        }
        return releases;
    }

    /** @throws ReadoutException if it is larger unpacked than any file of marks */
    static byte[] content(ZipInputStream zip, String name) throws IOException {
        byte[] content = zip.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new ReadoutException(name + ": holds a file of more than " + (LARGEST >> 20)
                    + " megabytes, unpacked. Export fewer releases at a time.");
        }
        return content;
    }
}
