package app.seojae.ui.detail.similar;

import app.seojae.l10n.Text;
import app.seojae.library.meaning.LikenessOrder;
import app.seojae.library.meaning.Neighbour;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.ChoiceRow;
import app.seojae.ui.kit.control.Showing;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** 비슷한 논문: folded until asked for, and looked for only then. */
public final class SimilarPapers extends VBox {

    private final Messages words;
    private final SimilarSource source;
    private final long paper;
    private final Label state;
    private final ChoiceRow<LikenessOrder> orders = new ChoiceRow<>(this::order);
    private final VBox rows = new VBox(10);
    private List<Neighbour> found = List.of();
    private boolean asked;

    public SimilarPapers(Messages words, SimilarSource source, long paper) {
        super(10);
        this.words = words;
        this.source = source;
        this.paper = paper;
        ToggleButton open =
                new ToggleButton(words.of(Text.SIMILAR_PAPERS), Icons.of(Feather.COMPASS, 14));
        open.getStyleClass().addAll("plain", "similar-papers");
        open.setOnAction(event -> ask());
        state = new Label(words.of(Text.SIMILAR_LOOKING));
        state.getStyleClass().add("muted");
        orders.offer(LikenessOrder.LIKENESS, words.of(Text.SIMILAR_NEAREST));
        orders.offer(LikenessOrder.NEWEST, words.of(Text.SIMILAR_NEWEST));
        orders.offer(LikenessOrder.UPVOTES, words.of(Text.SIMILAR_UPVOTES));
        orders.select(LikenessOrder.LIKENESS);
        Showing.set(orders, false);
        VBox content = new VBox(10, state, orders, rows);
        content.visibleProperty().bind(open.selectedProperty());
        content.managedProperty().bind(open.selectedProperty());
        getChildren().addAll(open, content);
    }

    /** Once; folded and unfolded again it stays. */
    private void ask() {
        if (!asked) {
            asked = true;
            source.ask(paper, this::show);
        }
    }

    private void show(List<Neighbour> neighbours) {
        found = neighbours;
        state.setText(words.of(Text.SIMILAR_NONE));
        Showing.set(state, neighbours.isEmpty());
        Showing.set(orders, !neighbours.isEmpty());
        order(LikenessOrder.LIKENESS);
    }

    private void order(LikenessOrder order) {
        rows.getChildren()
                .setAll(
                        order.sorted(found).stream()
                                .map(one -> new SimilarRow(words, one, source))
                                .toList());
    }
}
