package app.seojae.store.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.digest.Certainty;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.StoreRig;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayedReadingTest {

    private static final String ID = "2410.00001";
    private static final String OLDER = "2024-10-20";
    private static final String NEWER = "2024-10-24";

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

    private PaperRow row() throws Exception {
        return rig.row(rig.paper(ID));
    }

    private static EntryDraft entry() {
        return EntryDraft.of(ID);
    }

    @ParameterizedTest
    @CsvSource({
        // certainty of the older and of the newer; which is shown
        "LABELLED, LABELLED, newer",
        "LABELLED, STRUCTURED, older",
        "STRUCTURED, LABELLED, newer",
        "PARAGRAPH, DOUBTFUL, older",
        "DOUBTFUL, DOUBTFUL, newer",
    })
    void theSurestIsShownOfEqualsTheNewest(Certainty older, Certainty newer, String shown)
            throws Exception {
        for (boolean newerFirst : new boolean[] {true, false}) {
            DigestDraft one = DigestDraft.of(OLDER, entry().texts("older", "").sure(older));
            DigestDraft other = DigestDraft.of(NEWER, entry().texts("newer", "").sure(newer));
            rig.file(newerFirst ? other : one);
            rig.file(newerFirst ? one : other);
            assertEquals(shown, row().summary());
            assertEquals(LocalDate.parse(NEWER), row().date());
        }
    }

    @Test
    void oneThatSaysNothingIsNotShownHoweverSure() throws Exception {
        rig.file(DigestDraft.of(OLDER, entry().texts("words", "").sure(Certainty.DOUBTFUL)));
        rig.file(DigestDraft.of(NEWER, entry().texts("", "  ").sure(Certainty.LABELLED)));
        assertEquals("words", row().summary());
    }

    @Test
    void anExplanationAloneSaysSomethingToo() throws Exception {
        rig.file(DigestDraft.of(OLDER, entry().texts("s", "")));
        rig.file(DigestDraft.of(NEWER, entry().texts("", "easy")));
        assertEquals("easy", row().easyExplanation());
        assertEquals("", row().summary());
    }

    @Test
    void everyPartIsTheNewestThatIsGiven() throws Exception {
        rig.file(
                DigestDraft.of(
                        OLDER,
                        entry().title("Older").upvotes(3).pdf("https://a/old").picture("old.png")));
        rig.file(DigestDraft.of("2024-10-22", entry().title(" ").upvotes(0).picture("mid.png")));
        rig.file(DigestDraft.of(NEWER, entry().title(null).upvotes(null)));
        Paper paper = rig.whole(rig.paper(ID));
        assertEquals("Older", paper.row().title());
        assertEquals(0, paper.row().upvotes());
        assertEquals("https://a/old", paper.pdfUrl());
        assertEquals("mid.png", paper.thumbnailUrl());
        assertEquals(3, paper.row().readings());
    }

    @Test
    void theTitleIsTheSurestReadersAndThenTheNewest() throws Exception {
        rig.file(DigestDraft.of(OLDER, entry().title("Sure").sure(Certainty.LABELLED)));
        rig.file(DigestDraft.of(NEWER, entry().title("Guess").sure(Certainty.PARAGRAPH)));
        assertEquals("Sure", row().title());
    }

    @Test
    void theTitleSortsAnewWithTheTitle() throws Exception {
        rig.file(DigestDraft.of(OLDER, entry().title("Zebra")));
        rig.file(
                DigestDraft.of(
                        NEWER, entry().title("Ant"), EntryDraft.of("2410.00002").title("M")));
        assertEquals(1, rig.number("SELECT count(*) FROM papers WHERE title_sort LIKE '%ant'"));
    }

    @Test
    void fieldsAreThoseOfTheReadingShown() throws Exception {
        rig.file(DigestDraft.of(OLDER, entry().fields("old", "both")));
        rig.file(DigestDraft.of(NEWER, entry().fields("both", "new")));
        assertEquals(List.of("both", "new"), row().fields());
        assertEquals(
                List.of("both", "new"),
                rig.read(
                        sql ->
                                sql.list(
                                        "SELECT field FROM paper_fields ORDER BY field",
                                        line -> line.text(1))));
    }

    @Test
    void aPaperIsASampleWhileOnlySamplesTellOfIt() throws Exception {
        rig.file(DigestDraft.of(NEWER, entry()).sample());
        assertTrue(row().sample());
        rig.file(DigestDraft.of(OLDER, entry()));
        assertFalse(row().sample());
    }

    @Test
    void aDigestWithoutADayIsTheOldestOfAll() throws Exception {
        rig.file(DigestDraft.undated("zzz", entry().texts("undated", "")));
        assertNull(row().date());
        rig.file(DigestDraft.of("2001-01-01", entry().texts("dated", "")));
        assertEquals("dated", row().summary());
        assertEquals(LocalDate.of(2001, 1, 1), row().date());
    }

    @Test
    void ofTwoOnOneDayTheLaterStampIsTheNewer() throws Exception {
        rig.file(DigestDraft.of("2024-10-24-15-00-00", entry().texts("afternoon", "")));
        rig.file(DigestDraft.of("2024-10-24-09-00-00", entry().texts("morning", "")));
        assertEquals("afternoon", row().summary());
    }
}
