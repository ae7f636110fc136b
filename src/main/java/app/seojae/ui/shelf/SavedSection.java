package app.seojae.ui.shelf;

import app.seojae.l10n.Text;
import app.seojae.library.saved.SavedSearches;
import app.seojae.model.saved.ArrivalRule;
import app.seojae.model.saved.SavedCount;
import app.seojae.model.saved.SavedSearch;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.saved.SavedSearchModel;
import app.seojae.ui.search.SimilarMenu;
import app.seojae.ui.session.SelectionActions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.VBox;

/** The questions the person keeps, beside the shelves; each says what is new to it. */
final class SavedSection extends VBox {

    private final SavedSearchModel model;
    private final SelectionActions papers;
    private final Messages words;
    private final Map<NavigationItem, SavedSearch> items = new LinkedHashMap<>();
    private final NameInPlace naming;
    private boolean counts;

    /**
     * @param papers looks for papers like those of one
     * @param counts whether each says how many papers it finds
     */
    SavedSection(
            SavedSearchModel model,
            SelectionActions papers,
            Messages words,
            boolean counts,
            NameInPlace naming) {
        this.papers = papers;
        this.naming = naming;
        this.model = model;
        this.words = words;
        this.counts = counts;
        ShelfKeys.listen(
                this,
                words.keys(),
                item -> Optional.ofNullable(items.get(item)),
                this::rename,
                model::forget);
        model.searchesProperty().addListener(o -> build());
        build();
    }

    /** Shows the counts, or keeps quiet about them. */
    void showCounts(boolean shown) {
        counts = shown;
        build();
    }

    /** Whether one of them is what is asked now; marks it. */
    boolean choose(boolean library) {
        boolean any = false;
        for (Map.Entry<NavigationItem, SavedSearch> one : items.entrySet()) {
            boolean asked = library && model.isAsked(one.getValue());
            one.getKey().choose(asked);
            any |= asked;
        }
        return any;
    }

    private void build() {
        naming.whenNamed(this::buildNow);
    }

    private void buildNow() {
        List<SavedCount> now = model.searchesProperty().get();
        items.clear();
        getChildren().clear();
        if (!now.isEmpty()) {
            Label label = new Label(words.of(Text.SAVED_SEARCHES));
            label.getStyleClass().addAll("section-label", "navigation-section");
            getChildren().add(label);
        }
        for (SavedCount one : now) {
            NavigationItem item = item(one);
            items.put(item, one.search());
            getChildren().add(item);
        }
    }

    private NavigationItem item(SavedCount one) {
        int shown = one.fresh() > 0 ? one.fresh() : one.papers();
        NavigationItem item =
                new NavigationItem(
                        one.search().name(),
                        counts ? words.number(shown) : "",
                        -1,
                        SavedSearches.query(one.search()));
        item.await(counts && one.fresh() > 0);
        if (one.fresh() > 0) {
            item.setAccessibleText(
                    one.search().name()
                            + " "
                            + words.of(Text.SEARCH_NEW, words.number(one.fresh())));
        }
        item.setOnAction(event -> model.show(one.search()));
        item.setContextMenu(menu(one.search(), item));
        return item;
    }

    private void rename(SavedSearch search, NavigationItem item) {
        ask(item, search.name(), name -> model.rename(search, name));
    }

    private ContextMenu menu(SavedSearch search, NavigationItem item) {
        MenuItem rename = new MenuItem(words.of(Text.RENAME));
        rename.setOnAction(event -> rename(search, item));
        MenuItem forget = new MenuItem(words.of(Text.SEARCH_FORGET));
        forget.setOnAction(event -> model.forget(search));
        Menu rules = new Menu(words.of(Text.RULE));
        for (ArrivalRule.Kind kind : ArrivalRule.Kind.values()) {
            RadioMenuItem rule = new RadioMenuItem(title(search, kind));
            rule.setSelected(search.rule().kind() == kind);
            rule.setOnAction(event -> rule(search, kind, item));
            rules.getItems().add(rule);
        }
        return new ContextMenu(
                rename,
                rules,
                new SimilarMenu(words, told -> papers.similarTo(item.query(), told), papers::goTo),
                forget);
    }

    private String title(SavedSearch search, ArrivalRule.Kind kind) {
        String title =
                words.of(
                        switch (kind) {
                            case NONE -> Text.RULE_NONE;
                            case BOOKMARK -> Text.RULE_BOOKMARK;
                            case TAG -> Text.RULE_TAG;
                            case COLLECTION -> Text.RULE_COLLECTION;
                        });
        boolean named = search.rule().kind() == kind && !search.rule().value().isEmpty();
        return named ? title + " (" + search.rule().value() + ")" : title;
    }

    private void rule(SavedSearch search, ArrivalRule.Kind kind, NavigationItem item) {
        switch (kind) {
            case NONE, BOOKMARK -> model.rule(search, new ArrivalRule(kind, ""));
            case TAG, COLLECTION ->
                    ask(
                            item,
                            search.rule().value(),
                            value -> model.rule(search, new ArrivalRule(kind, value.strip())));
        }
    }

    /** Asks for a name in the place of an item. */
    private void ask(NavigationItem item, String before, Consumer<String> named) {
        naming.ask(this, item, before, words.of(Text.RULE_NAME), named);
    }
}
