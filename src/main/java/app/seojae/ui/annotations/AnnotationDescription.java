package app.seojae.ui.annotations;

import app.seojae.l10n.Text;
import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement;
import app.seojae.model.digest.DigestSection;
import app.seojae.ui.kit.AnnotationKindNames;
import app.seojae.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;

/** Says in words what a mark is and where it stands, so that its colour is never all there is. */
public final class AnnotationDescription {

    private static final String BETWEEN = " · ";

    private final Messages words;

    public AnnotationDescription(Messages words) {
        this.words = words;
    }

    /** The name of a kind. */
    public String of(AnnotationKind kind) {
        return words.of(AnnotationKindNames.name(kind));
    }

    /** Where a mark was made: the page, or the text of the digest. */
    public String madeAt(Annotation one) {
        return switch (one.anchor()) {
            case Anchor.InDigest in ->
                    words.of(in.section() == DigestSection.SUMMARY ? Text.SUMMARY : Text.EASY);
            case Anchor.Pages pages -> words.of(Text.MARKS_PAGE, pages.page().number());
        };
    }

    /** What is said of an area's picture to who cannot see it. */
    String picture(Annotation one) {
        return words.of(Text.MARKS_AREA_PICTURE, madeAt(one));
    }

    /** Everything of a mark that is not its words: {@code 3쪽 · 노랑 · 형광펜 · #정의}. */
    public String foot(Annotation one, String place) {
        List<String> parts = new ArrayList<>();
        parts.add(place);
        parts.add(words.of(Text.of(one.colourName())));
        parts.add(of(one.kind()));
        one.tags().forEach(tag -> parts.add("#" + tag));
        if (!one.author().isEmpty()) {
            parts.add(one.author());
        }
        return String.join(BETWEEN, parts);
    }

    /** The same of a mark that may stand elsewhere by now. */
    String foot(PlacedAnnotation placed) {
        Annotation one = placed.annotation();
        Placement.State state = placed.placement().state();
        if (state == Placement.State.LOST) {
            return foot(one, words.of(Text.MARKS_OLD_PLACE, madeAt(one)));
        }
        PageIndex page = placed.page();
        String place = page == null ? madeAt(one) : words.of(Text.MARKS_PAGE, page.number());
        return state == Placement.State.SIMILAR
                ? foot(one, place + BETWEEN + words.of(Text.MARKS_SIMILAR))
                : foot(one, place);
    }

    /** The words a mark stands on, or what it is where it stands on none. */
    public String quote(Annotation one) {
        return one.text().isBlank() ? "[" + of(one.kind()) + "]" : "“" + one.text() + "”";
    }
}
