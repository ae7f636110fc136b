package app.seojae.ui.annotations;

import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;

/** A line of the marks beside a paper. */
final class AnnotationCell extends CardCell<AnnotationRow> {

    private static final int MOST_LINES = 6;

    private final AnnotationDescription names;
    private final AnnotationCard card;
    private final Label head = new Label();

    /**
     * @param listWidth of the list it stands in, in pixels
     */
    AnnotationCell(
            AnnotationDescription names, AreaPictures pictures, ObservableDoubleValue listWidth) {
        super(listWidth);
        this.names = names;
        card = new AnnotationCard(names, pictures, MOST_LINES);
        head.getStyleClass().add("mark-head");
        head.setWrapText(true);
    }

    @Override
    void show(AnnotationRow row) {
        switch (row) {
            case AnnotationRow.Head title -> {
                head.setText(title.title());
                show(head, title.title());
            }
            case AnnotationRow.Mark mark -> {
                PlacedAnnotation placed = mark.placed();
                String foot = names.foot(placed);
                card.show(
                        placed.annotation(),
                        foot,
                        placed.placement().state() == Placement.State.LOST);
                show(
                        card,
                        names.quote(placed.annotation())
                                + " "
                                + placed.annotation().comment()
                                + " "
                                + foot);
            }
        }
    }
}
