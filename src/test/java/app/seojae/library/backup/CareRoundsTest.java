package app.seojae.library.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.files.LibraryFolder;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.backup.BackupKind;
import app.seojae.model.backup.StoredBackup;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.work.ByteMeter;
import app.seojae.work.CancelFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done for a library behind the window, by a clock of the test. */
class CareRoundsTest {

    private static final ZoneId ZONE = ZoneOffset.ofHours(9);

    @TempDir Path folder;
    private Path place;
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-30T01:00:00Z"));
    private final InstantSource clock = now::get;
    private LibraryCare care;

    @BeforeEach
    void fill() throws Exception {
        place = folder.resolve("library");
        try (Library library = TestLibraries.filled(place, 30)) {
            library.indexer().catchUp(CancelFlag.never());
        }
        care = new LibraryCare(place, TestLibraries.tools().machine(), clock, ZONE);
    }

    private CareRounds rounds(Library library) {
        return new CareRounds(
                care,
                library::readOnly,
                library.health()::mend,
                (delay, lane, task) -> new CompletableFuture<Boolean>(),
                clock,
                ZONE);
    }

    private List<StoredBackup> backups() throws Exception {
        return care.backups().all();
    }

    @Test
    void aDayHasOneBackupAndOnlyWhereSomethingChanged() throws Exception {
        try (Library library = TestLibraries.open(place);
                CareRounds rounds = rounds(library)) {
            Optional<Duration> next = rounds.round();
            assertEquals(Duration.ofHours(14).plusMinutes(5), next.orElseThrow());
            assertEquals(1, backups().size());
            assertEquals(BackupKind.DAILY, backups().getFirst().record().kind());
            assertEquals(30, backups().getFirst().record().counts().papers());
            assertTrue(backups().getFirst().record().isGood());
            library.notes().append(1, "again today");
            rounds.round();
            assertEquals(1, backups().size(), "one a day");
            now.set(now.get().plus(Duration.ofDays(1)));
            rounds.round();
            assertEquals(2, backups().size());
            now.set(now.get().plus(Duration.ofDays(1)));
            library.arrivals().mornings().visit();
            rounds.round();
            assertEquals(2, backups().size(), "nobody touched it");
            assertFalse(rounds.state().isDamaged());
        }
    }

    /** A backup of last week is opened again, and counts no more where its bytes are others. */
    @Test
    void aBackupThatRottedOnTheDiskCountsNoMoreAndIsTold() throws Exception {
        try (Library library = TestLibraries.open(place);
                CareRounds rounds = rounds(library)) {
            rounds.round();
            Path first = backups().getFirst().file();
            library.notes().append(1, "more");
            now.set(now.get().plus(Duration.ofDays(1)));
            rounds.round();
            List<Instant> opened = rehearsed();
            byte[] bytes = Files.readAllBytes(first);
            bytes[bytes.length - 10] ^= 1;
            Files.write(first, bytes);
            now.set(now.get().plus(Duration.ofDays(5)));
            rounds.round();
            assertEquals(opened, rehearsed(), "not yet a week old");
            now.set(now.get().plus(Duration.ofDays(1)));
            rounds.round();
            List<StoredBackup> lost = rounds.state().lost();
            assertEquals(List.of(first), lost.stream().map(StoredBackup::file).toList());
            assertFalse(stored(first).record().isGood(), "it counts no more");
            assertTrue(Files.exists(first), "nor is it thrown away where nothing newer was made");
            rounds.round();
            assertEquals(List.of(), rounds.state().lost(), "told once");
            now.set(now.get().plus(Duration.ofDays(1)));
            rounds.round();
            assertEquals(1, rehearsed().stream().filter(one -> one.equals(now.get())).count());
        }
    }

    private List<Instant> rehearsed() throws Exception {
        return backups().stream().map(one -> one.record().rehearsed()).toList();
    }

    private StoredBackup stored(Path file) throws Exception {
        return backups().stream().filter(one -> one.file().equals(file)).findFirst().orElseThrow();
    }

