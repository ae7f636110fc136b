package app.seojae.ui.annotations;

import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationCopyForm;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.CopyMenu;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of cards. Lists ask a cell for its height without saying how wide it is, so the
 * width is settled here: that of the list without its scroll bar.
 */
abstract class CardCell<T> extends ListCell<T> {

    private static final double SCROLL_BAR = 34;

    private final StackPane box = new StackPane();

    /**
     * @param listWidth of the list it stands in, in pixels
     */
    CardCell(ObservableDoubleValue listWidth) {
        DoubleBinding width =
                Bindings.createDoubleBinding(
                        () -> Math.max(0, listWidth.get() - SCROLL_BAR), listWidth);
        box.minWidthProperty().bind(width);
        box.prefWidthProperty().bind(width);
        box.maxWidthProperty().bind(width);
        getStyleClass().add("mark-cell");
        setPrefWidth(0);
    }

    /**
     * Leads to a row by a click, and lets the mark of one be copied by its menu.
     *
     * @param markOf the mark a row is of, or {@code null}
     */
    void act(
            Messages words,
            Consumer<T> lead,
            Function<T, @Nullable Annotation> markOf,
            BiConsumer<Annotation, AnnotationCopyForm> copy) {
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                        lead.accept(getItem());
                    }
                });
        setOnContextMenuRequested(
                event -> {
                    Annotation mark = getItem() == null ? null : markOf.apply(getItem());
                    if (mark != null) {
                        CopyMenu.show(this, event, words, form -> copy.accept(mark, form));
                    }
                });
    }

    /** What stands in the line, and what is said of it to who cannot see it. */
    void show(Node content, String spoken) {
        box.getChildren().setAll(content);
        setGraphic(box);
        setAccessibleText(spoken);
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            show(row);
        }
    }

    /** Shows a row by {@link #show(Node, String)}. */
    abstract void show(T row);

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        return snappedTopInset()
                + snapSizeY(box.prefHeight(box.getPrefWidth()))
                + snappedBottomInset();
    }
}
