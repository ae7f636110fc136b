package app.seojae.pdf.text.select;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextRange;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes what annotations hold on to of stretches and points of a PDF's text; pure. */
public final class Quoting {

    private Quoting() {}

    /**
     * Holds on to words.
     *
     * @param pages the text of each page, for every page of the range
     * @param version the PDF's text
     * @return null where the stretch has no ink to mark
     */
    public static Anchor.@Nullable Pages ofRange(
            Function<PageIndex, PageText> pages, TextRange range, TextVersion version) {
        return ofRange(pages, _ -> null, range, version);
    }

    /**
     * Holds on to words; those broken at a line's end are written as the pages around have them.
     *
     * @param pages the text of each page, for every page of the range
     * @param around the text of other pages; null for one that is not there or not at hand
     * @param version the PDF's text
     * @return null where the stretch has no ink to mark
     */
    public static Anchor.@Nullable Pages ofRange(
            Function<PageIndex, PageText> pages,
            Function<PageIndex, @Nullable PageText> around,
            TextRange range,
            TextVersion version) {
        List<PageRegion> marks = DocumentFlow.regions(pages, range);
        String exact = new CopiedText(pages, around, range, false).text();
        if (marks.isEmpty() || exact.isBlank()) {
            return null;
        }
        int start = range.start().index();
        String first = pages.apply(range.start().page()).text();
        String last = pages.apply(range.end().page()).text();
        Quote quote =
                new Quote(exact, before(first, start), behind(last, range.end().index()), start);
        return new Anchor.Pages(version, quote, marks);
    }

    /** Holds on to a place without words of its own, by the words nearest to its upper left. */
    public static Anchor.Pages ofPlace(PageText page, PageRegion mark, TextVersion version) {
        Quad box = mark.bounds();
        int at = page.length() == 0 ? 0 : page.indexAt(new PdfPoint(box.left(), box.top()));
        Quote quote = new Quote("", before(page.text(), at), behind(page.text(), at), at);
        return new Anchor.Pages(version, quote, List.of(rounded(mark)));
    }

    private static PageRegion rounded(PageRegion mark) {
        return new PageRegion(
                mark.page(),
                mark.quads().stream().map(Quad::rounded).toList(),
                mark.strokes().stream()
                        .map(stroke -> stroke.stream().map(PdfPoint::rounded).toList())
                        .toList());
    }

    private static String before(String text, int at) {
        return oneLine(Quote.before(text, at));
    }

    private static String behind(String text, int at) {
        return oneLine(Quote.behind(text, at));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
