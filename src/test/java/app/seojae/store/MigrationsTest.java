package app.seojae.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.store.Database.Access;
import app.seojae.store.search.SearchIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Libraries of every older program, opened by this one. */
class MigrationsTest {

    private static final List<String> SCRIPTS = Migrations.standard().scripts();
    private static final int CURRENT = SCRIPTS.size();
    private static final int CERTAINTY = 9;

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("seojae.db");
    }

    static Stream<Integer> older() {
        return IntStream.range(1, CURRENT).boxed();
    }

    @ParameterizedTest
    @MethodSource("older")
    void nothingAPersonDidIsLost(int version) throws Exception {
        OlderLibraries.make(file, version);
        try (StoreRig rig = StoreRig.in(folder)) {
            assertEquals(List.of(), rig.database().complaints());
            assertEquals(CURRENT, rig.number("PRAGMA user_version"));
            assertEquals(3, rig.count("papers"));
            assertEquals(4, rig.count("readings"));
            assertEquals(1, rig.number("SELECT bookmarked FROM papers WHERE id = 1"));
            assertEquals("read", rig.row(1).status().word());
            assertEquals("my note", rig.whole(1).note());
            assertEquals(List.of("a"), rig.row(1).tags());
            assertEquals(List.of("c"), rig.whole(2).collections());
            assertEquals(7, rig.number("SELECT page FROM places WHERE paper = 1"));
            assertEquals(1, rig.count("preferences"));
            assertEquals(version >= OlderLibraries.ANNOTATIONS ? 1 : 0, rig.count("annotations"));
        }
    }

    @ParameterizedTest
    @MethodSource("older")
    void anUpgradedFileIsMadeAsANewOneIs(int version) throws Exception {
        OlderLibraries.make(file, version);
        Path fresh = folder.resolve("fresh.db");
        try (Database upgraded = Database.open(file, Access.MAKE);
                Database made = Database.open(fresh, Access.MAKE)) {
            assertEquals(made.read(LibraryDump::schema), upgraded.read(LibraryDump::schema));
        }
    }

    @ParameterizedTest
    @MethodSource("older")
    void aCopyOfTheFileAsItWasStaysBeside(int version) throws Exception {
        OlderLibraries.make(file, version);
        List<String> before;
        try (Database then =
                Database.open(file, Access.WRITE, new Migrations(SCRIPTS.subList(0, version)))) {
            before = then.read(LibraryDump::rows);
        }
        Database.open(file, Access.WRITE).close();
        Path copy = folder.resolve("seojae.db.version-" + version);
        try (Database then =
                Database.open(copy, Access.READ, new Migrations(SCRIPTS.subList(0, version)))) {
            assertEquals(before, then.read(LibraryDump::rows));
        }
        assertEquals(List.of(), leftBehind());
    }

    private List<Path> leftBehind() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(one -> one.toString().endsWith(".part")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("older")
    void aFileThatMayNotBeChangedIsNotReadAsIfItWereNew(int version) throws Exception {
        OlderLibraries.make(file, version);
        assertEquals(
                ProblemKind.LIBRARY_NEEDS_UPGRADE,
                assertThrows(SeojaeException.class, () -> Database.open(file, Access.READ))
                        .problem()
                        .kind());
        assertFalse(Files.exists(folder.resolve("seojae.db.version-" + version)));
    }

    @ParameterizedTest
    @MethodSource("older")
    void allTextsWaitForGramsOfToday(int version) throws Exception {
        OlderLibraries.make(file, version);
        try (StoreRig rig = StoreRig.in(folder)) {
            List<SearchIndex.Waiting> waiting =
                    rig.read(sql -> new SearchIndex().waiting(sql, 0, 99));
            assertEquals(
                    List.of(1L, 2L, 3L), waiting.stream().map(SearchIndex.Waiting::paper).toList());
            assertTrue(waiting.stream().allMatch(one -> one.body() && !one.fresh()));
            assertEquals(rig.count("annotations"), rig.count("unindexed_annotations"));
        }
    }

    @ParameterizedTest
    @MethodSource("older")
    void anOldNumberLosesItsSubjectClass(int version) throws Exception {
        OlderLibraries.make(file, version);
        try (StoreRig rig = StoreRig.in(folder)) {
            // From then on no program writes one with it.
            long expected = version < CERTAINTY ? 2 : 0;
            assertEquals(expected, rig.paper("math/0309136"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void whatAnOlderReaderReadIsLessSureThanALabel(int version) throws Exception {
        OlderLibraries.make(file, version);
        try (StoreRig rig = StoreRig.in(folder)) {
            assertEquals(4, rig.number("SELECT count(*) FROM readings WHERE certainty = 2"));
            assertEquals(0, rig.row(1).pdf().pages());
        }
    }

    /** What failed for want of a network is asked for anew, all else is not. */
    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void downloadsWithoutANetworkAreAskedAnew(int version) throws Exception {
        OlderLibraries.make(file, version);
        try (StoreRig rig = StoreRig.in(folder)) {
            assertEquals(
                    List.of("stored", "queued", "failed"),
                    rig.read(
                            sql ->
                                    sql.list(
                                            "SELECT state FROM pdfs ORDER BY paper",
                                            row -> row.text(1))));
            assertEquals(0, rig.number("SELECT tries + not_before FROM pdfs WHERE paper = 2"));
            assertEquals(1, rig.count("thumbnails"));
        }
    }

    @Test
    void ofTwoSpellingsOfOneNumberBothPapersStay() throws Exception {
        OlderLibraries.make(file, 1);
        Migrations first = new Migrations(SCRIPTS.subList(0, 1));
        try (Database then = Database.open(file, Access.WRITE, first)) {
            then.write(
                    sql ->
                            sql.update(
                                    """
                                    INSERT INTO papers (key, arxiv_id, digest, digest_key, line,
                                        title, title_sort, readings, sample)
                                    VALUES ('math/0309136', 'math/0309136', 1, 'k', 1, 't', 't', 1,
                                        0)
                                    """));
        }
        try (StoreRig rig = StoreRig.in(folder)) {
            assertEquals(4, rig.count("papers"));
            assertEquals(4, rig.paper("math/0309136"));
        }
    }

    /**
     * Each script, cut off behind each of its statements, leaves the file at the version before.
     */
    @ParameterizedTest
    @MethodSource("older")
    void aScriptThatFailsAnywhereLeavesTheVersionBefore(int version) throws Exception {
        OlderLibraries.make(file, version);
        Migrations then = new Migrations(SCRIPTS.subList(0, version));
        List<String> before;
        try (Database database = Database.open(file, Access.WRITE, then)) {
            before = database.read(LibraryDump::rows);
        }
        String[] statements = SCRIPTS.get(version).split(";\\s*\\n");
        for (int good = 0; good <= statements.length; good++) {
            StringBuilder script = new StringBuilder();
            for (int i = 0; i < good; i++) {
                script.append(statements[i]).append(";\n");
            }
            List<String> failing = new ArrayList<>(SCRIPTS.subList(0, version));
            failing.add(script + "CREATE TABLE papers (a);\n");
            assertThrows(
                    SeojaeException.class,
                    () -> Database.open(file, Access.WRITE, new Migrations(failing)));
            try (Database database = Database.open(file, Access.WRITE, then)) {
                assertEquals(before, database.read(LibraryDump::rows), "after " + good);
            }
        }
        Database.open(file, Access.WRITE).close();
    }

    @Test
    void severalProgramsMayUpgradeAtOnce() throws Exception {
        OlderLibraries.make(file, 1);
        int programs = 4;
        CyclicBarrier start = new CyclicBarrier(programs);
        List<FutureTask<Long>> opening =
                IntStream.range(0, programs)
                        .mapToObj(i -> new FutureTask<>(() -> versionOnceOpen(start)))
                        .toList();
        opening.forEach(one -> Thread.ofPlatform().start(one));
        for (FutureTask<Long> one : opening) {
            assertEquals(CURRENT, one.get(60, TimeUnit.SECONDS));
        }
        assertTrue(Files.exists(folder.resolve("seojae.db.version-1")));
        assertEquals(List.of(), leftBehind());
    }

    private long versionOnceOpen(CyclicBarrier start) throws Exception {
        start.await(20, TimeUnit.SECONDS);
        try (Database database = Database.open(file, Access.WRITE)) {
            return database.read(sql -> sql.number("PRAGMA user_version"));
        }
    }

    @Test
    void aFileOfThisVersionIsNotCopied() throws Exception {
        Database.open(file, Access.MAKE).close();
        Database.open(file, Access.WRITE).close();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFileOfOursWithoutAVersionIsDamaged() throws Exception {
        Database.open(file, Access.MAKE).close();
        Sql sql = DatabaseConnection.toWrite(file);
        sql.run("PRAGMA user_version = 0");
        sql.close();
        for (Access access : Access.values()) {
            assertEquals(
                    ProblemKind.LIBRARY_DAMAGED,
                    assertThrows(SeojaeException.class, () -> Database.open(file, access))
                            .problem()
                            .kind());
        }
    }

    /** Its number says another schema than it has: nothing of it may be taken for sound. */
    @Test
    void aFileOfAWrongVersionIsDamaged() throws Exception {
        OlderLibraries.make(file, 2);
        Sql sql = DatabaseConnection.toWrite(file);
        sql.run("PRAGMA user_version = 6");
        sql.close();
        SeojaeException thrown =
                assertThrows(SeojaeException.class, () -> Database.open(file, Access.MAKE));
        assertEquals(ProblemKind.LIBRARY_DAMAGED, thrown.problem().kind());
        assertEquals(List.of("user_version"), thrown.problem().args());
    }
}
