package app.seojae.ui.detail.similar;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** The way from a paper to the map of who cites whom around it. */
public final class CitationsButton extends Button {

    /**
     * @param map told the number of the paper
     */
    public CitationsButton(Messages words, LongConsumer map, long paper) {
        super(words.of(Text.CITATIONS_MAP), Icons.of(Feather.GIT_BRANCH, 14));
        getStyleClass().addAll("plain", "citations-link");
        Hint.on(this, words.of(Text.CITATIONS_MAP_HINT));
        setOnAction(event -> map.accept(paper));
    }
}
