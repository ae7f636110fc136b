package app.seojae.pdf.text.select;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextLine;
import app.seojae.pdf.text.TextRange;
import app.seojae.pdf.text.WordBoundaries;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns stretches of text into places and words; pure. */
public final class TextSelection {

    private TextSelection() {}

    /**
     * The places of a stretch of a page, one for each line it touches, as high as the line.
     *
     * @param start an index into the page's text
     * @param end the index after the last character
     */
    public static List<Quad> quads(PageText page, int start, int end) {
        List<Quad> quads = new ArrayList<>();
        int to = Math.min(end, page.length());
        int from = Math.max(start, 0);
        for (int line = page.lineOf(from); line < page.lines().size(); line++) {
            TextLine of = page.lines().get(line);
            if (of.start() >= to) {
                break;
            }
            Quad quad = page.run(line, Math.max(of.start(), from), Math.min(of.end(), to));
            if (quad != null) {
                quads.add(quad);
            }
        }
        return quads;
    }

    /** The word around a character, with its other half if it is broken at a line's end. */
    public static TextRange word(PageText page, int index) {
        return WordBoundaries.around(page, index);
    }

    /** The line around a character, without its end. */
    public static TextRange line(PageText page, int index) {
        if (page.lines().isEmpty()) {
            return TextRange.of(page.page(), 0, 0);
        }
        TextLine line = page.lines().get(page.lineOf(index));
        return TextRange.of(page.page(), line.start(), line.end());
    }

    /**
     * The words of a stretch as a person would type them.
     *
     * <p>Lines are joined to paragraphs, words broken at line ends to words, paragraphs parted by
     * an empty line. Headers, footers, page numbers and stamps that the stretch runs over are left
     * out.
     *
     * @param pages the text of each page; null for one that could not be read
     * @param keepLines whether each line stays a line as it is printed
     */
    public static String copy(
            Function<PageIndex, @Nullable PageText> pages, TextRange range, boolean keepLines) {
        return new CopiedText(pages, _ -> null, range, keepLines).text();
    }

    /**
     * As {@link #copy}, where words broken at line ends are written as on the pages around.
     *
     * @param pages the text of each page; null for one that is not read or not there
     */
    public static String copyAmong(
            Function<PageIndex, @Nullable PageText> pages, TextRange range, boolean keepLines) {
        return new CopiedText(pages, pages, range, keepLines).text();
    }
}
