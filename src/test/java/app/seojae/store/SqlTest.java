package app.seojae.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlTest {

    @TempDir Path folder;
    private Sql sql;

    @BeforeEach
    void open() throws Exception {
        sql = DatabaseConnection.toWrite(folder.resolve("a.db"));
        sql.run("CREATE TABLE things (id INTEGER PRIMARY KEY, word TEXT, size REAL, raw BLOB)");
    }

    @AfterEach
    void close() throws Exception {
        sql.close();
    }

    private void add(String... words) throws SeojaeException {
        for (String word : words) {
            sql.update("INSERT INTO things (word) VALUES (?)", word);
        }
    }

    @Test
    void allRowsAreListedInOrder() throws Exception {
        add("나", "a", "가");
        assertEquals(
                List.of("a", "가", "나"),
                sql.list("SELECT word FROM things ORDER BY word", row -> row.text(1)));
        assertEquals(List.of(), sql.list("SELECT 1 WHERE 0", row -> row.text(1)));
    }

    @Test
    void theFirstRowIsGivenWhereThereIsOne() throws Exception {
        add("one", "two");
        assertEquals(
                Optional.of("two"),
                sql.first("SELECT word FROM things ORDER BY id DESC", row -> row.text(1)));
        assertTrue(sql.first("SELECT 1 WHERE 0", row -> row.number(1)).isEmpty());
    }

    @Test
    void aNumberIsNoughtWhereThereIsNone() throws Exception {
        assertEquals(0, sql.number("SELECT max(id) FROM things"));
        assertEquals(0, sql.number("SELECT id FROM things"));
        add("x");
        assertEquals(1, sql.number("SELECT id FROM things WHERE word = ?", "x"));
    }

    @Test
    void anUpdateSaysHowManyRowsAndAnInsertWhichNumber() throws Exception {
        assertEquals(1, sql.insert("INSERT INTO things (word) VALUES ('a')"));
        assertEquals(9, sql.insert("INSERT INTO things (id, word) VALUES (?, ?)", 9, "b"));
        assertEquals(2, sql.update("UPDATE things SET size = 1"));
        assertEquals(0, sql.update("DELETE FROM things WHERE id = 77"));
    }

    @Test
    void everyTypeComesBackAsItWasGiven() throws Exception {
        String question = "SELECT ?, ?, ?, ?, ?, ?, ?, ?";
        byte[] bytes = {0, 1, (byte) 0xFF};
        sql.each(
                question,
                row -> {
                    assertEquals(Long.MIN_VALUE, row.number(1));
                    assertEquals(-7, row.integer(2));
                    assertTrue(row.flag(3));
                    assertEquals("글\u0000😀'", row.text(4));
                    assertArrayEquals(bytes, row.bytes(5));
                    assertNull(row.textOrNull(6));
                    assertEquals(0.1, row.real(7), 0);
                    assertEquals(0, row.number(8));
                },
                Long.MIN_VALUE,
                -7,
                true,
                "글\u0000😀'",
                bytes,
                null,
                0.1,
                false);
    }

    @Test
    void nullIsNoughtEmptyOrNullAsAsked() throws Exception {
        sql.each(
                "SELECT NULL",
                row -> {
                    assertEquals(0, row.number(1));
                    assertEquals(0, row.integer(1));
                    assertEquals(0, row.real(1), 0);
                    assertEquals("", row.text(1));
                    assertEquals(0, row.bytes(1).length);
                    assertNull(row.textOrNull(1));
                    assertNull(row.numberOrNull(1));
                    assertNull(row.integerOrNull(1));
                });
        sql.each("SELECT 0", row -> assertEquals(0L, row.numberOrNull(1)));
    }

    @Test
    void aNumberTooLargeIsNotCutInSilence() throws Exception {
        assertThrows(
                ArithmeticException.class,
                () -> sql.list("SELECT 2147483648", row -> row.integer(1)));
        assertThrows(
                ArithmeticException.class,
                () -> sql.list("SELECT -2147483649", row -> row.integerOrNull(1)));
        assertEquals(
                List.of(Integer.MAX_VALUE), sql.list("SELECT 2147483647", row -> row.integer(1)));
    }

    /** A statement is kept: what was bound the last time must not shine through. */
    @Test
    void aStatementAskedAgainForgetsWhatWasBoundBefore() throws Exception {
        assertEquals("a", sql.first("SELECT ?", row -> row.text(1), "a").orElseThrow());
        assertEquals("", sql.first("SELECT ?", row -> row.text(1), (Object) null).orElseThrow());
        assertEquals(3, sql.number("SELECT ?", 3));
        assertEquals("b", sql.first("SELECT ?", row -> row.text(1), "b").orElseThrow());
    }

    @Test
    void moreStatementsThanAreKeptStillWork() throws Exception {
        for (int turn = 0; turn < 2; turn++) {
            for (int i = 0; i < 200; i++) {
                assertEquals(i, sql.number("SELECT " + i));
            }
        }
    }

    @Test
    void aVisitorThatFailsLeavesTheConnectionUsable() throws Exception {
        add("a", "b", "c");
        List<String> seen = new ArrayList<>();
        SeojaeException thrown =
                assertThrows(
                        SeojaeException.class,
                        () ->
                                sql.each(
                                        "SELECT word FROM things ORDER BY id",
                                        row -> {
                                            seen.add(row.text(1));
                                            throw new SeojaeException(
                                                    Problem.of(ProblemKind.CANCELLED));
                                        }));
        assertEquals(ProblemKind.CANCELLED, thrown.problem().kind());
        assertEquals(List.of("a"), seen);
        // A result left open would hold the table.
        sql.run("DROP TABLE things");
    }

    @Test
    void aQuestionInsideAnotherMayBeAnotherOne() throws Exception {
        add("a", "b");
        List<String> pairs = new ArrayList<>();
        sql.each(
                "SELECT word FROM things ORDER BY id",
                outer ->
                        sql.each(
                                "SELECT word FROM things ORDER BY id DESC",
                                inner -> pairs.add(outer.text(1) + inner.text(1))));
        assertEquals(List.of("ab", "aa", "bb", "ba"), pairs);
    }

    @Test
    void aWrongStatementIsAProblemNotAnSqlException() {
        SeojaeException thrown =
                assertThrows(SeojaeException.class, () -> sql.number("SELECT missing FROM things"));
        assertEquals(ProblemKind.LIBRARY_DAMAGED, thrown.problem().kind());
        assertThrows(SeojaeException.class, () -> sql.update("NO SUCH WORD"));
        assertThrows(SeojaeException.class, () -> sql.run("NO SUCH WORD"));
        assertThrows(
                SeojaeException.class, () -> sql.list("SELECT word FROM x", row -> row.text(1)));
    }

    @Test
    void aColumnThatIsNotThereIsAProblem() throws Exception {
        assertThrows(SeojaeException.class, () -> sql.first("SELECT 1", row -> row.text(2)));
        assertThrows(SeojaeException.class, () -> sql.first("SELECT 1", row -> row.bytes(2)));
        assertThrows(SeojaeException.class, () -> sql.first("SELECT 1", row -> row.number(2)));
        assertThrows(SeojaeException.class, () -> sql.first("SELECT 1", row -> row.real(2)));
    }

    @Test
    void foreignKeysAreHeld() throws Exception {
        sql.run("CREATE TABLE parts (thing INTEGER REFERENCES things(id) ON DELETE CASCADE)");
        add("a");
        sql.update("INSERT INTO parts (thing) VALUES (1)");
        assertThrows(
                SeojaeException.class, () -> sql.update("INSERT INTO parts (thing) VALUES (2)"));
        sql.update("DELETE FROM things");
        assertEquals(0, sql.number("SELECT count(*) FROM parts"));
    }

    @Test
    void aLongTextComesBackWhole() throws Exception {
        String text = "서재 ".repeat(500_000);
        add(text);
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        sql.update("UPDATE things SET raw = ?", raw);
        assertEquals(text, sql.first("SELECT word FROM things", row -> row.text(1)).orElseThrow());
        assertArrayEquals(
                raw, sql.first("SELECT raw FROM things", row -> row.bytes(1)).orElseThrow());
    }
}