    /** Where the only backup rotted, the day gets another, though nobody changed anything. */
    @Test
    void theLastBackupThatRottedIsMadeAnew() throws Exception {
        try (Library library = TestLibraries.open(place);
                CareRounds rounds = rounds(library)) {
            rounds.round();
            Path first = backups().getFirst().file();
            Files.writeString(first, "noise");
            now.set(now.get().plus(Duration.ofDays(8)));
            rounds.round();
            assertEquals(
                    List.of(first),
                    rounds.state().lost().stream().map(StoredBackup::file).toList());
            StoredBackup newest = care.backups().newestGood().orElseThrow();
            assertFalse(newest.file().equals(first));
            assertEquals(30, newest.record().counts().papers());
        }
    }

    @Test
    void ofTwoWindowsOneMakesIt() throws Exception {
        try (Library one = TestLibraries.open(place);
                Library other = TestLibraries.open(place);
                CareRounds first = rounds(one);
                CareRounds second = rounds(other)) {
            Thread beside = Thread.ofPlatform().start(first::round);
            second.round();
            beside.join();
            assertEquals(1, backups().size());
        }
    }

    @Test
    void damageIsToldAndNotBackedUp() throws Exception {
        care.backup();
        now.set(now.get().plus(Duration.ofDays(1)));
        try (Library library = TestLibraries.open(place);
                CareRounds rounds = rounds(library)) {
            AtomicReference<CareState> told = new AtomicReference<>();
            rounds.listen(told::set);
            Damage.PLACES.to(place.resolve("seojae.db"), new Random(8));
            rounds.round();
            assertTrue(told.get().isDamaged());
            assertEquals(1, backups().size());
        }
    }

    /** Rows of an index that are gone, and an index of the search that is noise. */
    @Test
    void anIndexIsMendedWithoutAWord() throws Exception {
        try (Connection raw =
                        DriverManager.getConnection("jdbc:sqlite:" + place.resolve("seojae.db"));
                Statement sql = raw.createStatement()) {
            sql.execute("UPDATE grams_body_data SET block = randomblob(40) WHERE id > 10");
            sql.execute("PRAGMA writable_schema = 1");
            sql.execute(
                    "UPDATE sqlite_schema SET sql = 'CREATE INDEX papers_status ON papers (day,"
                            + " status)' WHERE name = 'papers_status'");
        }
        try (Library library = TestLibraries.open(place);
                CareRounds rounds = rounds(library)) {
            assertFalse(library.health().problems().isEmpty());
            assertTrue(library.health().report().mendable());
            rounds.round();
            assertTrue(rounds.state().mended());
            assertFalse(rounds.state().isDamaged(), rounds.state()::toString);
            library.indexer().catchUp(CancelFlag.never());
            assertEquals(List.of(), library.health().problems());
            assertEquals(30, library.browse().find(Query.ALL).size());
            assertTrue(library.browse().search(Query.best("논문", Scope.ALL)).length >= 0);
        }
    }

    @Test
    void aLibraryThatIsOpenIsNotRestored() throws Exception {
        now.set(Instant.now()); // by which programs say that they have it open
        care.backup();
        byte[] before = Files.readAllBytes(place.resolve("seojae.db"));
        try (Library library = TestLibraries.open(place)) {
            SeojaeException refused =
                    assertThrows(
                            SeojaeException.class, () -> care.restoreNewest(ByteMeter.silent()));
            assertEquals(ProblemKind.LIBRARY_OPEN_ELSEWHERE, refused.problem().kind());
            assertEquals(30, library.browse().find(Query.ALL).size());
        }
        assertArrayEquals(before, Files.readAllBytes(place.resolve("seojae.db")));
        try (SoleUse use =
                SoleUse.take(new LibraryFolder(place), TestLibraries.tools().machine(), clock)) {
            assertTrue(SoleUse.isTaken(new LibraryFolder(place)));
            assertEquals(
                    ProblemKind.LIBRARY_BUSY,
                    assertThrows(SeojaeException.class, () -> TestLibraries.open(place).close())
                            .problem()
                            .kind());
        }
        TestLibraries.open(place).close();
    }
}
