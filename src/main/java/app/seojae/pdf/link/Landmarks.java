package app.seojae.pdf.link;

import app.seojae.model.PdfPoint;
import app.seojae.pdf.LinkTarget;
import app.seojae.pdf.text.PageText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everything of a document that its text points to. Immutable; made off the FX thread. */
public final class Landmarks {

    public static final Landmarks NONE = new Landmarks(List.of(), List.of());

    /** How far a link's place may lie from the line it means, in points. */
    private static final double NEAR = 16;

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
        return new Landmarks(marks, References.in(lines));
    }

    /** The entries of the list of references, in order. */
    public List<Landmark> references() {
        return references;
    }

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
        String name = surname.toLowerCase(Locale.ROOT);
        String digits = year.replaceAll("[a-z]$", "");
        Landmark found = null;
        for (Landmark entry : references) {
            String text = entry.text().toLowerCase(Locale.ROOT);
            int at = text.indexOf(name);
            boolean first = at >= 0 && at <= Math.min(60, text.length() / 2);
            if (first && text.contains(year)) {
                return Optional.of(entry);
            }
            if (first && found == null && text.contains(digits)) {
                found = entry;
            }
        }
        return Optional.ofNullable(found);
    }

    /** What stands at a place a link of the file leads to. */
    public Optional<Landmark> at(LinkTarget.Place place) {
        PdfPoint point = place.point();
        if (point == null) {
            return Optional.empty();
        }
        Landmark best = null;
        double nearest = Double.MAX_VALUE;
        for (Landmark mark : all) {
            if (mark.page() == place.page()) {
                double distance = distance(mark, point);
                if (distance < nearest) {
                    nearest = distance;
                    best = mark;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Infinite for what the place cannot mean. */
    private static double distance(Landmark mark, PdfPoint point) {
        var area = mark.area();
        boolean floats =
                switch (mark.kind()) {
                    case FIGURE, TABLE, ALGORITHM -> true;
                    case EQUATION, SECTION, REFERENCE -> false;
                };
        boolean beside =
                point.x() > 0 && (point.x() < area.left() - 40 || point.x() > area.right() + 10);
        if (beside) {
            return Double.MAX_VALUE;
        }
        if (floats) {
            boolean inside = point.y() <= area.top() + NEAR && point.y() >= area.bottom() - NEAR;
            return inside ? NEAR : Double.MAX_VALUE;
        }
        if (mark.kind() == Landmark.Kind.EQUATION) {
            boolean inside = point.y() <= area.top() + NEAR && point.y() >= area.bottom();
            return inside ? NEAR - 1 : Double.MAX_VALUE;
        }
        double distance = Math.abs(point.y() - area.top());
        return distance <= NEAR ? distance : Double.MAX_VALUE;
    }

    private static String key(Landmark.Kind kind, String number) {
        return number.isEmpty() ? "" : kind + " " + number;
    }
}
