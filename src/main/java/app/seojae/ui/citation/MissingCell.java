package app.seojae.ui.citation;

import app.seojae.l10n.Text;
import app.seojae.library.citation.MissingWork;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.prose.SanitizedText;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A work that is cited and not there: by how many, and the button that adds it. */
final class MissingCell extends ListCell<MissingWork> {

    private final Messages words;
    private final Label count = new Label();
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Button add;
    private final HBox row;

    MissingCell(Messages words, CitationModel model) {
        this.words = words;
        setPrefWidth(0);
        getStyleClass().add("slot-cell");
        count.getStyleClass().add("chip");
        count.setMinWidth(Region.USE_PREF_SIZE);
        title.setWrapText(true);
        title.getStyleClass().add("request-subject");
        facts.getStyleClass().addAll("muted", "small");
        add = new Button(words.of(Text.CITATIONS_ADD), Icons.of(Feather.PLUS, 13));
        add.getStyleClass().addAll("plain", "missing-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setFocusTraversable(false);
        Hint.on(add, words.of(Text.CITATIONS_ADD_HINT));
        add.setOnAction(
                event -> {
                    if (getItem() != null) {
                        model.add(getItem());
                    }
                });
        VBox texts = new VBox(2, title, facts);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        row = new HBox(12, count, texts, add);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("request-row");
    }

    @Override
    protected void updateItem(@Nullable MissingWork work, boolean empty) {
        super.updateItem(work, empty);
        if (empty || work == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String cited = words.of(Text.CITATIONS_COUNT, words.number(work.citing().size()));
        count.setText(cited);
        title.setText(SanitizedText.words(work.title()));
        List<String> known = new ArrayList<>();
        if (work.year() != 0) {
            known.add(Integer.toString(work.year()));
        }
        if (work.arxivId() != null) {
            known.add("arXiv:" + work.arxivId().value());
        } else if (!work.doi().isEmpty()) {
            known.add("doi:" + work.doi());
        }
        facts.setText(String.join("  ·  ", known));
        Showing.set(facts, !known.isEmpty());
        Showing.set(add, work.arxivId() != null);
        add.setAccessibleText(words.of(Text.CITATIONS_ADD) + ": " + title.getText());
        setAccessibleText(cited + ": " + title.getText());
        setGraphic(row);
    }
}
