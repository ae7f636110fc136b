package app.seojae.pdf.link;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.outline.OutlineItem;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextLine;
import app.seojae.pdf.text.layout.Headings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbered headings and equations of a document. */
final class Sections {

    private static final Pattern HEADING =
            Pattern.compile(
                    "^(?:Appendix\\s+)?(?<number>\\d{1,2}(?:\\.\\d{1,2}){0,3}|[A-Z](?:\\.\\d{1,2}){0,3})"
                            + "[.:]?\\s+\\S");

    private static final Pattern EQUATION =
            Pattern.compile("\\((?<number>(?:[A-Z]\\.)?\\d{1,3}(?:\\.\\d{1,2})?[a-z]?)\\)$");

    /** What is shown of a section: its heading and the beginning of its text, in points. */
    private static final double SHOWN = 150;

    private static final double EQUATION_HEIGHT = 40;
    private static final double MARGIN = 6;

    private Sections() {}

    /** The numbered headings of all pages. */
    static List<Landmark> in(List<PageText> pages) {
        List<Landmark> found = new ArrayList<>();
        for (OutlineItem heading : Headings.of(pages)) {
            Matcher matcher = HEADING.matcher(heading.title());
            PageIndex page = heading.page();
            PdfPoint point = heading.point();
            if (matcher.find() && page != null && point != null) {
                Quad area =
                        Quad.of(
                                point.x() - MARGIN,
                                point.y() - SHOWN,
                                point.x() + 2 * SHOWN,
                                point.y() + MARGIN);
                found.add(
                        new Landmark(
                                Landmark.Kind.SECTION,
                                matcher.group("number"),
                                page,
                                area,
                                heading.title()));
            }
        }
        return found;
    }

    /** The numbered equations of a page. */
    static List<Landmark> equations(PageLines page) {
        List<Landmark> found = new ArrayList<>();
        for (TextLine line : page.lines()) {
            equation(page, line, found);
        }
        return found;
    }

    /** A number in brackets at the end of a line, apart from what stands before it. */
    private static void equation(PageLines page, TextLine line, List<Landmark> found) {
        String text = page.text(line);
        Matcher matcher = EQUATION.matcher(text);
        if (!matcher.find()) {
            return;
        }
        int bracket = line.start() + matcher.start();
        boolean alone = matcher.start() == 0;
        Quad before = alone ? null : lastBefore(page.page(), bracket, line.start());
        Quad number = page.page().quad(bracket);
        boolean apart =
                alone
                        || (number != null
                                && before != null
                                && number.left() - before.right() > 2 * line.size());
        if (apart && number != null) {
            Quad box = line.quad();
            double middle = (number.top() + number.bottom()) / 2;
            double width = Math.max(page.columnWidth(box), box.right() - box.left());
            found.add(
                    new Landmark(
                            Landmark.Kind.EQUATION,
                            matcher.group("number"),
                            page.page().page(),
                            Quad.of(
                                    box.right() - width - MARGIN,
                                    middle - EQUATION_HEIGHT,
                                    box.right() + MARGIN,
                                    middle + EQUATION_HEIGHT),
                            text));
        }
    }

    private static @Nullable Quad lastBefore(PageText page, int index, int start) {
        for (int i = index - 1; i >= start; i--) {
            Quad quad = page.quad(i);
            if (quad != null) {
                return quad;
            }
        }
        return null;
    }
}
