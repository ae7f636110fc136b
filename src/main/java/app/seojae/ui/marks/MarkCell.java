package app.seojae.ui.marks;

import app.seojae.model.PlacedAnnotation;
import app.seojae.model.Placement;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.StackPane;

/** A line of the marks beside a paper. */
final class MarkCell extends ListCell<MarkRow> {

    private static final double SCROLL_BAR = 34;
    private static final int MOST_LINES = 6;

    private final MarkWords names;
    private final MarkCard card;
    private final Label head = new Label();
    private final StackPane box = new StackPane();

    /**
     * @param listWidth of the list it stands in, in pixels
     */
    MarkCell(MarkWords names, ObservableDoubleValue listWidth) {
        this.names = names;
        card = new MarkCard(names, MOST_LINES);
        getStyleClass().add("mark-cell");
        head.getStyleClass().add("mark-head");
        head.setWrapText(true);
        box.maxWidthProperty().bind(javafx.beans.binding.Bindings.subtract(listWidth, SCROLL_BAR));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(MarkRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case MarkRow.Head title -> {
                head.setText(title.title());
                box.getChildren().setAll(head);
                setAccessibleText(title.title());
            }
            case MarkRow.Mark mark -> {
                PlacedAnnotation placed = mark.placed();
                String foot = names.foot(placed);
                card.show(
                        placed.annotation(),
                        foot,
                        placed.placement().state() == Placement.State.LOST);
                box.getChildren().setAll(card);
                setAccessibleText(
                        names.quote(placed.annotation())
                                + " "
                                + placed.annotation().comment()
                                + " "
                                + foot);
            }
        }
        setGraphic(box);
    }
}
