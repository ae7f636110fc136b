package app.seojae.pdf.link;

import app.seojae.model.annotation.PdfPoint;
import app.seojae.pdf.outline.LinkTarget;
import app.seojae.pdf.text.PageText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything of a document that its text points to. Immutable; made off the FX thread. */
public final class Landmarks {

    public static final Landmarks NONE = new Landmarks(List.of(), List.of());

    /** How far a link's place may lie from the line it means, in points. */
    private static final double NEAR = 16;

    /** How far left of what it means a place may lie, and how far right, in points. */
    private static final double LEFT_OF = 40;

    private static final double RIGHT_OF = 10;

    /** How many letters into an entry its authors are looked for. */
    private static final int LAST_AUTHOR = 60;

    private final Map<String, Landmark> numbered = new HashMap<>();
    private final List<Landmark> all;
    private final List<Landmark> references;

    private Landmarks(List<Landmark> marks, List<Landmark> references) {
        this.references = List.copyOf(references);
        List<Landmark> together = new ArrayList<>(marks);
        together.addAll(references);
        all = List.copyOf(together);
        all.forEach(mark -> numbered.putIfAbsent(key(mark.kind(), mark.number()), mark));
    }

    /** Reads the text of all pages, in order. */
    public static Landmarks of(List<PageText> pages) {
        List<Landmark> marks = new ArrayList<>();
        List<PageLines> lines = pages.stream().map(PageLines::of).toList();
        for (PageLines page : lines) {
            marks.addAll(Captions.on(page));
            marks.addAll(Sections.equations(page));
        }
        marks.addAll(Sections.in(pages));
        List<Landmark> entries =
                References.in(lines).stream()
                        .filter(entry -> marks.stream().noneMatch(mark -> holds(mark, entry)))
                        .toList();
        return new Landmarks(marks, entries);
    }

    /** The letters of a figure that stands among the entries are none of them. */
    private static boolean holds(Landmark mark, Landmark entry) {
        boolean picture = mark.kind() == Landmark.Kind.FIGURE || mark.kind() == Landmark.Kind.TABLE;
        return picture
                && mark.page().equals(entry.page())
                && mark.area().left() <= entry.area().left() + NEAR
                && mark.area().right() >= entry.area().right() - NEAR
                && mark.area().top() >= entry.area().top() - NEAR
                && mark.area().bottom() <= entry.area().bottom() + NEAR;
    }

    /** The entries of the list of references, in order. */
    public List<Landmark> references() {
        return references;
    }

    /** All that was found, the entries of the list of references last. */
    public List<Landmark> all() {
        return all;
    }

    /** The figure, table, section, equation or reference of a number. */
    public Optional<Landmark> find(Landmark.Kind kind, String number) {
        return Optional.ofNullable(numbered.get(key(kind, number)));
    }

    /**
     * The entry of an author and a year.
     *
     * @param year with the letter that tells entries of one year apart, if any
     */
    public Optional<Landmark> reference(String surname, String year) {
        Pattern name =
                Pattern.compile(
                        "(?<!\\p{L})" + Pattern.quote(surname) + "(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        String digits = year.replaceAll("[a-z]$", "");
        Landmark found = null;
        int least = Integer.MAX_VALUE;
        for (Landmark entry : references) {
            String text = entry.text();
            Matcher matcher = name.matcher(text);
            if (!matcher.find()
                    || matcher.start() > Math.min(LAST_AUTHOR, text.length() / 2)
                    || !text.contains(digits)) {
                continue;
            }
            // The first author counts before the others, the right letter before both.
            int misfit = matcher.start() + (text.contains(year) ? 0 : text.length());
            if (misfit < least) {
                least = misfit;
                found = entry;
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * What stands at a place a link of the file leads to. The place is the upper left corner of
     * what it means, or somewhat further left: beside it a column may end, which it does not mean.
     */
    public Optional<Landmark> at(LinkTarget.Place place) {
        PdfPoint point = place.point();
        if (point == null) {
            return Optional.empty();
        }
        List<Landmark> here =
                all.stream().filter(mark -> mark.page().equals(place.page())).toList();
        return nearest(here.stream().filter(mark -> beginsAt(mark, point)).toList(), point)
                .or(() -> nearest(here, point));
    }

    private static Optional<Landmark> nearest(List<Landmark> marks, PdfPoint point) {
        Landmark best = null;
        double least = Double.MAX_VALUE;
        for (Landmark mark : marks) {
            double distance = distance(mark, point);
            if (distance < least) {
                least = distance;
                best = mark;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the left edge is the one meant; a place without one means any. */
    private static boolean beginsAt(Landmark mark, PdfPoint point) {
        double inset = mark.area().left() - point.x();
        return isFloat(mark) || point.x() <= 0 || (inset >= -RIGHT_OF && inset <= LEFT_OF);
    }

    private static boolean isFloat(Landmark mark) {
        return switch (mark.kind()) {
            case FIGURE, TABLE, ALGORITHM, EQUATION -> true;
            case SECTION, REFERENCE -> false;
        };
    }

    /** Infinite for what the place cannot mean. */
    private static double distance(Landmark mark, PdfPoint point) {
        var area = mark.area();
        boolean beside =
                point.x() > 0
                        && (point.x() < area.left() - LEFT_OF
                                || point.x() > area.right() + RIGHT_OF);
        if (beside) {
            return Double.MAX_VALUE;
        }
        if (isFloat(mark)) {
            boolean equation = mark.kind() == Landmark.Kind.EQUATION;
            double bottom = equation ? area.bottom() : area.bottom() - NEAR;
            boolean inside = point.y() <= area.top() + NEAR && point.y() >= bottom;
            return !inside ? Double.MAX_VALUE : equation ? NEAR - 1 : NEAR;
        }
        double distance = Math.abs(point.y() - area.top());
        return distance <= NEAR ? distance : Double.MAX_VALUE;
    }

    private static String key(Landmark.Kind kind, String number) {
        return number.isEmpty() ? "" : kind + " " + number;
    }
}
