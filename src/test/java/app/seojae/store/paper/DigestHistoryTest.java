package app.seojae.store.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.digest.DigestName;
import app.seojae.model.digest.ImportedDigest;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.StoreRig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of digests beside their papers: their history, their bytes, their texts. */
class DigestHistoryTest {

    @TempDir Path folder;
    private StoreRig rig;

    @BeforeEach
    void open() throws Exception {
        rig = StoreRig.in(folder);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private List<ImportedDigest> last(int most) throws Exception {
        return rig.read(sql -> new DigestHistory().last(sql, most));
    }

    @Test
    void theLastTakenInComeFirst() throws Exception {
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of("2410.00001")));
        rig.file(DigestDraft.of("2024-10-20").noDigest());
        rig.file(
                DigestDraft.undated("x", EntryDraft.of("2410.00001"), EntryDraft.of("2410.00002")));
        assertEquals(
                List.of("x.md", "2024-10-20.md", "2024-10-24.md"),
                last(9).stream().map(ImportedDigest::file).toList());
        assertEquals(1, last(1).size());
        assertEquals(
                new ImportedDigest(
                        "x.md",
                        ImportedDigest.Outcome.PAPER_DIGEST,
                        new DigestName("x.md", "x", null),
                        2,
                        0,
                        0,
                        2,
                        List.of()),
                last(1).getFirst());
        assertEquals(ImportedDigest.Outcome.NOT_A_DIGEST, last(2).getLast().outcome());
    }

    @Test
    void problemsAreToldAgain() throws Exception {
        Problem problem = Problem.at(7, ProblemKind.DIGEST_LEFT_OVER, "https://arxiv.org/abs/1");
        rig.file(DigestDraft.of("2024-10-24").noDigest().problem(problem));
        assertEquals(List.of(problem), last(1).getFirst().problems());
    }

    @Test
    void digestsAnOlderReaderReadAreGivenOutAPortionAtATime() throws Exception {
        OlderDigests older = new OlderDigests();
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of("2410.00001")).reader(2));
        rig.file(DigestDraft.of("2024-10-25").noDigest().reader(1).sample());
        rig.file(DigestDraft.undated("x").noDigest().reader(1));
        rig.file(DigestDraft.of("2024-10-27").noDigest().reader(3));
        List<OlderDigests.Stored> first = rig.read(sql -> older.next(sql, 3, 2));
        assertEquals(List.of(2L, 3L), first.stream().map(OlderDigests.Stored::id).toList());
        OlderDigests.Stored stored = first.getFirst();
        assertEquals(
                new DigestName("2024-10-25.md", "2024-10-25", LocalDate.of(2024, 10, 25)),
                stored.name());
        assertEquals(
                List.of(true, false), first.stream().map(OlderDigests.Stored::sample).toList());
        assertArrayEquals("2024-10-25".getBytes(StandardCharsets.UTF_8), stored.raw());
        assertArrayEquals("hash of 2024-10-25".getBytes(StandardCharsets.UTF_8), stored.hash());
        rig.change(
                sql -> {
                    for (OlderDigests.Stored one : first) {
                        older.settle(sql, one.id(), 3);
                    }
                });
        assertEquals(
                List.of(1L),
                rig.read(sql -> older.next(sql, 3, 2)).stream()
                        .map(OlderDigests.Stored::id)
                        .toList());
        assertEquals(List.of(), rig.read(sql -> older.next(sql, 2, 9)));
    }

    @Test
    void allTextsAreReadAPortionAtATime() throws Exception {
        TextStore texts = new TextStore();
        for (int day = 10; day < 17; day++) {
            rig.file(
                    DigestDraft.of(
                            "2024-10-" + day,
                            EntryDraft.of("2410.00001").texts("s" + day, "e" + day)));
        }
        List<String> all = new ArrayList<>();
        long place = 0;
        for (int turn = 0; turn < 4; turn++) {
            long from = place;
            List<TextStore.Texts> some = rig.read(sql -> texts.texts(sql, from, 2));
            assertEquals(turn < 3 ? 2 : 1, some.size());
            some.forEach(one -> all.add(one.paper() + one.summary() + one.easyExplanation()));
            place = some.getLast().place();
        }
        long end = place;
        assertEquals(List.of(), rig.read(sql -> texts.texts(sql, end, 2)));
        assertEquals(7, all.size());
        assertEquals("1s10e10", all.getFirst());
        assertEquals("1s16e16", all.getLast());
    }

    @Test
    void allTitlesAreReadAPortionAtATime() throws Exception {
        rig.papers("2410.00001", "2410.00002", "2410.00003");
        TextStore texts = new TextStore();
        assertEquals(
                List.of(
                        new TextStore.Title(1, "Title of 2410.00001"),
                        new TextStore.Title(2, "Title of 2410.00002")),
                rig.read(sql -> texts.titles(sql, 0, 2)));
        assertEquals(
                List.of(new TextStore.Title(3, "Title of 2410.00003")),
                rig.read(sql -> texts.titles(sql, 2, 2)));
    }

    @Test
    void theStampChangesWithTheTextsAndNotWithWhatAPersonDoes() throws Exception {
        TextStore texts = new TextStore();
        rig.papers("2410.00001");
        String before = rig.read(texts::stamp);
        rig.change(sql -> new PaperStateStore().note(sql, 1, "n", "n", 1));
        assertEquals(before, rig.read(texts::stamp));
        rig.file(DigestDraft.of("2024-11-01", EntryDraft.of("2410.00001")));
        String more = rig.read(texts::stamp);
        assertNotEquals(before, more);
        rig.file(
                DigestDraft.of("2024-11-01", EntryDraft.of("2410.00001").texts("x", ""))
                        .bytes("b"));
        String changed = rig.read(texts::stamp);
        assertNotEquals(more, changed);
        rig.change(sql -> new OlderDigests().settle(sql, 1, 2));
        assertNotEquals(changed, rig.read(texts::stamp));
    }

    @Test
    void aPreferenceIsTheLastThatWasPut() throws Exception {
        PreferenceStore preferences = new PreferenceStore();
        assertEquals(Optional.empty(), rig.read(sql -> preferences.get(sql, "k")));
        rig.change(sql -> preferences.put(sql, "k", "a"));
        rig.change(sql -> preferences.put(sql, "K", ""));
        rig.change(sql -> preferences.put(sql, "k", "글"));
        assertEquals(Optional.of("글"), rig.read(sql -> preferences.get(sql, "k")));
        assertEquals(Optional.of(""), rig.read(sql -> preferences.get(sql, "K")));
    }
}
