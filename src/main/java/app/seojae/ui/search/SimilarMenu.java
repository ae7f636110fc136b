package app.seojae.ui.search;

import app.seojae.l10n.Text;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.prose.SanitizedText;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** Papers like some, looked for when the menu is opened; each leads to its paper. */
public final class SimilarMenu extends Menu {

    private final Messages words;
    private final LongConsumer goTo;
    private final MenuItem state;

    /** Looks for papers like some. */
    @FunctionalInterface
    public interface Source {
        /** Tells on the FX thread which papers are alike, the nearest first. */
        void ask(Consumer<List<PaperRow>> told);
    }

    /**
     * @param goTo brings the person to a paper
     */
    public SimilarMenu(Messages words, Source source, LongConsumer goTo) {
        super(words.of(Text.SIMILAR_TO_THESE));
        this.words = words;
        this.goTo = goTo;
        state = new MenuItem(words.of(Text.SIMILAR_LOOKING));
        state.setDisable(true);
        getItems().add(state);
        setOnShowing(
                event -> {
                    if (getItems().contains(state)) {
                        source.ask(this::fill);
                    }
                });
    }

    private void fill(List<PaperRow> found) {
        state.setText(words.of(Text.SIMILAR_NONE));
        if (!found.isEmpty()) {
            getItems().setAll(found.stream().map(this::leadingTo).toList());
        }
    }

    private MenuItem leadingTo(PaperRow row) {
        MenuItem item = new MenuItem(SanitizedText.line(row));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> goTo.accept(row.id()));
        return item;
    }
}
