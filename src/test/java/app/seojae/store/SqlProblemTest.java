package app.seojae.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.seojae.model.ProblemKind;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlProblemTest {

    @ParameterizedTest
    @CsvSource({
        "5, locked, LIBRARY_BUSY",
        "6, locked, LIBRARY_BUSY",
        "8, readonly, LIBRARY_READ_ONLY",
        "10, disk I/O, LIBRARY_UNUSABLE",
        "11, image is malformed, LIBRARY_DAMAGED",
        "13, full, DISK_FULL",
        "14, unable to open, LIBRARY_UNUSABLE",
        "26, file is not a database, LIBRARY_DAMAGED",
        "19, UNIQUE constraint failed, UNEXPECTED",
        "1, near X: syntax error, UNEXPECTED",
        "1, no such table: papers, LIBRARY_DAMAGED",
        "1, no such column: a, LIBRARY_DAMAGED",
        "1, table a already exists, LIBRARY_DAMAGED",
        "1, duplicate column name: a, LIBRARY_DAMAGED",
        "1, table a has no column named b, LIBRARY_DAMAGED",
        "1, invalid fts5 file format, LIBRARY_DAMAGED",
        "1, database disk image is malformed, LIBRARY_DAMAGED",
        "0, driver's own, UNEXPECTED",
    })
    void aFailureMeansSomethingForThePerson(int code, String message, ProblemKind kind) {
        SQLException failure = new SQLException(message, "", code);
        assertEquals(kind, SqlProblem.of(failure).problem().kind());
        assertSame(failure, SqlProblem.of(failure).getCause());
    }

    /** The higher bytes of an extended code say more, not something else. */
    @ParameterizedTest
    @CsvSource({
        "261, LIBRARY_BUSY",
        "517, LIBRARY_BUSY",
        "1032, LIBRARY_READ_ONLY",
        "266, LIBRARY_UNUSABLE",
        "267, LIBRARY_DAMAGED",
        "2067, UNEXPECTED",
    })
    void extendedCodesMeanWhatTheirPrimaryOnesDo(int code, ProblemKind kind) {
        assertEquals(kind, SqlProblem.of(new SQLException("x", "", code)).problem().kind());
    }

    @Test
    void aFailureWithoutWordsIsOneToo() {
        assertEquals(
                ProblemKind.UNEXPECTED,
                SqlProblem.of(new SQLException((String) null)).problem().kind());
    }
}
