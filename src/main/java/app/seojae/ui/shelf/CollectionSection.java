package app.seojae.ui.shelf;

import app.seojae.l10n.Text;
import app.seojae.model.paper.Facet;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.control.PaperDrag;
import app.seojae.ui.search.SimilarMenu;
import app.seojae.ui.session.CollectionActions;
import app.seojae.ui.session.SelectionActions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The collections beside the shelves; one named {@code A/B} stands within A. Papers are dropped
 * onto them.
 */
final class CollectionSection extends VBox {

    private static final double INDENT = 14;

    private final CollectionActions actions;
    private final SelectionActions papers;
    private final Messages words;
    private final Consumer<Query> ask;
    private final Map<NavigationItem, String> items = new LinkedHashMap<>();
    private @Nullable Query chosen;
    private final NameInPlace naming;

    /**
     * @param papers looks for papers like those of one
     * @param ask shows the papers of one
     */
    CollectionSection(
            CollectionActions actions,
            SelectionActions papers,
            Messages words,
            Consumer<Query> ask,
            NameInPlace naming) {
        this.papers = papers;
        this.naming = naming;
        this.actions = actions;
        this.words = words;
        this.ask = ask;
        ShelfKeys.listen(
                this,
                words.keys(),
                item -> Optional.ofNullable(items.get(item)),
                this::rename,
                actions::remove);
    }

    /** Marks the one that is asked for. */
    void choose(@Nullable Query asked) {
        chosen = asked;
        items.keySet().forEach(item -> item.choose(item.query().equals(asked)));
    }

    /** Shows these; nothing in a library without papers. */
    void show(List<Facet> collections, boolean counts, boolean papers) {
        getChildren().clear();
        items.clear();
        if (!papers && collections.isEmpty()) {
            return;
        }
        getChildren().add(head());
        Map<String, Integer> sizes = new TreeMap<>();
        for (Facet one : collections) {
            sizes.put(one.value(), one.count());
        }
        for (String name : sizes.keySet()) {
            NavigationItem item = item(name, counts ? words.number(sizes.get(name)) : "", sizes);
            items.put(item, name);
            getChildren().add(item);
        }
        choose(chosen);
    }

    private HBox head() {
        Label label = new Label(words.of(Text.COLLECTIONS));
        label.getStyleClass().addAll("section-label", "navigation-section");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = new Button(null, Icons.of(Feather.PLUS, 13));
        add.getStyleClass().addAll("bare", "collection-add");
        Hint.on(add, words.of(Text.COLLECTION_NEW));
        add.setAccessibleText(words.of(Text.COLLECTION_NEW));
        HBox head = new HBox(label, space, add);
        head.setAlignment(Pos.BOTTOM_LEFT);
        add.setOnAction(event -> create("", head));
        PaperDrag.onto(
                head,
                papers -> {
                    String named = words.of(Text.COLLECTION_NAME);
                    naming.ask(this, head, "", named, name -> actions.collect(papers, name));
                });
        return head;
    }

    private void create(String within, javafx.scene.Node place) {
        String named = words.of(Text.COLLECTION_NAME);
        naming.ask(this, place, "", named, name -> actions.create(within + name));
    }

    private NavigationItem item(String name, String count, Map<String, Integer> sizes) {
        String parent = name;
        int depth = 0;
        String title = name;
        for (int slash = name.lastIndexOf('/'); slash > 0; slash = parent.lastIndexOf('/')) {
            parent = parent.substring(0, slash);
            if (sizes.containsKey(parent)) {
                title = depth == 0 ? name.substring(slash + 1) : title;
                depth++;
            }
        }
        NavigationItem item = new NavigationItem(title, count, -1, Query.ALL.withCollection(name));
        item.setOnAction(event -> ask.accept(item.query()));
        item.setContextMenu(menu(name, item));
        VBox.setMargin(item, new Insets(0, 0, 0, depth * INDENT));
        PaperDrag.onto(item, papers -> actions.collect(papers, name));
        return item;
    }

    private void rename(String name, NavigationItem item) {
        String named = words.of(Text.COLLECTION_NAME);
        naming.ask(this, item, name, named, other -> actions.rename(name, other));
    }

    private ContextMenu menu(String name, NavigationItem item) {
        MenuItem rename = new MenuItem(words.of(Text.RENAME));
        rename.setOnAction(event -> rename(name, item));
        MenuItem within = new MenuItem(words.of(Text.COLLECTION_WITHIN));
        within.setOnAction(event -> create(name + "/", item));
        MenuItem remove = new MenuItem(words.of(Text.COLLECTION_REMOVE));
        remove.setOnAction(event -> actions.remove(name));
        return new ContextMenu(
                rename,
                within,
                new SimilarMenu(words, told -> papers.similarTo(item.query(), told), papers::goTo),
                remove);
    }
}
