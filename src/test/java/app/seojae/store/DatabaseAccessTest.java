package app.seojae.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.store.Database.Access;
import app.seojae.store.paper.PreferenceStore;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a file is opened, what may be done with it, and what happens when something fails. */
class DatabaseAccessTest {

    private static final PreferenceStore STORE = new PreferenceStore();

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("seojae.db");
    }

    private Database open() throws SeojaeException {
        return Database.open(file, Access.MAKE);
    }

    private static void put(Database database, String value) throws SeojaeException {
        database.write(
                sql -> {
                    STORE.put(sql, "k", value);
                    return true;
                });
    }

    private static Optional<String> get(Database database) throws SeojaeException {
        return database.read(sql -> STORE.get(sql, "k"));
    }

    private static ProblemKind kind(org.junit.jupiter.api.function.Executable failing) {
        return assertThrows(SeojaeException.class, failing).problem().kind();
    }

    @Test
    void aFileOpenedToReadIsNotChanged() throws Exception {
        open().close();
        try (Database database = Database.open(file, Access.READ)) {
            assertFalse(database.isWritable());
            assertEquals(ProblemKind.LIBRARY_READ_ONLY, kind(() -> put(database, "x")));
            assertEquals(
                    ProblemKind.LIBRARY_READ_ONLY,
                    kind(
                            () ->
                                    database.read(
                                            sql -> {
                                                STORE.put(sql, "k", "x");
                                                return true;
                                            })));
            assertEquals(Optional.empty(), get(database));
        }
    }

    /** Nobody reads and writes by one connection: a question can change nothing. */
    @Test
    void aQuestionCannotChangeAnything() throws Exception {
        try (Database database = open()) {
            assertTrue(database.isWritable());
            assertThrows(
                    SeojaeException.class,
                    () -> database.read(sql -> sql.update("DELETE FROM preferences")));
            put(database, "still works");
            assertEquals(Optional.of("still works"), get(database));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Access.class,
            names = {"WRITE", "READ"})
    void whereNoFileIsNoneIsMade(Access access) throws Exception {
        assertEquals(ProblemKind.LIBRARY_MISSING_DATABASE, kind(() -> Database.open(file, access)));
        assertFalse(Files.exists(file));
        Files.createFile(file);
        assertEquals(ProblemKind.LIBRARY_MISSING_DATABASE, kind(() -> Database.open(file, access)));
        assertEquals(0, Files.size(file));
    }

    @Test
    void aDatabaseWithNothingInItIsMissingUnlessItMayBeMade() throws Exception {
        try (Database empty = Database.open(file, Access.MAKE, new Migrations(List.of()))) {
            assertTrue(empty.isWritable());
            empty.write(sql -> sql.update("PRAGMA user_version = 0"));
        }
        // An empty database may have no bytes at all: this one has a page and no table.
        Sql sql = DatabaseConnection.toWrite(file);
        sql.run("CREATE TABLE gone (a)");
        sql.run("DROP TABLE gone");
        sql.close();
        assertTrue(Files.size(file) > 0);
        for (Access access : List.of(Access.WRITE, Access.READ)) {
            assertEquals(
                    ProblemKind.LIBRARY_MISSING_DATABASE, kind(() -> Database.open(file, access)));
        }
        try (Database made = open()) {
            assertEquals(List.of(), made.complaints());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"한글 서재", "a b#c?d=e", "100%25", "quote'\"s", "semi;colon", "?mode=ro"})
    void signsInAFoldersNameMeanNothing(String name) throws Exception {
        Path strange = Files.createDirectory(folder.resolve(name)).resolve("seojae.db");
        try (Database database = Database.open(strange, Access.MAKE)) {
            put(database, name);
            assertEquals(Optional.of(name), get(database));
        }
        assertTrue(Files.size(strange) > 0);
        try (Database database = Database.open(strange, Access.READ)) {
            assertEquals(Optional.of(name), get(database));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whateverIsThrownNothingOfTheChangeStays(boolean error) throws Exception {
        Throwable thrown = error ? new StackOverflowError() : new IllegalStateException("x");
        try (Database database = open()) {
            put(database, "before");
            Throwable caught =
                    assertThrows(
                            thrown.getClass(),
                            () ->
                                    database.write(
                                            sql -> {
                                                STORE.put(sql, "k", "after");
                                                if (thrown instanceof Error e) {
                                                    throw e;
                                                }
                                                throw (RuntimeException) thrown;
                                            }));
            assertSame(thrown, caught);
            assertEquals(Optional.of("before"), get(database));
            put(database, "goes on");
            assertEquals(Optional.of("goes on"), get(database));
        }
    }

    @Test
    void aQuestionThatFailsLeavesTheNextOneAlone() throws Exception {
        try (Database database = open()) {
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            database.read(
                                    sql -> {
                                        throw new IllegalStateException("x");
                                    }));
            assertEquals(
                    ProblemKind.CANCELLED,
                    kind(
                            () ->
                                    database.read(
                                            sql -> {
                                                throw new SeojaeException(
                                                        Problem.of(ProblemKind.CANCELLED));
                                            })));
            put(database, "x");
            assertEquals(Optional.of("x"), get(database));
        }
    }

    @Test
    void theTallyCountsQuestionsAndChangesApart() throws Exception {
        try (Database database = open()) {
            assertEquals(new Database.Tally(0, 0), database.tally());
            put(database, "a");
            get(database);
            get(database);
            assertEquals(new Database.Tally(2, 1), database.tally());
        }
    }

    /** Rows that break their own table's rule, as bits that turned over make them. */
    @Test
    void damageIsComplainedOfAndNotTakenForAFaultOfOurs() throws Exception {
        open().close();
        Sql sql = DatabaseConnection.toWrite(file);
        sql.run("CREATE TABLE bad (a)");
        sql.run("INSERT INTO bad VALUES (NULL)");
        sql.run("PRAGMA writable_schema = 1");
        sql.run(
                "UPDATE sqlite_schema SET sql = 'CREATE TABLE bad (a NOT NULL)' WHERE name = 'bad'");
        sql.close();
        try (Database database = open()) {
            assertEquals(List.of("NULL value in bad.a"), database.complaints());
            Database.Work<Boolean> stumbling =
                    one -> {
                        throw new IllegalArgumentException("a row that fits nothing");
                    };
            assertEquals(ProblemKind.LIBRARY_DAMAGED, kind(() -> database.read(stumbling)));
            assertEquals(ProblemKind.LIBRARY_DAMAGED, kind(() -> database.write(stumbling)));
            put(database, "goes on");
        }
    }

    @Test
    void aFileFullOfNoiseIsDamagedAndNothingElse() throws Exception {
        try (Database database = open()) {
            put(database, "value ".repeat(10_000));
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] noise = new byte[(int) bytes.length() / 2];
            Arrays.fill(noise, (byte) 0x5A);
            bytes.seek(bytes.length() - noise.length);
            bytes.write(noise);
        }
        assertEquals(
                ProblemKind.LIBRARY_DAMAGED,
                kind(
                        () -> {
                            try (Database database = Database.open(file, Access.READ)) {
                                database.complaints();
                            }
                        }));
    }

    @Test
    void rowsThatPointNowhereAreComplainedOf() throws Exception {
        open().close();
        Sql sql = DatabaseConnection.toWrite(file);
        sql.run("PRAGMA foreign_keys = 0");
        sql.run("INSERT INTO tags (paper, tag) VALUES (77, 'x')");
        sql.close();
        try (Database database = open()) {
            assertEquals(List.of("tags -> papers"), database.complaints());
        }
    }
}
