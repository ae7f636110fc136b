package app.seojae.trend.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.trend.ChangedFields;
import app.seojae.trend.Deed;
import app.seojae.trend.Diary;
import app.seojae.trend.UpvoteCourse;
import app.seojae.trend.UpvoteDay;
import app.seojae.trend.WeeklyField;
import app.seojae.trend.WeeklyFields;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts as values: every figure drawn stands in the table and leads to its papers. */
class ChartsTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 10, 7);
    private static final WeeklyFields FIELDS =
            new WeeklyFields(
                    MONDAY,
                    List.of(40, 40, 0, 40),
                    List.of(
                            new WeeklyField("자연어 처리", List.of(4, 3, 0, 30)),
                            new WeeklyField("say \"hi\", you", List.of(20, 21, 0, 5))));

    static List<Chart> charts() {
        Diary diary =
                new Diary(
                        List.of(
                                new Deed(Deed.Kind.KEPT, 7, MONDAY.plusDays(1)),
                                new Deed(Deed.Kind.READ, 7, MONDAY.plusDays(9)),
                                new Deed(Deed.Kind.OPENED, 8, MONDAY.plusDays(9))),
                        2);
        LocalDate last = MONDAY.plusWeeks(2);
        return List.of(
                new FieldPanels(FIELDS, Language.KOREAN),
                new ChangeBars(ChangedFields.of(FIELDS, 2), Language.KOREAN),
                new UpvotePanels(
                        List.of(
                                new UpvoteCourse(
                                        5,
                                        "A paper",
                                        List.of(
                                                new UpvoteDay(MONDAY, 3),
                                                new UpvoteDay(MONDAY.plusDays(3), 21)))),
                        Language.ENGLISH),
                new ReadingBars(diary, last, 26, Language.KOREAN),
                new ReadingCalendar(diary, last, Language.KOREAN));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everySpotHasARowAndLiesWithin(Chart chart) {
        FigureTable table = chart.table();
        assertFalse(chart.isEmpty());
        for (double width : new double[] {320, 760, 1400}) {
            Figure figure = chart.draw(width);
            assertFalse(figure.spots().isEmpty());
            for (Spot spot : figure.spots()) {
                assertTrue(spot.row() < table.rows().size());
                assertTrue(spot.x() >= 0 && spot.x() + spot.width() <= width + 20, spot::toString);
                assertTrue(spot.y() + spot.height() <= figure.height() + 6, spot::toString);
                Lead lead = table.rows().get(spot.row()).lead();
                assertTrue(lead.line().isEmpty() != lead.papers().isEmpty());
            }
        }
        for (FigureTable.Row row : table.rows()) {
            assertEquals(table.headings().size(), row.cells().size());
            assertFalse(row.said().isBlank());
        }
        assertFalse(chart.sentence().isBlank());
    }

    @Test
    void aWeekWithoutPapersIsAGapAndNoPoint() {
        Figure figure = charts().getFirst().draw(1000);
        assertEquals(2 * 3, figure.spots().size());
        long lines =
                figure.drawn().stream()
                        .filter(one -> one instanceof Drawn.Path && one.tone() == Tone.LINE)
                        .count();
        assertEquals(2 * 2, lines, "before and after the gap");
    }

    @Test
    void aPointLeadsToTheFieldAndTheWeek() {
        FigureTable.Row row = charts().getFirst().table().rows().getFirst();
        assertEquals("field:\"say hi, you\" after:2024-10-07 until:2024-10-13", row.lead().line());
        assertEquals(
                List.of("2024-10-07", "say \"hi\", you", "20", "40"), row.cells().subList(0, 4));
    }

    @Test
    void whatRisesStandsBeforeWhatFalls() {
        FigureTable table = charts().get(1).table();
        assertEquals(
                List.of("자연어 처리", "say \"hi\", you"),
                table.rows().stream().map(row -> row.cells().getFirst()).toList());
        assertEquals(
                "field:\"자연어 처리\" after:2024-10-21 until:2024-11-03",
                table.rows().getFirst().lead().line());
    }

    @Test
    void theReadingOfAWeekLeadsToItsPapers() {
        FigureTable table = charts().get(3).table();
        assertEquals(List.of("2024-10-07", "1", "0", "0"), table.rows().get(0).cells());
        assertEquals(List.of("2024-10-14", "0", "1", "0"), table.rows().get(1).cells());
        assertEquals(List.of(7L), table.rows().get(1).lead().papers());
        assertTrue(charts().get(3).sentence().contains("2편"), "what has no day is said");
    }

    @Test
    void arrowsGoFromSpotToSpot() {
        Figure figure = charts().getFirst().draw(1000);
        assertEquals(1, figure.next(0, 1, 0));
        assertEquals(0, figure.next(1, -1, 0));
        assertEquals(0, figure.next(0, -1, 0), "nothing lies there");
        assertEquals(3, figure.next(2, 1, 0), "into the panel beside");
        Spot spot = figure.spots().get(4);
        assertEquals(4, figure.at(spot.x() + 1, spot.y() + 1).orElseThrow());
        assertTrue(figure.at(-5, -5).isEmpty());
    }

    @Test
    void withoutFiguresASentenceStands() {
        WeeklyFields week = FIELDS.last(1);
        assertTrue(new FieldPanels(week, Language.KOREAN).isEmpty());
        assertTrue(new FieldPanels(week, Language.KOREAN).sentence().contains("2주"));
        assertTrue(new ChangeBars(ChangedFields.of(week, 4), Language.KOREAN).isEmpty());
        assertTrue(new UpvotePanels(List.of(), Language.KOREAN).isEmpty());
        assertTrue(new ReadingBars(Diary.EMPTY, MONDAY, 26, Language.KOREAN).isEmpty());
        assertTrue(new ReadingCalendar(Diary.EMPTY, MONDAY, Language.KOREAN).isEmpty());
    }

    @Test
    void csvIsQuotedAndNeverAFormula() {
        FigureTable table =
                new FigureTable(
                        List.of(Heading.FIELD, Heading.PAPERS),
                        List.of(
                                row("say \"hi\", you", "3"),
                                row("=SUM(A1)", "-2"),
                                row("두\n줄", "1")));
        assertEquals(
                "field,papers\r\n\"say \"\"hi\"\", you\",3\r\n'=SUM(A1),-2\r\n\"두\n줄\",1\r\n",
                table.csv());
    }

    private static FigureTable.Row row(String... cells) {
        return new FigureTable.Row(List.of(cells), "said", Lead.NONE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.003, 0.04, 0.9, 1, 7, 23, 1000})
    void ticksAreRoundAndReachTheLargest(double largest) {
        List<Double> ticks = Ticks.upTo(largest, 3, 0.001);
        assertTrue(ticks.getLast() >= largest && ticks.size() <= 5, ticks::toString);
        assertEquals(0, ticks.getFirst());
    }

    @Test
    void sharesAreSaidShortly() {
        assertEquals("3.4%", Numerals.percent(0.0342));
        assertEquals("30%", Numerals.percent(0.3));
        assertEquals("0%", Numerals.percent(0));
        assertEquals("+12%p", Numerals.points(0.12));
        assertEquals("-5.0%p", Numerals.points(-0.05));
    }
}
