package org.readout.intake;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.model.Ids;
import org.readout.model.Paragraph;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;
import org.readout.model.Release;
import org.readout.model.Span;
import org.readout.model.Version;

/** Makes a release from the bytes of a file. */
public final class Intake {

    /** The largest file that is read, in bytes: a hundred times a long book. */
    public static final long LIMIT = 50L * 1024 * 1024;

    /** Paragraphs of the body that are looked at for publication data. */
    private static final int HEAD = 12;

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
     * Reads a release.
     *
     * @param source the file's name, without its folder
     * @param given what a manifest or the officer says of its publication; its blanks are filled from the text
     * @throws ReadoutException if there is no text to read, in the officer's words
     */
    public static Release read(String source, byte[] bytes, @Nullable Publication given) {
        if (bytes.length == 0) {
            throw new ReadoutException(source + ": the file is empty. Check that it was saved or downloaded whole.");
        }
        if (bytes.length > LIMIT) {
            throw tooLarge(source);
        }
        Binary.refuseKnown(source, bytes);
        String text = unixLines(Charsets.decode(source, bytes));
        Binary.refuseNoise(source, text);
        List<Paragraph> paragraphs = Paragraphs.of(text);
        if (paragraphs.isEmpty()) {
            throw new ReadoutException(source + ": the file holds nothing but blank space. Check that it is the right one.");
        }
        List<Span> furniture = Furniture.find(text, paragraphs);
        Version version = new Version(Ids.next(), 1, text, sha256(text), paragraphs, furniture);
        return new Release(Ids.next(), source, publication(source, version, given), version);
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

    private static Publication publication(String source, Version version, @Nullable Publication given) {
        List<String> body = version.paragraphs().stream()
                .map(Paragraph::span)
                .filter(span -> !version.isFurniture(span))
                .limit(HEAD)
                .map(span -> span.in(version.text()))
                .toList();
        Imprint imprint = Imprint.of(body);
        String title = given == null ? "" : given.title();
        String publisher = given == null ? "" : given.publisher();
        LocalDate published = given == null ? null : given.published();
        String language = given == null ? "" : given.language();
        URI address = given == null ? null : given.address();
        LocalDate retrieved = given == null ? null : given.retrieved();
        return new Publication(
                title.isBlank() ? Headline.of(source, body, imprint.publisher()) : title,
                publisher.isBlank() ? imprint.publisher() : publisher,
                published == null ? imprint.published() : published,
                language.isBlank() || language.equals(Languages.UNKNOWN) ? Languages.of(version.text()) : language,
                address,
                retrieved,
                publisher.isBlank() ? imprint.publisherFound() : null,
                published == null ? imprint.publishedFound() : null);
    }

    private static String unixLines(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static ReadoutException tooLarge(String source) {
        return new ReadoutException(source + ": the file is larger than " + LIMIT / (1024 * 1024)
                + " MB, too large for one release. Split it and try again.");
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
