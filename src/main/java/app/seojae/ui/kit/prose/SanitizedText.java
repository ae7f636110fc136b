package app.seojae.ui.kit.prose;

import app.seojae.model.VisibleText;
import app.seojae.model.paper.PaperRow;

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

    /** Any words. */
    public static String words(String words) {
        return VisibleText.of(words);
    }
}
