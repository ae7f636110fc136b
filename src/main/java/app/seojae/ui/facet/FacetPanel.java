package app.seojae.ui.facet;

import app.seojae.l10n.Text;
import app.seojae.model.facet.Facets;
import app.seojae.model.paper.Facet;
import app.seojae.model.paper.Status;
import app.seojae.search.filter.Filter;
import app.seojae.search.filter.FilterKey;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.search.FilterNames;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the papers found can be narrowed by: each value with its count, a press a filter. */
public final class FacetPanel extends ScrollPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WIDTH = 260;
    private static final int SHORT = 8;
    private static final List<Filter.Thing> THINGS =
            List.of(
                    Filter.Thing.PDF,
                    Filter.Thing.NOTE,
                    Filter.Thing.ANNOTATION,
                    Filter.Thing.BOOKMARK);

    private final FacetModel model;
    private final Messages words;
    private final VBox content = new VBox(2);
    private final DayHeat heat;

    public FacetPanel(FacetModel model, Messages words) {
        this.model = model;
        this.words = words;
        heat = new DayHeat(model, words);
        getStyleClass().add("facets");
        content.getStyleClass().add("facets-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        TextSize.prefWidth(this, WIDTH);
        setMinWidth(USE_PREF_SIZE);
        model.facetsProperty().addListener(o -> build());
        build();
    }

    private void build() {
        content.getChildren().clear();
        Label title = new Label(words.of(Text.FACETS));
        title.getStyleClass().add("facets-title");
        content.getChildren().add(title);
        Facets now = model.facetsProperty().get();
        if (now == null || now.papers() == 0) {
            Label nothing = new Label(words.of(Text.FACET_NOTHING));
            nothing.getStyleClass().add("muted");
            content.getChildren().addAll(nothing);
            return;
        }
        names(Text.FIELDS, FilterKey.FIELD, now.fields());
        menus(now.fields());
        if (!now.days().isEmpty()) {
            section(Text.FACET_DAYS);
            heat.show(now.days());
            content.getChildren().add(heat);
        }
        statuses(now.statuses());
        upvotes(now);
        things(now.things());
        names(Text.TAGS, FilterKey.TAG, now.tags());
        names(Text.FACET_AUTHORS, FilterKey.AUTHOR, now.authors());
    }

    private void section(Text title) {
        Label label = new Label(words.of(title));
        label.getStyleClass().addAll("section-label", "facet-section");
        content.getChildren().add(label);
    }

    private void names(Text title, FilterKey key, List<Facet> values) {
        if (!values.isEmpty()) {
            section(title);
            for (Facet one : values.subList(0, Math.min(SHORT, values.size()))) {
                content.getChildren().add(row(one.value(), one.count(), key.whole(one.value())));
            }
        }
    }

    /** A field's menu also opens by the key for menus. */
    private void menus(List<Facet> fields) {
        List<Node> rows = content.getChildren();
        int first = rows.size() - Math.min(SHORT, fields.size());
        for (int i = first; i < rows.size(); i++) {
            String field = fields.get(i - first).value();
            ((Button) rows.get(i)).setContextMenu(new FieldMenu(model, words, field, fields));
        }
    }

    private void statuses(Map<Status, Integer> statuses) {
        section(Text.FACET_STATUS);
        for (Status status : Status.values()) {
            add(
                    words.of(Text.of(status)),
                    statuses.getOrDefault(status, 0),
                    "status:" + status.word());
        }
    }

    private void upvotes(Facets now) {
        if (!now.upvotes().isEmpty()) {
            section(Text.FACET_UPVOTES);
            now.upvotes()
                    .forEach(
                            (least, papers) ->
                                    add(
                                            words.of(Text.FILTER_AT_LEAST, words.number(least)),
                                            papers,
                                            "▲>=" + least));
        }
    }

    private void things(Map<String, Integer> things) {
        if (things.values().stream().anyMatch(count -> count > 0)) {
            section(Text.FACET_HAVING);
            for (Filter.Thing thing : THINGS) {
                String word = thing.name().toLowerCase(Locale.ROOT);
                add(
                        words.of(FilterNames.thing(thing)),
                        things.getOrDefault(word, 0),
                        "has:" + word);
            }
        }
    }

    private void add(String title, int papers, String filter) {
        if (papers > 0) {
            content.getChildren().add(row(title, papers, filter));
        }
    }

    private Node row(String title, int papers, String filter) {
        Label name = new Label(title);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label count = new Label(words.number(papers));
        count.getStyleClass().add("facet-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, name, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMouseTransparent(true);
        Button row = new Button();
        row.getStyleClass().setAll("facet");
        row.setGraphic(line);
        row.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(row.widthProperty().subtract(16));
        row.setAccessibleText(words.of(Text.FACET_VALUE, title, words.number(papers)));
        row.pseudoClassStateChanged(CHOSEN, model.has(filter));
        row.setOnAction(event -> model.toggle(filter));
        return row;
    }
}
