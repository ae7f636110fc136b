package app.seojae.ui.viewer.bars;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.pdf.outline.OutlineItem;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.ui.viewer.layout.PagePoint;
import app.seojae.ui.viewer.model.PagePlaces;
import app.seojae.ui.viewer.model.ViewerModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/** The headings of the document; the one being read is marked. */
public final class OutlinePane extends StackPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DEEPER = PseudoClass.getPseudoClass("deeper");
    private static final double INDENT = 14;
    private static final double SCROLL_BAR = 28;
    private static final int DEEPEST_INDENT = 6;
    private static final double EYE = 0.12;

    private final ViewerModel model;
    private final PagePlaces places;
    private final ListView<OutlineItem> list = new ListView<>();
    private final Set<HeadingCell> cells = new HashSet<>();
    private OutlinePlaces starts;
    private int current = -1;
    private int placedRotation;

    public OutlinePane(ViewerModel model, ObservableValue<Language> language) {
        this.model = model;
        this.places = new PagePlaces(model);
        this.starts = new OutlinePlaces(List.of(), places, 0);
        getStyleClass().add("outline-pane");
        Label empty = new Label();
        empty.textProperty().bind(language.map(Text.VIEWER_NO_OUTLINE::in));
        empty.getStyleClass().add("side-empty");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.setCellFactory(view -> new HeadingCell());
        list.accessibleTextProperty().bind(language.map(Text.VIEWER_OUTLINE::in));
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        go(list.getSelectionModel().getSelectedItem());
                        event.consume();
                    }
                });
        model.changesProperty().subscribe(this::follow);
        getChildren().add(list);
    }

    /** Whether there are no headings. */
    public boolean isEmpty() {
        return list.getItems().isEmpty();
    }

    /** Shows other headings, in the order of the document. */
    public void show(List<OutlineItem> items) {
        list.getItems().setAll(items);
        place();
    }

    private void go(OutlineItem item) {
        PageIndex page = item == null ? null : item.page();
        if (page != null) {
            PdfPoint point = item.point();
            if (point == null) {
                model.moves().goTo(page);
            } else {
                model.moves().goTo(page, places.offset(page, point));
            }
        }
    }

    private void place() {
        placedRotation = model.arrangement().rotationProperty().get();
        starts = new OutlinePlaces(list.getItems(), places, model.pages().size());
        current = -1;
        follow();
    }

    /** Marks the heading being read and keeps it in sight. */
    private void follow() {
        // Only now, when pages and layout are turned too.
        if (placedRotation != model.arrangement().rotationProperty().get()) {
            place();
            return;
        }
        PagePoint eye = list.getItems().isEmpty() ? null : places.nearest(0, eye());
        int now = eye == null ? -1 : starts.at(eye.page(), places.offset(eye.page(), eye.point()));
        if (now == current) {
            return;
        }
        current = now;
        cells.forEach(HeadingCell::mark);
        boolean seen =
                cells.stream().anyMatch(cell -> cell.getIndex() == now && cell.isWhollySeen());
        if (now >= 0 && !seen) {
            list.scrollTo(Math.max(0, now - 2));
        }
    }

    /** A little below the top of the view, where a heading that was jumped to stands. */
    private double eye() {
        double height = model.view().height() / model.view().outputScale();
        boolean atEnd =
                model.view().scroll().y() > 0 && model.view().scroll().y() >= model.view().maxY();
        return atEnd ? height * 0.6 : height * EYE;
    }

    private final class HeadingCell extends ListCell<OutlineItem> {

        private final Label title = new Label();

        HeadingCell() {
            getStyleClass().add("heading-cell");
            title.getStyleClass().add("heading");
            setOnMouseClicked(
                    event -> {
                        go(getItem());
                        // What is marked is where the reader is, not what was clicked last.
                        list.getSelectionModel().clearSelection();
                    });
            setPrefWidth(0);
            cells.add(this);
        }

        private void mark() {
            pseudoClassStateChanged(CURRENT, !isEmpty() && getIndex() == current);
        }

        private boolean isWhollySeen() {
            return isVisible()
                    && getLayoutY() >= 0
                    && getLayoutY() + getHeight() <= list.getHeight();
        }

        @Override
        protected void updateItem(OutlineItem item, boolean empty) {
            super.updateItem(item, empty);
            boolean none = empty || item == null;
            int level = none ? 1 : Math.min(item.level(), DEEPEST_INDENT);
            title.setText(none ? "" : SanitizedText.words(item.title()));
            title.setPadding(new Insets(5, 8, 5, 10 + (level - 1) * INDENT));
            title.maxWidthProperty().bind(list.widthProperty().subtract(SCROLL_BAR));
            setGraphic(none ? null : title);
            setAccessibleText(none ? null : SanitizedText.words(item.title()));
            pseudoClassStateChanged(DEEPER, level > 1);
            mark();
        }
    }
}
