package app.seojae.ui.detail.similar;

import app.seojae.l10n.Text;
import app.seojae.library.meaning.Neighbour;
import app.seojae.likeness.Difference;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.prose.SanitizedText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A paper like the one shown, which a click opens; how the two differ is folded. */
final class SimilarRow extends VBox {

    private final Messages words;

    SimilarRow(Messages words, Neighbour one, SimilarSource source) {
        super(2);
        this.words = words;
        PaperRow row = one.row();
        Hyperlink title = new Hyperlink(SanitizedText.line(row));
        title.setWrapText(true);
        title.setMnemonicParsing(false);
        title.setOnAction(event -> source.open(row.id()));
        FlowPane facts = new FlowPane(8, 4, new Label(facts(one)));
        facts.getChildren().getFirst().getStyleClass().add("muted");
        getStyleClass().add("similar-row");
        getChildren().addAll(title, facts);
        if (!one.only().isEmpty() || !one.lacks().isEmpty()) {
            ToggleButton open = new ToggleButton(words.of(Text.SIMILAR_DIFFERS));
            open.getStyleClass().add("plain");
            VBox lines = new VBox(2);
            lines.getChildren().addAll(lines(Text.SIMILAR_ONLY, one.only()));
            lines.getChildren().addAll(lines(Text.SIMILAR_LACKS, one.lacks()));
            lines.visibleProperty().bind(open.selectedProperty());
            lines.managedProperty().bind(open.selectedProperty());
            facts.getChildren().add(open);
            getChildren().add(lines);
        }
    }

    private String facts(Neighbour one) {
        PaperRow row = one.row();
        List<String> facts = new ArrayList<>();
        facts.add(words.of(Text.SIMILAR_SHARE, Math.round(one.likeness() * 100)));
        if (row.date() != null) {
            facts.add(words.day(row.date()));
        }
        if (row.upvotes() != null) {
            facts.add("▲" + row.upvotes());
        }
        return String.join(" · ", facts);
    }

    private List<Label> lines(Text side, Difference difference) {
        List<Label> lines = new ArrayList<>();
        add(lines, side, Text.SIMILAR_NUMBERS, difference.numbers());
        add(lines, side, Text.SIMILAR_DATA_SETS, difference.dataSets());
        add(lines, side, Text.SIMILAR_NAMES, difference.names());
        add(lines, side, Text.SIMILAR_WORDS, difference.words());
        return lines;
    }

    private void add(List<Label> lines, Text side, Text kind, List<String> found) {
        if (!found.isEmpty()) {
            Label line =
                    new Label(
                            words.of(side, words.of(kind))
                                    + ": "
                                    + SanitizedText.words(String.join(", ", found)));
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            lines.add(line);
        }
    }
}
