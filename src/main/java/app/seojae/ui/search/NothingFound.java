package app.seojae.ui.search;

import app.seojae.l10n.Text;
import app.seojae.library.spelling.Spellings;
import app.seojae.model.paper.Query;
import app.seojae.search.filter.Question;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.work.Lane;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Says that nothing was found, and what would be: other spellings, the question without its
 * filters.
 */
public final class NothingFound extends VBox {

    private final Messages words;
    private final Query asked;
    private final Consumer<Query> ask;
    private final FlowPane offers = new FlowPane(8, 8);

    /**
     * @param asked what found nothing
     * @param ask asks something else
     */
    public NothingFound(
            Spellings spellings,
            Background background,
            Messages words,
            Query asked,
            Consumer<Query> ask) {
        super(16);
        this.words = words;
        this.asked = asked;
        this.ask = ask;
        getStyleClass().add("nothing-found");
        setAlignment(Pos.CENTER);
        Label sentence =
                new Label(words.of(Text.NOTHING_FOUND, asked.text()), Icons.of(Feather.SEARCH, 22));
        sentence.setGraphicTextGap(12);
        sentence.setWrapText(true);
        sentence.getStyleClass().addAll("muted", "state-sentence");
        offers.setAlignment(Pos.CENTER);
        getChildren().addAll(sentence, offers);
        Question question = Question.parse(asked.text());
        if (!question.filters().isEmpty() && question.hasWords()) {
            offer(words.of(Text.NOTHING_WITHOUT_FILTERS), asked.withText(question.rest()));
        }
        background
                .run(Lane.READ, () -> spellings.of(asked))
                .then(this::offerSpellings)
                .failed(problem -> {}); // the sentence stands without them
    }

    private void offerSpellings(List<Spellings.Meant> meant) {
        for (Spellings.Meant one : meant) {
            String said =
                    words.of(
                            Text.NOTHING_BUT,
                            one.word(),
                            words.of(Text.PAPERS, words.number(one.papers())));
            offer(said, asked.withText(one.line()));
        }
    }

    private void offer(String title, Query instead) {
        Button button = new Button(title);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("plain");
        button.setOnAction(event -> ask.accept(instead));
        offers.getChildren().add(button);
    }
}
