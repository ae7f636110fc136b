package app.seojae.ui.reading;

import app.seojae.ui.reading.text.DocumentTexts;
import app.seojae.ui.reading.text.Selection;
import app.seojae.ui.viewer.input.PageGestures;
import app.seojae.ui.viewer.layout.PagePoint;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Selects by dragging: characters, words after a double click, lines after a triple one. */
final class SelectionGesture implements PageGestures {

    private static final int WORD = 2;
    private static final int LINE = 3;

    private final DocumentTexts texts;
    private final Selection selection;
    private final BooleanProperty selecting;

    /**
     * @param selecting true from the press to the release
     */
    SelectionGesture(DocumentTexts texts, Selection selection, BooleanProperty selecting) {
        this.texts = texts;
        this.selection = selection;
        this.selecting = selecting;
    }

    @Override
    public boolean pressed(PagePoint at, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return false;
        }
        selecting.set(true);
        boolean extending = event.isShiftDown() && selection.rangeProperty().get() != null;
        Selection.Unit unit = unit(event.getClickCount());
        texts.want(
                at.page(),
                () -> {
                    if (extending) {
                        selection.extend(at.page(), at.point());
                    } else {
                        selection.begin(at.page(), at.point(), unit);
                    }
                });
        return true;
    }

    @Override
    public boolean dragged(PagePoint at, MouseEvent event) {
        texts.want(at.page(), () -> selection.extend(at.page(), at.point()));
        return true;
    }

    @Override
    public boolean released(PagePoint at, MouseEvent event) {
        selecting.set(false);
        return true;
    }

    /** The text under the mouse is read before it is wanted. */
    @Override
    public void moved(@Nullable PagePoint at, MouseEvent event) {
        if (at != null) {
            texts.want(at.page(), () -> {});
        }
    }

    private static Selection.Unit unit(int clicks) {
        return switch (clicks % LINE) {
            case WORD -> Selection.Unit.WORD;
            case 0 -> Selection.Unit.LINE;
            default -> Selection.Unit.CHARACTER;
        };
    }
}
