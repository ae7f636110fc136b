package app.seojae.ui.kit;

import app.seojae.l10n.Text;
import app.seojae.model.annotation.AnnotationKind;

/** What the kinds of marks are called. */
public final class AnnotationKindNames {

    private AnnotationKindNames() {}

    /** The name of a kind. */
    public static Text name(AnnotationKind kind) {
        return switch (kind) {
            case HIGHLIGHT -> Text.MARKS_HIGHLIGHT;
            case UNDERLINE -> Text.MARKS_UNDERLINE;
            case STRIKEOUT -> Text.MARKS_STRIKEOUT;
            case NOTE -> Text.MARKS_NOTE;
            case AREA -> Text.MARKS_AREA;
            case INK -> Text.MARKS_INK;
        };
    }
}
