package app.seojae.library.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.Query;
import app.seojae.work.ByteMeter;
import app.seojae.work.CancelFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages a library in every way again and again: each damage is told or lies where nothing is, and
 * the last backup brings all of it back. {@code -Dseojae.damages=200} damages more often, {@code
 * -Dseojae.damages.seed} the same way again.
 */
class DamageTest {

    private static final int DAMAGES = Integer.getInteger("seojae.damages", 24);
    private static final int PAPERS = 40;

    @TempDir Path folder;
    private Path place;
    private Path database;
    private LibraryCare care;
    private List<String> before;

    @BeforeEach
    void backUp() throws Exception {
        place = folder.resolve("library");
        database = place.resolve("seojae.db");
        care =
                new LibraryCare(
                        place,
                        TestLibraries.tools().machine(),
                        InstantSource.system(),
                        ZoneId.systemDefault());
        try (Library library = TestLibraries.filled(place, PAPERS)) {
            library.notes().replace(1, "메모 **하나**");
            library.paperStates().bookmark(List.of(1L), true);
            library.paperStates().tag(List.of(2L), List.of("읽자"), List.of());
            library.indexer().catchUp(CancelFlag.never());
        }
        before = said();
        care.backup();
    }

    private List<String> said() throws SeojaeException {
        try (Library library = TestLibraries.open(place)) {
            List<String> said = new ArrayList<>();
            for (long id : library.browse().ids(Query.ALL)) {
                Paper paper = library.browse().paper(id).orElseThrow();
                said.add(paper.row() + paper.note() + paper.toString());
            }
            return said;
        }
    }

    @Test
    void everyDamageIsToldAndNothingOfTheBackupIsLost() throws Exception {
        long seed = Long.getLong("seojae.damages.seed", 15);
        byte[] sound = Files.readAllBytes(database);
        Map<Damage, Integer> unseen = new EnumMap<>(Damage.class);
        for (int i = 0; i < DAMAGES; i++) {
            Damage damage = Damage.values()[i % Damage.values().length];
            Files.write(database, sound);
            damage.to(database, new Random(seed + i));
            String seen = verdict();
            if (seen.isEmpty()) {
                // Nothing a person wrote may be other than it was: it lay in the index or nowhere.
                assertEquals(before, said(), damage + " " + i);
                unseen.merge(damage, 1, Integer::sum);
            }
            care.restoreNewest(ByteMeter.silent());
            assertEquals(before, said(), damage + " " + i);
            removeAside(damage, seen);
        }
        System.out.println("DamageTest: " + DAMAGES + " damages, not seen " + unseen);
        assertEquals(0, unseen.getOrDefault(Damage.PLACES, 0));
        assertEquals(0, unseen.getOrDefault(Damage.HEAD, 0));
        assertEquals(0, unseen.getOrDefault(Damage.CUT, 0));
        assertEquals(0, unseen.getOrDefault(Damage.EMPTY, 0));
        assertEquals(0, unseen.getOrDefault(Damage.FOREIGN, 0));
    }

    /** What the library says of itself, or why it does not open; never an empty library. */
    private String verdict() throws SeojaeException {
        try (Library library = TestLibraries.open(place)) {
            return String.join(
                    "\n",
                    library.health().problems().stream()
                            .map(one -> one.args().toString())
                            .toList());
        } catch (SeojaeException e) {
            assertEquals(ProblemKind.LIBRARY_RESTORABLE, e.problem().kind(), e.problem()::toString);
            assertEquals(Integer.toString(PAPERS), e.problem().args().get(1));
            return e.problem().toString();
        }
    }

    private void removeAside(Damage damage, String seen) throws Exception {
        try (Stream<Path> files = Files.list(place)) {
            List<Path> aside =
                    files.filter(file -> file.toString().matches(".*\\.(damaged|replaced)-.*"))
                            .toList();
            assertFalse(aside.isEmpty(), damage + " was thrown away");
            boolean isNamed = aside.stream().anyMatch(one -> one.toString().contains("damaged"));
            assertEquals(!seen.isEmpty(), isNamed, damage + " " + aside + " " + seen);
            for (Path one : aside) {
                Files.delete(one);
            }
        }
    }

    /** Rows that a log holds are the library's as much as those of the file. */
    @Test
    void aLogIsPutAsideWithItsDatabase() throws Exception {
        Path log = Files.writeString(place.resolve("seojae.db-wal"), "no log at all, but here");
        Restored restored = care.restoreNewest(ByteMeter.silent());
        assertFalse(Files.exists(log));
        assertTrue(Files.exists(Path.of(restored.aside() + "-wal")), restored.toString());
        assertEquals(before, said());
    }

    @Test
    void aDatabaseThatIsGoneIsNotMadeAnew() throws Exception {
        Files.delete(database);
        assertTrue(verdict().contains("RESTORABLE"));
        assertFalse(Files.exists(database));
        care.restoreNewest(ByteMeter.silent());
        assertEquals(before, said());
    }

    @Test
    void aDamagedLibraryIsStillReadAsFarAsItGoes() throws Exception {
        Damage.PLACE.to(database, new Random(3));
        try (Library library = Library.openToRead(place, TestLibraries.tools())) {
            assertTrue(library.readOnly());
        }
        assertEquals(before.size(), care.offer().orElseThrow().backup().record().counts().papers());
    }

    /** A log of zeros is what a disk leaves that lost it: told, and put aside. */
    @Test
    void aLogOfZerosIsToldAndPutAside() throws Exception {
        Files.write(place.resolve("seojae.db-wal"), new byte[8192]);
        try (Library library = TestLibraries.open(place)) {
            assertEquals(
                    List.of(ProblemKind.LOG_DAMAGED),
                    library.health().problems().stream().map(one -> one.kind()).toList());
        }
        assertEquals(before, said());
    }

    /** What readers share is made again, and what the log holds is there. */
    @Test
    void withoutWhatReadersShareNothingIsLost() throws Exception {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        try (Library library = TestLibraries.open(place)) {
            library.notes().replace(3, "only in the log");
            Files.copy(database, copy.resolve("seojae.db"));
            Files.copy(place.resolve("seojae.db-wal"), copy.resolve("seojae.db-wal"));
        }
        try (Library library = TestLibraries.open(copy)) {
            assertEquals(List.of(), library.health().problems());
            assertEquals("only in the log", library.browse().paper(3).orElseThrow().note());
        }
    }
}
