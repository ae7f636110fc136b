package app.seojae.ui.annotate.page;

import app.seojae.l10n.Text;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.ui.kit.AnnotationKindNames;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.note.Swatches;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What the mouse does to the pages while it is chosen. */
public enum AnnotationTool {
    HIGHLIGHT(AnnotationKind.HIGHLIGHT),
    UNDERLINE(AnnotationKind.UNDERLINE),
    STRIKEOUT(AnnotationKind.STRIKEOUT),
    NOTE(AnnotationKind.NOTE),
    AREA(AnnotationKind.AREA),
    INK(AnnotationKind.INK),
    /** Takes strokes and marks away. */
    ERASER(null);

    private final @Nullable AnnotationKind kind;

    AnnotationTool(@Nullable AnnotationKind kind) {
        this.kind = kind;
    }

    /** What it makes. */
    public Optional<AnnotationKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** Its picture. */
    public Node icon() {
        return kind == null ? Icons.of(Feather.DELETE) : Swatches.icon(kind);
    }

    /** What it is called. */
    public Text words() {
        return kind == null ? Text.TOOL_ERASER : AnnotationKindNames.name(kind);
    }

    /** Whether it marks words, and not a place of a page. */
    public boolean isOnWords() {
        return kind != null && kind.isOnWords();
    }
}
