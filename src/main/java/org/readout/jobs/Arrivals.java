package org.readout.jobs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.readout.intake.Intake;
import org.readout.intake.Manifest;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;

/**
 * Finds out which files are meant by the files and folders an officer names. Of a folder: the files whose
 * names say that they can be read and those its manifest lists, and the same of the folders in it; hidden ones are passed
 * over, and what a browser saved beside a page for its looks. A file named by itself is always meant.
 */
final class Arrivals {

    private final Map<Path, Optional<Manifest>> manifests = new HashMap<>();
    private final Map<Path, Arrival> arrivals = new LinkedHashMap<>();

    /** The files meant, each once, in the order named; in a folder by name. */
    List<Arrival> of(List<Path> given) {
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                folder(path);
            } else if (Files.exists(path)) {
                file(path);
            } else {
                lost(path, path + " is not there. Check the path.");
            }
        }
        return List.copyOf(arrivals.values());
    }

    private void folder(Path folder) {
        int before = arrivals.size();
        Set<Path> folders = new TreeSet<>();
        Map<Path, Set<Path>> files = new HashMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    if (!directory.equals(folder) && (isHidden(directory) || isOfPage(directory))) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    folders.add(directory);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isHidden(file) && Intake.isLookedFor(file.getFileName().toString())) {
                        files.computeIfAbsent(file.getParent(), parent -> new TreeSet<>()).add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    lost(file, file + " cannot be read. Check that you may open it.");
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            lost(folder, folder + " cannot be read. Check that you may open it.");
        }
        for (Path each : folders) {
            for (String name : manifest(each).map(Manifest::files).orElse(List.of())) {
                listed(each, name);
            }
            files.getOrDefault(each, Set.of()).forEach(this::file);
        }
        if (arrivals.size() == before) {
            lost(folder, folder + " holds no file that Readout reads. Name a folder that holds releases.");
        }
    }

    /** A manifest speaks for the files of its own folder, whatever their endings, and for nothing outside it. */
    private void listed(Path folder, String name) {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize())) {
            lost(folder.resolve(Manifest.NAME), folder.resolve(Manifest.NAME) + " names " + name
                    + ", which is outside its folder. Move the file beside the manifest.");
        } else if (Files.isRegularFile(file)) {
            arrivals.putIfAbsent(key(file), new Arrival(file, publication(folder, name), null));
        } else {
            lost(file, file + " is named in " + Manifest.NAME + " but is not there. Put it beside the manifest, or take"
                    + " it off the list.");
        }
    }

    private void file(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        arrivals.putIfAbsent(key(file), new Arrival(
                file,
                folder == null ? null : publication(folder, file.getFileName().toString()),
                null));
    }

    private void lost(Path file, String trouble) {
        arrivals.putIfAbsent(key(file), Arrival.lost(file, trouble));
    }

    private @Nullable Publication publication(Path folder, String name) {
        Manifest manifest = manifest(folder).orElse(null);
        return manifest == null ? null : manifest.of(name);
    }

    /** The manifest of a folder, read once; empty where it cannot be used, which is then told as a failure of its own. */
    private Optional<Manifest> manifest(Path folder) {
        return manifests.computeIfAbsent(key(folder), at -> {
            try {
                return Optional.of(Manifest.beside(folder));
            } catch (ReadoutException e) {
                lost(folder.resolve(Manifest.NAME), e.line());
                return Optional.empty();
            }
        });
    }

    private static Path key(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** "Page_files" or "Page.files" beside "Page.html": advertisements, and frames of the page. */
    static boolean isOfPage(Path folder) {
        String name = folder.getFileName().toString();
        int end = name.length() - "_files".length();
        return end > 0 && (name.endsWith("_files") || name.endsWith(".files"))
                && (Files.exists(folder.resolveSibling(name.substring(0, end) + ".html"))
                        || Files.exists(folder.resolveSibling(name.substring(0, end) + ".htm")));
    }

    static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
