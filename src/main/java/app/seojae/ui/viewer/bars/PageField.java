package app.seojae.ui.viewer.bars;

import app.seojae.pdf.outline.PageLabels;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.viewer.model.ViewerModel;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Shows what is printed on the page as its number and takes another to go to. */
public final class PageField extends TextField {

    private static final int COLUMNS = 4;
    private static final double LEAST_WIDTH = 44;

    private final ViewerModel model;
    private final ObservableValue<PageLabels> labels;
    private final Runnable afterJump;

    /**
     * @param afterJump gives the focus back to the pages
     */
    PageField(
            ViewerModel model,
            ObservableValue<String> name,
            ObservableValue<PageLabels> labels,
            Runnable afterJump) {
        this.model = model;
        this.labels = labels;
        this.afterJump = afterJump;
        setPrefColumnCount(COLUMNS);
        TextSize.minWidth(this, LEAST_WIDTH);
        getStyleClass().add("page-field");
        accessibleTextProperty().bind(name);
        model.pageProperty().subscribe(this::showPage);
        labels.subscribe(this::showPage);
        focusedProperty().subscribe(this::showPage);
        showPage();
        setOnAction(event -> jump());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        afterJump.run();
                        event.consume();
                    }
                });
    }

    private void showPage() {
        if (!isFocused()) {
            setText(labels.getValue().name(model.pageProperty().get()));
        }
    }

    private void jump() {
        // Neither a number nor a label: the field shows the page again once it loses the focus.
        labels.getValue().find(getText()).ifPresent(model.moves()::goTo);
        afterJump.run();
    }
}
