package app.seojae.ui.annotate;

import app.seojae.l10n.Text;
import app.seojae.model.AnnotationKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the mouse does to the pages while it is chosen. */
public enum Tool {
    HIGHLIGHT(AnnotationKind.HIGHLIGHT, Text.MARKS_HIGHLIGHT),
    UNDERLINE(AnnotationKind.UNDERLINE, Text.MARKS_UNDERLINE),
    STRIKEOUT(AnnotationKind.STRIKEOUT, Text.MARKS_STRIKEOUT),
    NOTE(AnnotationKind.NOTE, Text.MARKS_NOTE),
    AREA(AnnotationKind.AREA, Text.MARKS_AREA),
    INK(AnnotationKind.INK, Text.MARKS_INK),
    /** Takes strokes and marks away. */
    ERASER(null, Text.TOOL_ERASER);

    private final @Nullable AnnotationKind kind;
    private final Text words;

    Tool(@Nullable AnnotationKind kind, Text words) {
        this.kind = kind;
        this.words = words;
    }

    /** What it makes. */
    Optional<AnnotationKind> kind() {
        return Optional.ofNullable(kind);
    }

    Text words() {
        return words;
    }

    boolean marksWords() {
        return kind != null && kind.isOnWords();
    }

    static Tool of(AnnotationKind kind) {
        return valueOf(kind.name());
    }
}
