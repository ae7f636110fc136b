package app.seojae.ui.kit.prose;

import app.seojae.formula.PlainFormula;
import app.seojae.formula.TexSource;
import app.seojae.markdown.FormulaSpan;
import app.seojae.model.VisibleText;
import app.seojae.model.paper.PaperRow;
import java.util.List;

/**
 * Words of strangers on their way into labels, tips and names for screen readers; running text goes
 * by {@link TextRun}. No view takes a title from anywhere else, which a test enforces.
 */
public final class SanitizedText {

    private SanitizedText() {}

    /** A paper's title. */
    public static String title(PaperRow paper) {
        return words(paper.title());
    }

    /** A paper's title where no formulas are drawn: simple ones in usual letters. */
    public static String line(PaperRow paper) {
        return line(paper.title());
    }

    /** Any words where no formulas are drawn: simple ones in usual letters. */
    public static String line(String words) {
        List<FormulaSpan> formulas = FormulaSpan.in(words);
        StringBuilder line = new StringBuilder();
        int at = 0;
        for (FormulaSpan one : formulas) {
            String source = words.substring(one.start(), one.end());
            line.append(words, at, one.start());
            line.append(PlainFormula.of(TexSource.of(source).tex()).orElse(source));
            at = one.end();
        }
        return words(line.append(words.substring(at)).toString());
    }

    /** Any words. */
    public static String words(String words) {
        return VisibleText.of(words);
    }
}
