package app.seojae.ui.kit.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Formulas in titles, whether or not a search marked something in them. */
class TitleRunsTest {

    private static List<String> texts(List<TextRun> runs) {
        return runs.stream().map(TextRun::text).toList();
    }

    @Test
    void wordsAndFormulasInOrder() {
        List<TextRun> runs = TitleRuns.of("An $O(n)$ way", TextRun.Look.STRONG);
        assertEquals(List.of("An ", "$O(n)$", " way"), texts(runs));
        assertTrue(runs.stream().allMatch(run -> run.is(TextRun.Look.STRONG)));
        assertTrue(runs.get(1).is(TextRun.Look.FORMULA));
    }

    @Test
    void aMarkWithinAFormulaMarksAllOfIt() {
        List<TextRun> runs =
                TitleRuns.withFormulas(
                        List.of(
                                TextRun.of("An $O("),
                                TextRun.of("n", TextRun.Look.MARK),
                                TextRun.of(" \\log n)$ "),
                                TextRun.of("way", TextRun.Look.MARK)));
        assertEquals(List.of("An ", "$O(n \\log n)$", " ", "way"), texts(runs));
        assertTrue(runs.get(1).is(TextRun.Look.FORMULA) && runs.get(1).is(TextRun.Look.MARK));
        assertFalse(runs.get(0).is(TextRun.Look.MARK) || runs.get(2).is(TextRun.Look.MARK));
        assertTrue(runs.get(3).is(TextRun.Look.MARK));
    }

    @Test
    void withoutFormulasAllStaysAsItIs() {
        List<TextRun> runs = List.of(TextRun.of("$5 "), TextRun.of("모델", TextRun.Look.MARK));
        assertEquals(runs, TitleRuns.withFormulas(runs));
    }
}
