package app.seojae.ui.viewer;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.pdf.OutlineItem;
import app.seojae.pdf.PdfPoint;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/** The headings of the document; the one being read is marked. */
final class OutlinePane extends StackPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DEEPER = PseudoClass.getPseudoClass("deeper");
    private static final double INDENT = 14;
    private static final double SCROLL_BAR = 28;
    private static final int DEEPEST_INDENT = 6;

    private final ViewerModel model;
    private final PagePlaces places;
    private final ListView<OutlineItem> list = new ListView<>();

    OutlinePane(ViewerModel model, ObservableValue<Language> language) {
        this.model = model;
        this.places = new PagePlaces(model);
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
        model.pageProperty().subscribe(list::refresh);
        getChildren().add(list);
    }

    void show(List<OutlineItem> items) {
        list.getItems().setAll(items);
    }

    private void go(OutlineItem item) {
        if (item != null && item.page() > 0) {
            PdfPoint point = item.point();
            if (point == null) {
                model.goTo(item.page());
            } else {
                model.goTo(item.page(), places.offset(item.page(), point));
            }
        }
    }

    /** The first heading on the page being read, else the last one before it. */
    private boolean isCurrent(int index) {
        int page = model.pageProperty().get();
        List<OutlineItem> items = list.getItems();
        OutlineItem item = items.get(index);
        boolean firstHere =
                item.page() == page && (index == 0 || items.get(index - 1).page() < page);
        boolean lastBefore =
                item.page() > 0
                        && item.page() < page
                        && (index + 1 == items.size() || items.get(index + 1).page() > page);
        return firstHere || lastBefore;
    }

    private final class HeadingCell extends ListCell<OutlineItem> {

        private final Label title = new Label();

        HeadingCell() {
            getStyleClass().add("heading-cell");
            title.getStyleClass().add("heading");
            setOnMouseClicked(event -> go(getItem()));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(OutlineItem item, boolean empty) {
            super.updateItem(item, empty);
            boolean none = empty || item == null;
            int level = none ? 1 : Math.min(item.level(), DEEPEST_INDENT);
            title.setText(none ? "" : item.title());
            title.setPadding(new Insets(5, 8, 5, 10 + (level - 1) * INDENT));
            title.maxWidthProperty().bind(list.widthProperty().subtract(SCROLL_BAR));
            setGraphic(none ? null : title);
            setAccessibleText(none ? null : item.title());
            pseudoClassStateChanged(DEEPER, level > 1);
            pseudoClassStateChanged(CURRENT, !none && isCurrent(getIndex()));
        }
    }
}
