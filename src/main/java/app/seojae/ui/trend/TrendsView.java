package app.seojae.ui.trend;

import app.seojae.l10n.Text;
import app.seojae.trend.figure.Chart;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.ChoiceRow;
import app.seojae.ui.kit.control.PageHead;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page of trends: its charts one below the other. */
public final class TrendsView extends ScrollPane {

    private final TrendsModel model;
    private final Messages words;
    private final LongConsumer goTo;
    private final VBox place = new VBox(16);
    private List<ChartCard> cards = List.of();

    /**
     * @param goTo shows a paper by its number
     */
    public TrendsView(TrendsModel model, Messages words, LongConsumer goTo, Runnable back) {
        this.model = model;
        this.words = words;
        this.goTo = goTo;
        getStyleClass().addAll("settings", "trends");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        ChoiceRow<Integer> spans = new ChoiceRow<>(model::span);
        TrendsModel.SPANS.forEach(
                span -> spans.offer(span, words.of(Text.TREND_SPAN_WEEKS, words.number(span))));
        model.weeksProperty().subscribe(weeks -> spans.select(weeks.intValue()));
        Label span = new Label(words.of(Text.TREND_SPAN));
        span.getStyleClass().add("muted");
        span.setMinWidth(Region.USE_PREF_SIZE);
        HBox choice = new HBox(10, span, spans);
        choice.setAlignment(Pos.CENTER_LEFT);
        PageHead head = new PageHead(words, Text.TRENDS, Text.BACK_TO_LIBRARY, back);
        VBox content = new VBox(16, head, choice, place);
        content.getStyleClass().add("trends-content");
        VBox middle = new VBox(content);
        middle.setAlignment(Pos.TOP_CENTER);
        setContent(middle);
        // A scroll pane takes its content into the window with its first layout.
        place.sceneProperty()
                .addListener(
                        o -> {
                            if (place.getScene() != null && hasKeys()) {
                                focusFirst();
                            }
                        });
        model.chartsProperty().subscribe(this::show);
        model.namedProperty().subscribe(named -> cards.forEach(card -> card.name(named)));
    }

    private void show(List<Chart> charts) {
        if (charts.isEmpty()) {
            Label waiting = new Label(words.of(Text.TREND_LOADING));
            waiting.getStyleClass().add("muted");
            place.getChildren().setAll(waiting);
            return;
        }
        boolean keys = hasKeys();
        List<ChartCard> made = new ArrayList<>();
        charts.forEach(chart -> made.add(new ChartCard(chart, model, words, goTo)));
        cards = made;
        place.getChildren().setAll(made);
        if (keys) {
            focusFirst();
        }
    }

    /** Whether keys go to the page or into it, once the window has them. */
    private boolean hasKeys() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && !equals(owner)) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    /** Gives the keys to the first chart, or to the page where there is none. */
    public void focusFirst() {
        if (cards.stream().noneMatch(ChartCard::focusChart)) {
            requestFocus();
        }
    }
}
