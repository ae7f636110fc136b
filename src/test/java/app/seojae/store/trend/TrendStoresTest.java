package app.seojae.store.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.Status;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.StoreRig;
import app.seojae.store.facet.FieldWeeks;
import app.seojae.store.facet.PaperColumns;
import app.seojae.store.paper.PaperStateStore;
import app.seojae.trend.Deed;
import app.seojae.trend.Diary;
import app.seojae.trend.Share;
import app.seojae.trend.UpvoteCourse;
import app.seojae.trend.UpvoteDay;
import app.seojae.trend.WeeklyField;
import app.seojae.trend.WeeklyFields;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database knows of weeks and days. */
class TrendStoresTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final LocalDate LAST = LocalDate.of(2026, 1, 5);
    private static final String ONE = "2410.00001";
    private static final String TWO = "2410.00002";
    private static final String THREE = "2410.00003";

    @TempDir Path folder;

    private StoreRig rig;
    private final PaperStateStore states = new PaperStateStore();
    private final FieldWeeks weeks = new FieldWeeks(new PaperColumns());

    @BeforeEach
    void open() throws Exception {
        rig = StoreRig.in(folder);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private WeeklyFields fields() throws Exception {
        return rig.read(sql -> weeks.upTo(sql, LAST));
    }

    @Test
    void papersCountInTheWeekOfTheirDayBySpellingsTogether() throws Exception {
        rig.file(
                DigestDraft.of(
                        "2024-10-20", // a Sunday
                        EntryDraft.of(ONE).fields("자연어 처리", "nlp"),
                        EntryDraft.of(TWO).fields("자연어 처리(NLP)").line(2)));
        rig.file(
                DigestDraft.of(
                        "2024-10-28",
                        EntryDraft.of(THREE).fields("NLP", "비전"),
                        EntryDraft.of("2410.00004").fields().line(2)));
        WeeklyFields all = fields();
        assertEquals(LocalDate.of(2024, 10, 14), all.first());
        assertEquals(List.of(2, 0, 1), all.papers(), "a paper without a field says nothing");
        WeeklyField nlp = all.fields().getFirst();
        assertEquals(List.of(2, 0, 1), nlp.papers(), "a paper with two spellings counts once");
        assertEquals(2, all.fields().size());
        assertEquals(new Share(1, 1), all.share(nlp, 2));
        for (String spelling : List.of("NLP", "자연어처리", "자연어 처리 (nlp)")) {
            assertEquals(
                    nlp.name(), rig.read(sql -> weeks.name(sql, spelling)).orElseThrow(), spelling);
        }
        assertTrue(rig.read(sql -> weeks.name(sql, "물리")).isEmpty());
    }

    @Test
    void daysToComeAndDaysLongAgoMakeNoWeeks() throws Exception {
        rig.file(DigestDraft.of("1980-01-01", EntryDraft.of(ONE).fields("a")));
        rig.file(DigestDraft.of("2199-01-01", EntryDraft.of(TWO).fields("a")));
        assertEquals(WeeklyFields.NONE, fields());
        rig.file(DigestDraft.of("2026-01-11", EntryDraft.of(THREE).fields("a")));
        assertEquals(List.of(1), fields().papers());
    }

    @Test
    void aPaperOfSeveralDigestsHasACourseOfUpvotes() throws Exception {
        rig.file(
                DigestDraft.of(
                        "2024-10-21",
                        EntryDraft.of(ONE).upvotes(3),
                        EntryDraft.of(TWO).upvotes(9).line(2)));
        rig.file(DigestDraft.of("2024-10-22", EntryDraft.of(ONE).upvotes(12)));
        List<UpvoteCourse> courses = rig.read(new UpvoteStore()::all);
        assertEquals(1, courses.size(), "one day is no course");
        UpvoteCourse course = courses.getFirst();
        assertEquals(
                List.of(
                        new UpvoteDay(LocalDate.of(2024, 10, 21), 3),
                        new UpvoteDay(LocalDate.of(2024, 10, 22), 12)),
                course.days());
        assertEquals(9, course.gained());
        long two = rig.paper(TWO);
        assertEquals(List.of(), rig.read(sql -> new UpvoteStore().of(sql, two)));
    }

    @Test
    void aListThatIsAskedAgainTellsOfTheDayItWasAsked() throws Exception {
        rig.file(DigestDraft.of("2024-10-21", EntryDraft.of(ONE).upvotes(40)));
        long noon = Instant.parse("2024-10-23T03:00:00Z").getEpochSecond();
        rig.change(
                sql -> {
                    sql.update("UPDATE digests SET origin = 'hf', imported = ?", noon);
                    sql.update(
                            "INSERT INTO earlier_upvotes SELECT id, digest, 15, ? FROM papers",
                            noon - 2 * 86_400);
                });
        assertEquals(
                List.of(
                        new UpvoteDay(LocalDate.of(2024, 10, 21), 15),
                        new UpvoteDay(LocalDate.of(2024, 10, 23), 40)),
                rig.read(new UpvoteStore()::all).getFirst().days());
    }

    private Diary diary() throws Exception {
        return rig.read(sql -> new DeedStore().since(sql, Instant.EPOCH, SEOUL));
    }

    private List<Deed.Kind> kinds() throws Exception {
        return diary().deeds().stream().map(Deed::kind).sorted().toList();
    }

    @Test
    void keepingReadingAndOpeningAreWrittenDown() throws Exception {
        long paper = rig.papers(ONE).getFirst();
        long lateInSeoul = Instant.parse("2024-10-23T23:10:00Z").getEpochSecond();
        rig.change(
                sql -> {
                    states.bookmark(sql, paper, true);
                    states.status(sql, paper, Status.READ);
                    states.opened(sql, paper, lateInSeoul);
                    states.opened(sql, paper, lateInSeoul + 60);
                });
        assertEquals(List.of(Deed.Kind.KEPT, Deed.Kind.READ, Deed.Kind.OPENED), kinds());
        assertEquals(
                new Deed(Deed.Kind.OPENED, paper, LocalDate.of(2024, 10, 24)),
                diary().deeds().getFirst());
        assertEquals(0, diary().undated());
    }

    @Test
    void aMistakeIsForgottenAndTheFirstTimeStays() throws Exception {
        long paper = rig.papers(ONE).getFirst();
        rig.change(
                sql -> {
                    states.bookmark(sql, paper, true);
                    states.bookmark(sql, paper, false);
                    states.status(sql, paper, Status.READ);
                    states.status(sql, paper, Status.UNREAD);
                });
        assertEquals(List.of(), kinds());
        rig.change(
                sql -> {
                    sql.update("INSERT INTO deeds VALUES (?, 'kept', 1000)", paper);
                    states.bookmark(sql, paper, true);
                    states.bookmark(sql, paper, false);
                    states.bookmark(sql, paper, true);
                });
        assertEquals(
                List.of(new Deed(Deed.Kind.KEPT, paper, LocalDate.of(1970, 1, 1))),
                diary().deeds());
    }

    @Test
    void whatWasKeptBeforeTimesWereKnownIsSaidToBeMissing() throws Exception {
        long paper = rig.papers(ONE, TWO).getFirst();
        rig.change(
                sql -> {
                    states.bookmark(sql, paper, true);
                    sql.update("DELETE FROM deeds");
                });
        assertEquals(1, diary().undated());
    }
}
