package app.seojae.store.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Certainty;
import app.seojae.model.digest.DigestVersion;
import app.seojae.model.digest.Section;
import app.seojae.model.digest.TextOrigin;
import app.seojae.model.paper.PaperRow;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.StoreRig;
import app.seojae.store.paper.DigestStore.Counts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestStoreTest {

    private static final String ID = "2410.00001";

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

    @Test
    void everythingADigestSaysOfAPaperIsKept() throws Exception {
        rig.file(
                DigestDraft.of(
                        "2024-10-24",
                        EntryDraft.of(ID)
                                .title("T")
                                .texts("*s*", "e")
                                .fields("a", "b")
                                .upvotes(0)
                                .version(2)
                                .pdf("https://arxiv.org/pdf/" + ID)
                                .picture("https://example.org/a.png")
                                .other("한계", "none")
                                .line(7)));
        DigestVersion kept = rig.whole(rig.paper(ID)).readings().getFirst();
        assertEquals(
                new DigestVersion(
                        "2024-10-24.md",
                        LocalDate.of(2024, 10, 24),
                        "T",
                        "*s*",
                        "e",
                        List.of("a", "b"),
                        0,
                        "https://arxiv.org/pdf/" + ID,
                        "https://example.org/a.png",
                        List.of(new Section("한계", "none")),
                        TextOrigin.DIGEST,
                        ""),
                kept);
        assertEquals(7, rig.number("SELECT line FROM papers"));
        assertEquals(2, rig.number("SELECT version FROM readings"));
    }

    @Test
    void theFileItselfIsKept() throws Exception {
        rig.file(
                DigestDraft.of("2024-10-24", EntryDraft.of(ID))
                        .problem(Problem.at(3, ProblemKind.DIGEST_MISSING_FIELD, "요약")));
        byte[] raw =
                rig.read(sql -> sql.first("SELECT raw FROM digests", row -> row.bytes(1)))
                        .orElseThrow();
        assertArrayEquals("2024-10-24".getBytes(StandardCharsets.UTF_8), raw);
        assertEquals(
                List.of(Problem.at(3, ProblemKind.DIGEST_MISSING_FIELD, "요약")),
                rig.read(sql -> new DigestHistory().last(sql, 1)).getFirst().problems());
    }

    @Test
    void theSameFileTwiceChangesNothing() throws Exception {
        DigestDraft draft = DigestDraft.of("2024-10-24", EntryDraft.of(ID));
        assertEquals(new Counts(1, 0, 0), rig.file(draft));
        long stamp = rig.number("SELECT imported FROM digests");
        assertEquals(new Counts(0, 0, 1), rig.file(draft));
        assertEquals(stamp, rig.number("SELECT imported FROM digests"));
        assertEquals(1, rig.count("readings"));
    }

    @Test
    void aPaperToldTwiceInOneDigestIsOne() throws Exception {
        Counts counts =
                rig.file(
                        DigestDraft.of(
                                "2024-10-24",
                                EntryDraft.of(ID).texts("first", ""),
                                EntryDraft.of(ID).texts("second", "")));
        assertEquals(new Counts(1, 0, 0), counts);
        assertEquals(1, counts.papers());
        assertEquals("first", rig.row(rig.paper(ID)).summary());
    }

    @Test
    void aFileThatChangedGivesItsPapersNewWords() throws Exception {
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of(ID), EntryDraft.of("2410.00002")));
        Counts counts =
                rig.file(
                        DigestDraft.of(
                                        "2024-10-24",
                                        EntryDraft.of(ID).texts("new words", ""),
                                        EntryDraft.of("2410.00002"),
                                        EntryDraft.of("2410.00003"))
                                .bytes("other"));
        assertEquals(new Counts(1, 1, 1), counts);
        assertEquals("new words", rig.row(rig.paper(ID)).summary());
        assertEquals(1, rig.count("digests"));
    }

    /** What a paper had is not lost because a person cut it out of the file. */
    @Test
    void aPaperNoLongerInTheFileStaysWithItsWords() throws Exception {
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of(ID), EntryDraft.of("2410.00002")));
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of("2410.00002")).bytes("shorter"));
        assertEquals("summary", rig.row(rig.paper(ID)).summary());
    }

    /** The same bytes read better: what the digest does not say any more was never its word. */
    @Test
    void aBetterReaderTakesWordsFromPapersTheyWereNotOf() throws Exception {
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of(ID), EntryDraft.of("2410.00002")));
        long wrong = rig.paper(ID);
        rig.change(sql -> new PaperStateStore().note(sql, wrong, "mine", "mine", 1));
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of("2410.00002")).reader(2));
        assertEquals(wrong, rig.paper(ID));
        assertEquals("", rig.row(wrong).summary());
        assertEquals("mine", rig.whole(wrong).note());
        assertEquals("summary", rig.row(rig.paper("2410.00002")).summary());
    }

    @Test
    void anOlderReaderChangesNothing() throws Exception {
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of(ID).texts("better", "")).reader(2));
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of(ID).texts("worse", "")).reader(1));
        assertEquals("better", rig.row(rig.paper(ID)).summary());
        assertEquals(2, rig.number("SELECT reader_version FROM digests"));
    }

    @Test
    void aFileThatWouldHideItsPapersIsNotTaken() throws Exception {
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of(ID)));
        Counts counts = rig.file(DigestDraft.of("2024-10-24").bytes("an apology").noDigest());
        assertEquals(new Counts(0, 0, 1), counts);
        assertEquals("summary", rig.row(rig.paper(ID)).summary());
        assertEquals(1, rig.number("SELECT count(*) FROM digests WHERE kind = 'PAPER_DIGEST'"));
    }

    @Test
    void aFileWithoutPapersMayTurnOutToBeADigest() throws Exception {
        rig.file(DigestDraft.of("2024-10-24").noDigest());
        assertEquals(1, rig.number("SELECT count(*) FROM digests WHERE kind = 'NOT_A_DIGEST'"));
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of(ID)).bytes("now with papers"));
        assertEquals(1, rig.number("SELECT count(*) FROM digests WHERE kind = 'PAPER_DIGEST'"));
        assertTrue(rig.paper(ID) > 0);
    }

    @ParameterizedTest
    @CsvSource({
        // standing certainty, the new one, whether a changed file's words are taken
        "LABELLED, LABELLED, true",
        "STRUCTURED, LABELLED, true",
        "PARAGRAPH, STRUCTURED, true",
        "LABELLED, STRUCTURED, false",
        "STRUCTURED, PARAGRAPH, false",
        "PARAGRAPH, DOUBTFUL, false",
    })
    void aGoodTextNeverYieldsToAGuess(Certainty stands, Certainty comes, boolean taken)
            throws Exception {
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of(ID).sure(stands)));
        rig.file(
                DigestDraft.of("2024-10-24", EntryDraft.of(ID).texts("new", "").sure(comes))
                        .bytes("changed"));
        assertEquals(taken ? "new" : "summary", rig.row(rig.paper(ID)).summary());
        // The same bytes, read by a better reader: then its word counts, sure or not.
        rig.file(
                DigestDraft.of("2024-10-24", EntryDraft.of(ID).texts("read anew", "").sure(comes))
                        .bytes("changed")
                        .reader(2));
        assertEquals("read anew", rig.row(rig.paper(ID)).summary());
    }

    @Test
    void aTextNeverYieldsToSilence() throws Exception {
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of(ID)));
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of(ID).texts(" ", "")).bytes("x"));
        assertEquals("summary", rig.row(rig.paper(ID)).summary());
    }

    @Test
    void aPaperWithoutATitleIsShownByItsNumber() throws Exception {
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of(ID).title(null)));
        assertEquals(ID, rig.row(rig.paper(ID)).title());
        rig.file(DigestDraft.of("2024-10-20", EntryDraft.of(ID).title("Of another digest")));
        assertEquals("Of another digest", rig.row(rig.paper(ID)).title());
        rig.file(DigestDraft.of("2024-10-21", EntryDraft.titled(null)));
        assertEquals("?", rig.row(2).title());
    }

    @Test
    void nothingAPersonDidIsTouched() throws Exception {
        long paper = rig.papers(ID).getFirst();
        PaperStateStore states = new PaperStateStore();
        rig.change(
                sql -> {
                    states.bookmark(sql, paper, true);
                    states.addTag(sql, paper, "t");
                    states.note(sql, paper, "n", "n", 1);
                });
        rig.file(DigestDraft.of("2024-10-25", EntryDraft.of(ID).texts("new", "").fields("f")));
        PaperRow row = rig.row(paper);
        assertTrue(row.bookmarked());
        assertEquals(List.of("t"), row.tags());
        assertEquals("n", row.remark());
        assertEquals(List.of("f"), row.fields());
    }

    @Test
    void everyFieldIsKeptOnceAndNoBlankOne() throws SeojaeException {
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of(ID).fields(" a ", "a", "", " ", "b")));
        assertEquals(
                List.of("a", "b"),
                rig.read(
                        sql ->
                                sql.list(
                                        "SELECT field FROM paper_fields ORDER BY field",
                                        row -> row.text(1))));
    }
}
