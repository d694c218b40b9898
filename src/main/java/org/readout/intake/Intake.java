package org.readout.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.intake.page.Facts.Fact;
import org.readout.intake.page.Limits;
import org.readout.intake.page.Names;
import org.readout.intake.page.Reading;
import org.readout.model.Clue;
import org.readout.model.Clue.Place;
import org.readout.model.Ids;
import org.readout.model.Paragraph;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;
import org.readout.model.Release;
import org.readout.model.Span;
import org.readout.model.Version;

/** Makes a release from the bytes of a file. */
public final class Intake {

    /** The largest file that is read, in bytes. */
    public static final long LIMIT = Limits.BYTES;

    /** Of a page's file the date is that of its saving, where nobody has copied it since. */
    private static final double AS_A_FILE = 0.6;

    private Intake() {}

    /**
     * Reads a release from a file.
     *
     * @param given what a manifest or the officer says of its publication; its blanks are filled from the text
     * @throws ReadoutException if it is not there, cannot be read or holds no text
     */
    public static Release read(Path file, @Nullable Publication given) {
        return read(name(file), bytes(file), given);
    }

    /**
     * The bytes of a file that is to be taken in.
     *
     * @throws ReadoutException if it is not there, cannot be read or is larger than {@link #LIMIT}
     */
    public static byte[] bytes(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new ReadoutException(file + ": this is a folder, not a file. Name the files in it.");
            }
            if (Files.size(file) > LIMIT) {
                throw tooLarge(file.toString());
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ReadoutException(file + ": there is no such file. Check the name and the folder.", e);
        } catch (IOException e) {
            throw new ReadoutException(file + ": the file cannot be read. Check that you may open it.", e);
        }
    }

    /**
     * Reads the one release that a file itself is, without what is attached to it.
     *
     * @param source the file's name, without its folder
     * @param given what a manifest or the officer says of its publication; its blanks are filled from the file
     * @throws ReadoutException if there is no text to read, in the officer's words
     */
    public static Release read(String source, byte[] bytes, @Nullable Publication given) {
        refuseSize(source, bytes);
        Made made = Patience.within(source, () -> make(Kind.of(source, bytes), source, bytes, given, null));
        Release release = made.release();
        if (release == null) {
            throw new ReadoutException(source + ": it has no text of its own, only attachments. Take those in.");
        }
        return release;
    }

    /**
     * Reads every release in a file: itself, what is attached to it, what is packed in it. One that fails stops no other.
     *
     * @param source the file's name, without its folder; what lies in it is called {@code source > name}
     * @param given as for {@link #read(String, byte[], Publication)}, of the file itself
     * @param day the date of the file on the disk, or null
     */
    public static void each(
            String source, byte[] bytes, @Nullable Publication given, @Nullable LocalDate day, Taker taker) {
        try {
            refuseSize(source, bytes);
        } catch (ReadoutException e) {
            taker.fail(source, e.line());
            return;
        }
        new Unpacking(taker).file(source, bytes, given, dated(day), 0);
    }

    /** The endings such names have, without the dot. */
    public static Set<String> endings() {
        return Kind.endings();
    }

    /** Whether a file of this name is looked at where a folder is searched; what it is, its bytes say. */
    public static boolean isLookedFor(String name) {
        return Kind.isLookedFor(name);
    }

    /** @param release null where the file has no text of its own, only enclosures */
    record Made(@Nullable Release release, Reading reading) {}

    /** Reads one file, on the thread it is called on. */
    static Made make(
            Kind kind, String source, byte[] bytes, @Nullable Publication given, @Nullable Fact<LocalDate> arrived)
            throws IOException {
        Reading reading = Readers.read(kind, source, bytes);
        String text = reading.text();
        List<Paragraph> paragraphs = Paragraphs.of(text);
        if (paragraphs.isEmpty()) {
            if (!reading.enclosures().isEmpty()) {
                return new Made(null, reading);
            }
            throw new ReadoutException(source + ": the file holds nothing but blank space. Check that it is the right one.");
        }
        List<Span> furniture = Furniture.find(text, paragraphs, reading.furniture());
        Version version = new Version(Ids.next(), 1, text, sha256(text), paragraphs, furniture);
        boolean fromTheWeb = kind == Kind.WEB_PAGE || reading.facts().address() != null;
        if (arrived != null && (fromTheWeb || arrived.clue().place() != Place.FILE_DATE)) {
            Clue clue = arrived.clue();
            reading.facts().retrieved(arrived.value(), clue.place(), clue.quote(), clue.confidence());
        }
        Publication publication = Imprints.of(source, version, reading.facts(), given);
        return new Made(new Release(Ids.next(), source, publication, version), reading);
    }

    /** The hash a version carries: SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
    public static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A file's date, as the day it came. */
    static @Nullable Fact<LocalDate> dated(@Nullable LocalDate day) {
        return day == null ? null : new Fact<>(day, new Clue(Place.FILE_DATE, day.toString(), AS_A_FILE));
    }

    private static void refuseSize(String source, byte[] bytes) {
        if (bytes.length == 0) {
            throw new ReadoutException(source + ": the file is empty. Check that it was saved or downloaded whole.");
        }
        if (bytes.length > LIMIT) {
            throw tooLarge(source);
        }
    }

    private static ReadoutException tooLarge(String source) {
        return new ReadoutException(source + ": the file is larger than " + LIMIT / (1024 * 1024)
                + " MB, too large for one release. Split it and try again.");
    }

    /** A file's name without its folder, in one line that can be shown. */
    public static String name(Path file) {
        Path name = file.getFileName();
        return Names.shown(name == null ? file.toString() : name.toString());
    }
}
