package app.seojae.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ArxivId;
import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.store.Database.Access;
import app.seojae.store.file.ReadingPlaceStore;
import app.seojae.store.paper.DigestStore;
import app.seojae.store.paper.PaperStore;
import app.seojae.store.paper.PreferenceStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("seojae.db");
    }

    private static ProblemKind kind(org.junit.jupiter.api.function.Executable opening) {
        return assertThrows(SeojaeException.class, opening).problem().kind();
    }

    private static long count(Database database, String table) throws SeojaeException {
        long count = database.read(sql -> sql.number("SELECT count(*) FROM " + table));
        return count;
    }

    @Test
    void aNewFileIsSound() throws Exception {
        try (Database database = Database.open(file, Access.MAKE)) {
            assertEquals(List.of(), database.complaints());
        }
    }

    @Test
    void anUpgradeKeepsWhatIsThereAndACopyOfBefore() throws Exception {
        try (Database database = Database.open(file, Access.MAKE)) {
            database.write(
                    sql -> sql.update("INSERT INTO preferences (key, value) VALUES ('a', 'b')"));
        }
        List<String> scripts = new ArrayList<>(Migrations.standard().scripts());
        scripts.add("ALTER TABLE preferences ADD COLUMN more TEXT;\nCREATE TABLE later (a);\n");
        try (Database database = Database.open(file, Access.MAKE, new Migrations(scripts))) {
            assertEquals(
                    "b", database.read(sql -> new PreferenceStore().get(sql, "a")).orElseThrow());
            assertEquals(0, count(database, "later"));
        }
        Path copy = folder.resolve("seojae.db.version-" + (scripts.size() - 1));
        try (Database database = Database.open(copy, Access.READ)) {
            assertEquals(
                    "b", database.read(sql -> new PreferenceStore().get(sql, "a")).orElseThrow());
        }
        assertEquals(
                ProblemKind.LIBRARY_NEWER_SCHEMA, kind(() -> Database.open(file, Access.MAKE)));
        assertEquals(
                ProblemKind.LIBRARY_NEWER_SCHEMA, kind(() -> Database.open(file, Access.READ)));
    }

    @Test
    void aMigrationThatFailsLeavesTheFileAsItWas() throws Exception {
        Database.open(file, Access.MAKE).close();
        List<String> scripts = new ArrayList<>(Migrations.standard().scripts());
        scripts.add("CREATE TABLE later (a);\nCREATE TABLE papers (a);\n");
        assertThrows(
                SeojaeException.class,
                () -> Database.open(file, Access.MAKE, new Migrations(scripts)));
        try (Database database = Database.open(file, Access.MAKE)) {
            assertEquals(0, count(database, "sqlite_schema WHERE name = 'later'"));
        }
    }

    @Test
    void placesOfTheFirstSchemaAreKept() throws Exception {
        List<String> first = Migrations.standard().scripts().subList(0, 1);
        try (Database database = Database.open(file, Access.MAKE, new Migrations(first))) {
            database.write(
                    sql -> {
                        firstSchema(sql);
                        return null;
                    });
            database.write(
                    sql ->
                            sql.update(
                                    """
                                    INSERT INTO places (paper, page, "offset", zoom, fit, side_bar)
                                    SELECT id, 7, 0.25, 1.5, 'PAGE', 0 FROM papers LIMIT 1
                                    """));
        }
        try (Database database = Database.open(file, Access.MAKE)) {
            long paper = database.read(sql -> sql.number("SELECT paper FROM places"));
            assertEquals(
                    new ReadingPlace(
                            PageIndex.ofNumber(7), 0.25, 1.5, ReadingPlace.Fit.PAGE, false),
                    database.read(sql -> new ReadingPlaceStore().place(sql, paper, 0))
                            .orElseThrow());
            long number =
                    database.read(
                            sql -> new PaperStore().number(sql, new ArxivId("math.GT/0309136")));
            assertEquals(paper, number);
            assertEquals(List.of(), database.complaints());
        }
    }

    /** A paper as the first version wrote one, with the subject class in its number. */
    private static void firstSchema(Sql sql) throws SeojaeException {
        sql.update(
                """
                INSERT INTO digests (id, key, name, kind, hash, raw, problems, reader_version,
                                     sample, imported)
                VALUES (1, '2024', '2024.md', 'PAPER_DIGEST', x'01', x'', '', 1, 0, 0)
                """);
        sql.update(
                """
                INSERT INTO papers (id, key, arxiv_id, digest, digest_key, line, title, title_sort,
                                    readings, sample)
                VALUES (1, 'math.GT/0309136', 'math.GT/0309136', 1, '2024', 1, 'T', 't', 1, 0)
                """);
        sql.update(
                """
                INSERT INTO readings (paper, digest, line, summary, easy, fields, others)
                VALUES (1, 1, 1, 's', 'e', '', '')
                """);
    }

    @Test
    void whatIsNoLibraryIsSaidToBeDamaged() throws Exception {
        Files.writeString(
                file, "this is no database, but it is long enough to look like one. ".repeat(40));
        assertEquals(ProblemKind.LIBRARY_DAMAGED, kind(() -> Database.open(file, Access.MAKE)));
        Path other = folder.resolve("other.db");
        try (Database database =
                Database.open(
                        other, Access.MAKE, new Migrations(List.of("CREATE TABLE a (b);\n")))) {
            database.write(sql -> sql.update("PRAGMA application_id = 7"));
        }
        assertEquals(ProblemKind.LIBRARY_DAMAGED, kind(() -> Database.open(other, Access.MAKE)));
    }

    @Test
    void aChangeThatFailsIsNotThereAtAll() throws Exception {
        try (Database database = Database.open(file, Access.MAKE)) {
            PreferenceStore store = new PreferenceStore();
            assertThrows(
                    SeojaeException.class,
                    () ->
                            database.write(
                                    sql -> {
                                        store.put(sql, "a", "b");
                                        throw new SeojaeException(
                                                Problem.of(ProblemKind.CANCELLED));
                                    }));
            assertTrue(database.read(sql -> store.get(sql, "a")).isEmpty());
            database.write(
                    sql -> {
                        store.put(sql, "a", "c");
                        return true;
                    });
            assertFalse(database.read(sql -> store.get(sql, "a")).isEmpty());
        }
    }

    @Test
    void everyPlaceWhereAnImportCanFailLeavesTheLibrarySound() throws Exception {
        try (Database database = Database.open(file, Access.MAKE)) {
            database.write(
                    sql -> {
                        sql.run(
                                """
                                CREATE TEMP TRIGGER fail BEFORE INSERT ON paper_fields
                                WHEN new.field = 'bad' BEGIN SELECT raise(ABORT, 'no'); END
                                """);
                        return true;
                    });
            assertThrows(
                    SeojaeException.class,
                    () ->
                            database.write(
                                    sql ->
                                            new DigestStore()
                                                    .file(sql, Entries.digest("good", "bad"), 0)));
            assertEquals(0, count(database, "papers"));
            assertEquals(0, count(database, "digests"));
            database.write(sql -> new DigestStore().file(sql, Entries.digest("good", "fine"), 0));
            assertEquals(2, count(database, "papers"));
            assertEquals(List.of(), database.complaints());
        }
    }
}
