package org.readout.jobs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.readout.model.ReadoutException;

/** Writes a file so that it is there whole or not at all, and an older one stays until the new one is whole. */
public final class WholeFile {

    /** What fills the file. */
    @FunctionalInterface
    public interface Filling {
        void write(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /** @throws ReadoutException if the file cannot be written; what was there before is then untouched */
    public static void write(Path file, Filling filling) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new ReadoutException(file + " is a folder. Name a file.");
        }
        if (!Files.isDirectory(folder)) {
            throw new ReadoutException(file + " cannot be written: there is no folder " + folder + ". Make it first.");
        }
        try {
            Path part = Files.createTempFile(folder, "." + file.getFileName(), ".part");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                    filling.write(out);
                }
                move(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new ReadoutException(file + " cannot be written. Check that you may write in " + folder
                    + " and that the disk is not full.", e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
