package app.seojae.ui.kit.prose;

import app.seojae.markdown.FormulaSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The runs of a line that is no Markdown but may hold formulas, as titles do. */
public final class TitleRuns {

    private TitleRuns() {}

    /** Words and formulas in order, all of one look. */
    public static List<TextRun> of(String title, TextRun.Look... looks) {
        List<FormulaSpan> formulas = FormulaSpan.in(title);
        if (formulas.isEmpty()) {
            return List.of(TextRun.of(title, looks));
        }
        List<TextRun> runs = new ArrayList<>();
        int at = 0;
        for (FormulaSpan one : formulas) {
            if (one.start() > at) {
                runs.add(TextRun.of(title.substring(at, one.start()), looks));
            }
            String source = title.substring(one.start(), one.end());
            runs.add(TextRun.formula(source, Set.of(looks), null, false));
            at = one.end();
        }
        if (at < title.length()) {
            runs.add(TextRun.of(title.substring(at), looks));
        }
        return runs;
    }
}
