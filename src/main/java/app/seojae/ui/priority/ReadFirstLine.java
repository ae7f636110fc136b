package app.seojae.ui.priority;

import app.seojae.l10n.Text;
import app.seojae.library.priority.PriorityState;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.list.ListModel;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Says, over papers in the order that is learned, what it was learned from; leads to the page. */
public final class ReadFirstLine extends HBox {

    /**
     * @param showPage shows every signal
     */
    public ReadFirstLine(ReadFirst model, ListModel list, Messages words, Runnable showPage) {
        super(12);
        Label sentence = new Label();
        sentence.setMinWidth(0);
        sentence.setGraphic(Icons.of(Feather.COMPASS, 14));
        Button page = new Button(words.of(Text.READ_FIRST_SIGNALS));
        page.getStyleClass().add("plain");
        page.setMinWidth(Region.USE_PREF_SIZE);
        page.setOnAction(event -> showPage.run());
        getStyleClass().add("outside-line");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(sentence, page);
        model.stateProperty().subscribe(now -> sentence.setText(sentence(now, words)));
        list.queryProperty()
                .subscribe(query -> Showing.set(this, query.sort() == Query.Sort.PRIORITY));
    }

    /** What was learned, in a sentence. */
    static String sentence(@Nullable PriorityState state, Messages words) {
        if (state == null) {
            return words.of(Text.READ_FIRST_LEARNING);
        }
        String kept = words.number(state.kept());
        return state.isLearned()
                ? words.of(Text.READ_FIRST_LEARNED, kept, words.number(state.skipped()))
                : words.of(Text.READ_FIRST_TOO_FEW, kept, words.number(state.wanted()));
    }
}
