package app.seojae.ui.morning;

import app.seojae.l10n.Text;
import app.seojae.library.morning.Morning;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.Showing;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** A morning without a digest: when the last one came, and when the next is to be expected. */
final class QuietPage extends VBox {

    private final MorningModel model;
    private final Messages words;
    private final MorningSentences sentences;
    private final Label last = new Label();
    private final Label expected = new Label();
    private final Button older;
    private final Button see;

    /**
     * @param feeds goes to where digests come from
     */
    QuietPage(MorningModel model, Messages words, Runnable feeds) {
        super(12);
        this.model = model;
        this.words = words;
        sentences = new MorningSentences(words);
        getStyleClass().add("morning-page");
        setAlignment(Pos.CENTER);
        Label title = new Label(words.of(Text.MORNING_NONE));
        title.getStyleClass().add("empty-title");
        for (Label label : new Label[] {last, expected}) {
            label.getStyleClass().add("muted");
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
        }
        see =
                new IconButton(
                        "plain",
                        words.of(Text.MORNING_SEE_LAST),
                        Feather.CALENDAR,
                        model::showNewest);
        older = new IconButton("plain", "", Feather.INBOX, model::showOlder);
        Button toFeeds = new IconButton("plain", words.of(Text.FEEDS), Feather.RSS, feeds);
        FlowPane ways = new FlowPane(8, 8, see, older, toFeeds);
        ways.setAlignment(Pos.CENTER);
        getChildren().setAll(Icons.of(Feather.COFFEE, 34), title, last, expected, ways);
    }

    void show(Morning morning) {
        last.setText(sentences.newest(morning));
        expected.setText(sentences.expected(morning));
        older.setText(words.of(Text.MORNING_OLDER, words.number(model.older())));
        Showing.set(last, morning.newest() != null);
        Showing.set(see, morning.newest() != null);
        Showing.set(expected, !expected.getText().isEmpty());
        Showing.set(older, model.older() > 0);
    }
}
