package app.seojae.ui.list;

import app.seojae.l10n.Text;
import app.seojae.model.paper.Listing;
import app.seojae.model.paper.Query;
import app.seojae.search.filter.Suggestions;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.search.FilterChips;
import app.seojae.ui.search.SearchField;
import app.seojae.ui.session.SelectionActions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The head of the library: search, the filters in force, the order, the shape, import. */
public final class LibraryBar extends HBox {

    /** From this width on there is room for the words of what can be done with several. */
    private static final double ROOMY = 1000;

    /** From this width on there is room for both ways in. */
    private static final double ROOMY_FOR_ADDING = 900;

    /** Below this width there is none for the order and the shapes beside it. */
    private static final double TIGHT = 720;

    /** Below this width shapes and the way in are icons. */
    private static final double NARROW = 620;

    private static final double WIDEST_SEARCH = 620;

    private final ListModel model;
    private final Messages words;
    private final SelectionActionBar choiceBar;
    private final SearchField search;
    private final HBox filters = new HBox(6);
    private final MenuButton order = new MenuButton();
    private final Button save;

    /**
     * @param names what papers have, for filters
     * @param export takes the chosen papers out
     * @param toList gives the keys to the list
     * @param addPapers lets the person add papers of her own
     * @param narrowing whether what papers can be narrowed by stands beside them
     * @param learned whether the order that is learned can be chosen
     * @param saveSearch lets the person name the question
     */
    public LibraryBar(
            ListModel model,
            SelectionActions chosen,
            Messages words,
            Supplier<Suggestions.Names> names,
            Runnable export,
            Runnable toList,
            Runnable importFiles,
            Runnable addPapers,
            BooleanProperty narrowing,
            ReadOnlyBooleanProperty learned,
            Runnable saveSearch) {
        super(8);
        this.model = model;
        this.words = words;
        getStyleClass().add("library-bar");
        setAlignment(Pos.CENTER_LEFT);
        search =
                new SearchField(
                        words, names, line -> model.ask(model.query().withText(line)), toList);
        TextSize.prefWidth(search, 420);
        TextSize.minWidth(search, 120);
        TextSize.maxWidth(search, WIDEST_SEARCH);
        HBox.setHgrow(search, Priority.ALWAYS);
        filters.setAlignment(Pos.CENTER_LEFT);
        filters.setMinWidth(0);
        HBox.setHgrow(filters, Priority.ALWAYS);
        Button add = new Button(words.of(Text.IMPORT), Icons.of(Feather.PLUS, 14));
        add.getStyleClass().add("primary");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> importFiles.run());
        Button papers = new Button(words.of(Text.ADD_PAPERS), Icons.of(Feather.FILE_PLUS, 14));
        papers.getStyleClass().add("plain");
        papers.setMinWidth(Region.USE_PREF_SIZE);
        papers.setOnAction(event -> addPapers.run());
        choiceBar = new SelectionActionBar(model.choice(), chosen, words, export, toList);
        HBox shapes = shapes();
        save = save(saveSearch);
        getChildren()
                .addAll(
                        search,
                        filters,
                        choiceBar,
                        save,
                        narrow(narrowing),
                        order(learned),
                        shapes,
                        papers,
                        add);
        giveWay(shapes, papers, add);
        model.queryProperty().addListener(o -> showQuery());
        model.listingProperty().addListener(o -> showQuery());
        showQuery();
    }

    /** While several papers are chosen, what has nothing to do with them makes room. */
    private void giveWay(HBox shapes, Node papers, Button add) {
        ObservableValue<Double> width = TextSize.widthOf(this);
        ObservableValue<Boolean> several = choiceBar.visibleProperty();
        seenUnless(several, add);
        seenUnless(several.flatMap(many -> width.map(w -> many || w < ROOMY_FOR_ADDING)), papers);
        ObservableValue<Boolean> tight = several.flatMap(many -> width.map(w -> many && w < TIGHT));
        seenUnless(tight, order);
        seenUnless(tight, shapes);
        width.subscribe(now -> choiceBar.setCompact(now < ROOMY));
        List<Labeled> brief = new ArrayList<>(List.of(add, order));
        shapes.getChildren().forEach(shape -> brief.add((Labeled) shape));
        width.map(now -> now > 0 && now < NARROW)
                .subscribe(
                        narrow -> {
                            order.setGraphic(narrow ? Icons.of(Feather.ARROW_DOWN, 14) : null);
                            brief.forEach(one -> setBrief(one, narrow));
                        });
    }

    /** Shows the icon alone, and its words to who rests the mouse on it. */
    private static void setBrief(Labeled one, boolean brief) {
        one.setContentDisplay(brief ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        Hint.on(one, () -> brief ? one.getText() : "");
    }

    private static void seenUnless(ObservableValue<Boolean> condition, Node node) {
        node.visibleProperty().bind(condition.map(met -> !met));
        node.managedProperty().bind(node.visibleProperty());
    }

    /** Puts something before the search field. */
    public void lead(Node first) {
        getChildren().addFirst(first);
    }

    /** Puts the keyboard into the search field, on all its words. */
    public void focusSearch() {
        search.focusField();
    }

    private Button save(Runnable saveSearch) {
        Button button = new Button(words.of(Text.SEARCH_SAVE));
        button.getStyleClass().addAll("plain", "search-save");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> saveSearch.run());
        return button;
    }

    private ToggleButton narrow(BooleanProperty narrowing) {
        ToggleButton button = new ToggleButton(null, Icons.of(Feather.FILTER, 14));
        button.getStyleClass().addAll("plain", "narrow-toggle");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(button, words.of(Text.FACETS));
        button.setAccessibleText(words.of(Text.FACETS));
        button.selectedProperty().bindBidirectional(narrowing);
        return button;
    }

    private MenuButton order(ReadOnlyBooleanProperty learned) {
        order.getStyleClass().add("plain");
        order.accessibleTextProperty().bind(order.textProperty());
        order.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (Query.Sort sort :
                new Query.Sort[] {
                    Query.Sort.NEWEST, Query.Sort.UPVOTES, Query.Sort.TITLE, Query.Sort.PRIORITY
                }) {
            RadioMenuItem item = new RadioMenuItem(words.of(title(sort)));
            item.setToggleGroup(group);
            item.setUserData(sort);
            item.setOnAction(event -> model.ask(model.query().sorted(sort)));
            if (sort == Query.Sort.PRIORITY) {
                item.visibleProperty().bind(learned);
            }
            order.getItems().add(item);
        }
        return order;
    }

    private static Text title(Query.Sort sort) {
        return switch (sort) {
            case NEWEST -> Text.SORT_NEWEST;
            case UPVOTES -> Text.SORT_UPVOTES;
            case TITLE -> Text.SORT_TITLE;
            case PRIORITY -> Text.SORT_PRIORITY;
            case RELEVANCE -> Text.SORT_RELEVANCE;
        };
    }

    private HBox shapes() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton cards = shape(ListModel.Shape.CARDS, Text.SHAPE_CARDS, Feather.GRID, group);
        ToggleButton lines = shape(ListModel.Shape.LIST, Text.SHAPE_LIST, Feather.LIST, group);
        cards.getStyleClass().add("left-pill");
        lines.getStyleClass().add("right-pill");
        HBox box = new HBox(cards, lines);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private ToggleButton shape(ListModel.Shape shape, Text title, Feather icon, ToggleGroup group) {
        ToggleButton button = new ToggleButton(words.of(title), Icons.of(icon, 14));
        button.getStyleClass().add("plain");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setSelected(model.shapeProperty().get() == shape);
        button.setOnAction(
                event -> {
                    button.setSelected(true);
                    model.shapeProperty().set(shape);
                });
        model.shapeProperty()
                .addListener(o -> button.setSelected(model.shapeProperty().get() == shape));
        return button;
    }

    private void showQuery() {
        Query query = model.query();
        Listing listing = model.listingProperty().get();
        search.setText(query.text());
        Showing.set(save, !query.text().isBlank() && getWidth() >= TIGHT * TextSize.now(this));
        search.setCount(
                query.text().isBlank() || listing == null
                        ? ""
                        : words.of(Text.PAPERS, words.number(listing.size())));
        order.setText(words.of(title(query.sort())));
        order.getItems()
                .forEach(
                        item ->
                                ((RadioMenuItem) item)
                                        .setSelected(query.sort() == item.getUserData()));
        filters.getChildren().clear();
        if (query.field() != null) {
            chip(words.of(Text.FILTER_FIELD, query.field()), query.withField(null));
        }
        if (query.tag() != null) {
            chip("#" + query.tag(), query.withTag(null));
        }
        if (query.collection() != null) {
            chip(query.collection(), query.withCollection(null));
        }
        if (query.status() != null) {
            chip(query.status().word(), query.withStatus(null));
        }
        if (query.since() != null) {
            chip(words.month(query.since()), query.within(null, null));
        }
    }

    private void chip(String text, Query without) {
        filters.getChildren().add(FilterChips.chip(words, text, () -> model.ask(without)));
    }
}
