package app.seojae.ui.detail;

import app.seojae.model.Rgb;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement;
import app.seojae.model.annotation.Quote;
import app.seojae.model.digest.DigestSection;
import app.seojae.ui.kit.control.PaintColours;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.kit.prose.ProseSelection;
import app.seojae.ui.kit.prose.ProseSelection.Range;
import app.seojae.ui.kit.prose.TextAlignment;
import app.seojae.ui.session.PaperAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** Draws the marks of one text of a digest under its words, and makes marks of what is selected. */
final class TextAnnotations {

    private static final double PALE = 0.42;

    private final PaperAnnotations marks;
    private final DigestSection section;
    private final String plain;
    private final ProseSelection selection;
    private final TextAlignment places;
    private final InvalidationListener repaint = o -> paint();

    /**
     * @param plain the words as {@code Annotations.plain} gives them, which anchors count in
     * @param selection in the text as it is shown
     */
    TextAnnotations(
            PaperAnnotations marks, DigestSection section, String plain, ProseSelection selection) {
        this.marks = marks;
        this.section = section;
        this.plain = plain;
        this.selection = selection;
        places = TextAlignment.of(selection.text(), plain);
        marks.all().addListener(repaint);
        marks.selectedProperty().addListener(repaint);
        selection.rangeProperty().addListener(repaint);
        paint();
    }

    /** Follows the marks no longer. */
    void close() {
        marks.all().removeListener(repaint);
        marks.selectedProperty().removeListener(repaint);
    }

    /** Marks the words that are selected; whether there were any. */
    boolean annotate(AnnotationKind kind, AnnotationColour colour) {
        Range range = selection.rangeProperty().get();
        if (range == null) {
            return false;
        }
        int start = places.toOther(range.start());
        int end = Math.min(plain.length(), places.toOther(range.end() - 1) + 1);
        while (start < end && plain.charAt(start) == ' ') {
            start++;
        }
        while (end > start && plain.charAt(end - 1) == ' ') {
            end--;
        }
        if (start == end) {
            return false;
        }
        selection.clear();
        Anchor words = new Anchor.InDigest(section, Quote.of(plain, start, end));
        marks.add(Annotation.made(marks.paper(), kind, colour, words));
        return true;
    }

    /** The mark at a place of the text as it is shown. */
    Optional<PlacedAnnotation> at(int index) {
        return here().stream()
                .filter(one -> shown(one).start() <= index && index < shown(one).end())
                .reduce((under, over) -> over);
    }

    /** Where a mark stands in the text as it is shown. */
    Range shown(PlacedAnnotation one) {
        int end = Math.max(one.placement().start(), one.placement().end() - 1);
        return new Range(places.toOne(one.placement().start()), places.toOne(end) + 1);
    }

    /** Whether a mark stands in this text. */
    boolean has(PlacedAnnotation one) {
        return one.annotation().anchor() instanceof Anchor.InDigest in && in.section() == section;
    }

    private List<PlacedAnnotation> here() {
        return marks.all().stream()
                .filter(one -> has(one) && one.placement().state() != Placement.State.LOST)
                .toList();
    }

    private void paint() {
        List<Prose.Ground> grounds = new ArrayList<>();
        for (PlacedAnnotation one : here()) {
            Range range = shown(one);
            Annotation mark = one.annotation();
            boolean full = mark.kind() == AnnotationKind.HIGHLIGHT;
            grounds.add(
                    new Prose.Ground(
                            range.start(),
                            range.end(),
                            stroke(mark.kind()),
                            "prose-annotation",
                            colour(mark.colour(), full ? PALE : 1)));
            if (mark.id().equals(marks.selectedProperty().get())) {
                grounds.add(ground(range, "prose-chosen"));
            }
        }
        Range selected = selection.rangeProperty().get();
        if (selected != null) {
            grounds.add(ground(selected, "prose-selection"));
        }
        selection.paint(grounds);
    }

    private static Prose.Ground ground(Range range, String style) {
        @Nullable Color none = null;
        return new Prose.Ground(range.start(), range.end(), Prose.Ground.Stroke.FULL, style, none);
    }

    private static Prose.Ground.Stroke stroke(AnnotationKind kind) {
        return switch (kind) {
            case UNDERLINE -> Prose.Ground.Stroke.UNDER;
            case STRIKEOUT -> Prose.Ground.Stroke.THROUGH;
            case HIGHLIGHT, NOTE, AREA, INK -> Prose.Ground.Stroke.FULL;
        };
    }

    private static Color colour(Rgb rgb, double opacity) {
        return PaintColours.of(rgb, opacity);
    }
}
