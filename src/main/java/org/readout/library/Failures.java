package org.readout.library;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;

import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.readout.model.DamagedLibraryException;
import org.readout.model.ReadoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what the database and the disk throw into one line for the officer. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** @param database the file of the library that was at work */
    static ReadoutException of(Throwable failure, Path database) {
        // The statement in H2's own message may hold words of a release, which are never logged above DEBUG.
        LOG.debug("Failure in a library", failure);
        Throwable seen = failure;
        for (int depth = 0; seen != null && depth < 20; depth++) {
            ReadoutException line = known(seen, database);
            if (line != null) {
                return line;
            }
            seen = seen.getCause();
        }
        return new ReadoutException("The library file " + database + " could not be used ("
                + failure.getClass().getSimpleName() + "). Close the library and open it again.", failure);
    }

    private static @Nullable ReadoutException known(Throwable failure, Path database) {
        return switch (failure) {
            case CompletionException wrapper -> null;
            case ReadoutException line -> line;
            case DamagedException damage -> damaged(database, String.valueOf(damage.getMessage()), damage);
            case MVStoreException store -> ofStore(store, database);
            case SQLException sql -> ofSql(sql, database);
            case IOException disk -> new ReadoutException("The library file " + database
                    + " could not be read or written. Check the drive and the room left on it, then try again.", disk);
            default -> null;
        };
    }

    private static @Nullable ReadoutException ofStore(MVStoreException failure, Path database) {
        return switch (failure.getErrorCode()) {
            case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_CHUNK_NOT_FOUND, DataUtils.ERROR_SERIALIZATION ->
                damaged(database, "what it holds does not fit together", failure);
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> damaged(database, "it is not in a form this Readout knows", failure);
            case DataUtils.ERROR_READING_FAILED -> new ReadoutException("The library file " + database
                    + " could not be read. Check the drive, then open the library again.", failure);
            case DataUtils.ERROR_WRITING_FAILED -> new ReadoutException("The library file " + database
                    + " could not be written. Check the room left on the drive, then open the library again.", failure);
            case DataUtils.ERROR_FILE_LOCKED -> inUse(database, failure);
            default -> null;
        };
    }

    private static @Nullable ReadoutException ofSql(SQLException failure, Path database) {
        return switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> inUse(database, failure);
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1, ErrorCode.COLUMN_NOT_FOUND_1,
                    ErrorCode.WRONG_USER_OR_PASSWORD, ErrorCode.DATABASE_IS_READ_ONLY ->
                failure.getCause() instanceof MVStoreException store && ofStore(store, database) != null
                        ? ofStore(store, database)
                        : damaged(database, "what it holds does not fit together", failure);
            case ErrorCode.VALUE_TOO_LONG_2 -> new ReadoutException(
                    "A mark can hold about a million characters at most; nothing was altered. Mark less of the text.",
                    failure);
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.OBJECT_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN ->
                new ReadoutException("The library file " + database
                        + " was closed after a fault of the disk. Open the library again; what was shown as saved is"
                        + " saved.", failure);
            default -> null;
        };
    }

    private static ReadoutException inUse(Path database, Throwable cause) {
        return new ReadoutException(
                "The library file " + database + " is in use by another program. Close it there, then try again.", cause);
    }

    static DamagedLibraryException damaged(Path database, String why, @Nullable Throwable cause) {
        return new DamagedLibraryException(
                "The library file " + database + " is damaged (" + why + ") and was left as it is.",
                "Put a good copy of the file in its place, then open the library again.", cause, null, null);
    }

    /** As {@link #of}, of a file that is only being read: what nobody foresaw is damage too. */
    static ReadoutException ofReading(Throwable failure, Path database) {
        ReadoutException line = of(failure, database);
        return line.getCause() == failure && !(line instanceof DamagedLibraryException) && known(failure, database) == null
                ? damaged(database, "what it holds does not fit together", failure)
                : line;
    }
}
