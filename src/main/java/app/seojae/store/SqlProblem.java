package app.seojae.store;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.sqlite.SQLiteException;

/** Says what a failure of SQLite means for the person. */
final class SqlProblem {

    // https://www.sqlite.org/rescode.html, primary codes
    private static final int ERROR = 1;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int IO_ERROR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;
    private static final int PRIMARY = 0xFF;

    // An extended code: what readers share could not be made as large as it has to be.
    private static final int NO_ROOM_TO_SHARE = 4874;

    private static final Pattern WRONG_SCHEMA =
            Pattern.compile("no such (table|column)|already exists|duplicate column|no column");

    /** Virtual tables tell of their damage by words alone. */
    private static final Pattern BROKEN = Pattern.compile("invalid fts5|malformed|corrupt");

    private SqlProblem() {}

    static SeojaeException of(SQLException e) {
        String message = String.valueOf(e.getMessage());
        if ((e.getErrorCode() & PRIMARY) == ERROR && WRONG_SCHEMA.matcher(message).find()) {
            // Our statements fit the schema of their version: the file's version is not its own.
            return new SeojaeException(Problem.of(ProblemKind.LIBRARY_DAMAGED, "user_version"), e);
        }
        if ((e.getErrorCode() & PRIMARY) == ERROR && BROKEN.matcher(message).find()) {
            return new SeojaeException(Problem.of(ProblemKind.LIBRARY_DAMAGED, message), e);
        }
        if (e instanceof SQLiteException told && told.getResultCode().code == NO_ROOM_TO_SHARE) {
            return new SeojaeException(Problem.of(ProblemKind.DISK_FULL, message), e);
        }
        ProblemKind kind =
                switch (e.getErrorCode() & PRIMARY) {
                    case BUSY, LOCKED -> ProblemKind.LIBRARY_BUSY;
                    case FULL -> ProblemKind.DISK_FULL;
                    case CORRUPT, NOT_A_DATABASE -> ProblemKind.LIBRARY_DAMAGED;
                    case READ_ONLY -> ProblemKind.LIBRARY_READ_ONLY;
                    case IO_ERROR, CANNOT_OPEN -> ProblemKind.LIBRARY_UNUSABLE;
                    default -> ProblemKind.UNEXPECTED;
                };
        return new SeojaeException(Problem.of(kind, message), e);
    }
}
