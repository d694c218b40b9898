package org.readout.desk.toolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.readout.jobs.WholeFile;
import org.readout.model.ReadoutException;

/** What is of the seat and not of a library, in a file of the user's data folder, which is made where it is not there. */
final class SeatFile {

    /** Fields of a later Readout are passed over. */
    static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private SeatFile() {}

    /** @throws ReadoutException if it cannot be written; what was there before is then untouched */
    static void write(Path folder, String file, Object value) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ReadoutException(folder + " cannot be made. Check that you may write there.", e);
        }
        WholeFile.write(folder.resolve(file), out -> out.write(JSON.writeValueAsBytes(value)));
    }
}
