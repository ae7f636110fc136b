package app.seojae.ui.reading.find;

import app.seojae.l10n.Text;
import app.seojae.pdf.text.select.FindHit;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.kit.prose.TextRun;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Every hit with the words around it, in the document's order. */
public final class FindList extends StackPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double SIZE = 12.5;
    private static final double SCROLL_BAR = 34;
    private static final int MOST_LINES = 3;

    private final Messages words;
    private final Finder finder;
    private final ListView<FindHit> list = new ListView<>();

    public FindList(Messages words, Finder finder) {
        this.words = words;
        this.finder = finder;
        getStyleClass().add("find-list");
        Label empty = new Label(words.of(Text.FIND_LIST_EMPTY));
        empty.getStyleClass().add("side-empty");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.setItems(finder.hits());
        list.setCellFactory(view -> new HitCell());
        list.setAccessibleText(words.of(Text.FIND_ALL));
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        finder.choose(list.getSelectionModel().getSelectedIndex());
                        event.consume();
                    }
                });
        finder.currentProperty().addListener((o, before, now) -> follow(now.intValue()));
        getChildren().add(list);
    }

    private void follow(int index) {
        list.refresh();
        if (index >= 0) {
            list.scrollTo(Math.max(0, index - 2));
        }
    }

    private final class HitCell extends ListCell<FindHit> {

        private final Label page = new Label();
        private final Prose context = new Prose(SIZE, 1.5, MOST_LINES);
        private final VBox box = new VBox(2, page, context);

        HitCell() {
            getStyleClass().add("hit-cell");
            page.getStyleClass().add("hit-page");
            box.maxWidthProperty().bind(list.widthProperty().subtract(SCROLL_BAR));
            setPrefWidth(0);
            setOnMouseClicked(event -> finder.choose(getIndex()));
        }

        @Override
        protected void updateItem(FindHit hit, boolean empty) {
            super.updateItem(hit, empty);
            boolean none = empty || hit == null;
            pseudoClassStateChanged(CURRENT, !none && getIndex() == finder.currentProperty().get());
            if (none) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            page.setText(words.of(Text.FIND_PAGE, hit.page().number()));
            context.setRuns(
                    List.of(
                            TextRun.of(hit.before()),
                            TextRun.of(hit.match(), TextRun.Look.STRONG, TextRun.Look.MARK),
                            TextRun.of(hit.after())));
            setGraphic(box);
            setAccessibleText(page.getText() + " " + hit.before() + hit.match() + hit.after());
        }
    }
}
