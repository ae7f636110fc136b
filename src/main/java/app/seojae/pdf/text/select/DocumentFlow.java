package app.seojae.pdf.text.select;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextPosition;
import app.seojae.pdf.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The text of many pages as one: what is told on them in order, so that a sentence runs over the
 * page's end, and behind all the pages' furniture. Immutable; safe for any thread.
 */
public final class DocumentFlow {

    private final List<PageText> pages;
    private final String text;
    private final int[] bodies;
    private final int[] furniture;

    /**
     * @param pages in order, without gaps
     */
    public DocumentFlow(List<PageText> pages) {
        this.pages = List.copyOf(pages);
        bodies = new int[pages.size() + 1];
        furniture = new int[pages.size() + 1];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            bodies[i] = all.length();
            all.append(pages.get(i).text(), 0, pages.get(i).bodyEnd());
        }
        bodies[pages.size()] = all.length();
        for (int i = 0; i < pages.size(); i++) {
            furniture[i] = all.length();
            all.append(pages.get(i).text().substring(pages.get(i).bodyEnd()));
        }
        furniture[pages.size()] = all.length();
        text = all.toString();
    }

    /** All of it; the space of every index here. */
    public String text() {
        return text;
    }

    /** Where a character of a page stands in the flow; the nearest place for a page not in it. */
    public int indexOf(PageIndex page, int index) {
        int at = Math.clamp(page.index() - pages.getFirst().page().index(), 0, pages.size() - 1);
        int body = pages.get(at).bodyEnd();
        return index < body ? bodies[at] + index : furniture[at] + Math.max(0, index - body);
    }

    /** The stretch of the document that a stretch of the flow is. */
    public TextRange range(int start, int end) {
        TextPosition first = position(start);
        TextPosition last = position(Math.max(start, end - 1));
        return new TextRange(first, new TextPosition(last.page(), last.index() + 1));
    }

    private TextPosition position(int index) {
        boolean inBody = index < bodies[pages.size()];
        int[] starts = inBody ? bodies : furniture;
        int at = 0;
        while (at + 1 < pages.size() && starts[at + 1] <= index) {
            at++;
        }
        int into = index - starts[at] + (inBody ? 0 : pages.get(at).bodyEnd());
        return new TextPosition(pages.get(at).page(), into);
    }

    /** The places of a stretch, page by page; lines without any ink have none. */
    public List<PageRegion> regions(TextRange range) {
        return regions(page -> pages.get(page.index() - pages.getFirst().page().index()), range);
    }

    /**
     * The places of a stretch, page by page, without the furniture it runs over.
     *
     * @param pages the text of each page
     */
    public static List<PageRegion> regions(Function<PageIndex, PageText> pages, TextRange range) {
        List<PageRegion> marks = new ArrayList<>();
        for (PageIndex page : range.start().page().to(range.end().page())) {
            PageText text = pages.apply(page);
            int start = range.startOn(page);
            int end = range.endOn(page, text.length());
            boolean goesOn = page.compareTo(range.end().page()) < 0;
            List<Quad> quads =
                    TextSelection.quads(text, start, goesOn ? Math.min(end, text.bodyEnd()) : end);
            if (!quads.isEmpty()) {
                marks.add(PageRegion.of(page, quads.stream().map(Quad::rounded).toList()));
            }
        }
        return marks;
    }
}
