package app.seojae.ui.kit.prose;

import app.seojae.markdown.FormulaSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The runs of a line that is no Markdown but may hold formulas, as titles do. */
public final class TitleRuns {

    private TitleRuns() {}

    /** Words and formulas in order, all of one look. */
    public static List<TextRun> of(String title, TextRun.Look... looks) {
        return withFormulas(List.of(TextRun.of(title, looks)));
    }

    /**
     * The same words with their formulas told apart; a formula that lies in several runs looks like
     * all of them, so that one with a mark anywhere in it is marked whole.
     */
    public static List<TextRun> withFormulas(List<TextRun> runs) {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        String text = all.toString();
        List<FormulaSpan> formulas = FormulaSpan.in(text);
        if (formulas.isEmpty()) {
            return runs;
        }
        List<TextRun> found = new ArrayList<>();
        int at = 0;
        for (FormulaSpan one : formulas) {
            found.addAll(cut(runs, at, one.start()));
            Set<TextRun.Look> looks = EnumSet.noneOf(TextRun.Look.class);
            cut(runs, one.start(), one.end()).forEach(part -> looks.addAll(part.looks()));
            String source = text.substring(one.start(), one.end());
            found.add(TextRun.formula(source, looks, null, false));
            at = one.end();
        }
        found.addAll(cut(runs, at, text.length()));
        return found;
    }

    private static List<TextRun> cut(List<TextRun> runs, int from, int to) {
        List<TextRun> parts = new ArrayList<>();
        int base = 0;
        for (TextRun run : runs) {
            int length = run.text().length();
            int first = Math.clamp(from - base, 0, length);
            int last = Math.clamp(to - base, 0, length);
            if (last > first) {
                parts.add(run.withText(run.text().substring(first, last)));
            }
            base += length;
        }
        return parts;
    }
}
