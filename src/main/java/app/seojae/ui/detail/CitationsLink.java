package app.seojae.ui.detail;

import app.seojae.l10n.Text;
import app.seojae.model.paper.Paper;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** The way from a paper to the map of who cites whom around it. */
final class CitationsLink extends BuiltSection {

    private final Messages words;
    private final LongConsumer map;

    /**
     * @param map told the number of the paper
     */
    CitationsLink(Messages words, LongConsumer map) {
        super(0);
        this.words = words;
        this.map = map;
    }

    @Override
    List<Long> facts(Paper paper) {
        return List.of(paper.id());
    }

    @Override
    List<Button> build(Paper paper) {
        Button open = new Button(words.of(Text.CITATIONS_MAP), Icons.of(Feather.GIT_BRANCH, 14));
        open.getStyleClass().addAll("plain", "citations-link");
        open.setTooltip(new Tooltip(words.of(Text.CITATIONS_MAP_HINT)));
        open.setOnAction(event -> map.accept(paper.id()));
        return List.of(open);
    }
}
