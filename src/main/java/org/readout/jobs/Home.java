package org.readout.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.model.ReadoutException;

/**
 * Where Readout keeps what is the user's and of no one library: the sample library, how the desk was left, the log.
 * Nothing is ever written beside the program.
 */
public final class Home {

    private Home() {}

    /**
     * The user's data folder: what the system property {@code readout.home} or the variable {@code READOUT_HOME} names,
     * else where the system wants such data. It need not be there yet.
     *
     * @throws ReadoutException if what is named is no path
     */
    public static Path folder() {
        return folder(System.getProperty("readout.home"), System.getenv(), System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")));
    }

    static Path folder(@Nullable String property, Map<String, String> environment, String system, Path user) {
        String named = property == null || property.isBlank() ? environment.getOrDefault("READOUT_HOME", "") : property;
        try {
            if (!named.isBlank()) {
                return Path.of(named).toAbsolutePath();
            }
            String name = system.toLowerCase(Locale.ROOT);
            if (name.startsWith("windows")) {
                String roaming = environment.getOrDefault("APPDATA", "");
                return (roaming.isBlank() ? user.resolve("AppData").resolve("Roaming") : Path.of(roaming)).resolve("Readout");
            }
            if (name.startsWith("mac")) {
                return user.resolve("Library").resolve("Application Support").resolve("Readout");
            }
            // The XDG Base Directory Specification: a path that is not absolute does not count.
            String data = environment.getOrDefault("XDG_DATA_HOME", "");
            Path base = data.startsWith("/") ? Path.of(data) : user.resolve(".local").resolve("share");
            return base.resolve("readout");
        } catch (InvalidPathException e) {
            throw new ReadoutException("The data folder cannot be \"" + named + "\": that is no path. Correct READOUT_HOME.", e);
        }
    }

    /**
     * Makes a folder under the user's data folder where it is not there yet.
     *
     * @throws ReadoutException if it cannot be made
     */
    public static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ReadoutException(folder + " cannot be made. Check that you may write there, or name another data"
                    + " folder in READOUT_HOME.", e);
        }
    }

    /** The name changes are signed with until the officer chooses one: the system's name for the user. */
    public static String officer() {
        String user = System.getProperty("user.name", "");
        return user.isBlank() || user.equals("?") ? "officer" : user;
    }
}
