package app.seojae.ui.shelf;

import app.seojae.l10n.Text;
import app.seojae.model.paper.Facet;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.ShelfCounts;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.saved.SavedSearchModel;
import app.seojae.ui.session.CollectionActions;
import app.seojae.ui.session.SelectionActions;
import app.seojae.ui.session.Session;
import app.seojae.ui.window.ShelvesModel;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The shelves, months and fields beside the list, each with its count. */
public final class Navigation extends ScrollPane {

    private static final int SHORT = 8;
    private static final List<Query.Shelf> SHELVES =
            List.of(
                    Query.Shelf.MORNING,
                    Query.Shelf.ALL,
                    Query.Shelf.BOOKMARKED,
                    Query.Shelf.READING,
                    Query.Shelf.READ,
                    Query.Shelf.NOTED,
                    Query.Shelf.OFFLINE);

    /** Shown in an empty library too. */
    private static final Set<Query.Shelf> FIRST =
            Set.of(Query.Shelf.MORNING, Query.Shelf.ALL, Query.Shelf.BOOKMARKED);

    private final ShelvesModel shelves;
    private final ListModel list;
    private final Session session;
    private final Messages words;
    private final NameInPlace naming = new NameInPlace();
    private final SavedSection saved;
    private final CollectionSection collections;
    private final VBox content = new VBox();
    private final List<NavigationItem> items = new ArrayList<>();
    private final Map<Session.Screen, NavigationItem> places = new EnumMap<>(Session.Screen.class);
    private boolean allFields;
    private boolean allMonths;
    private boolean counts;

    /**
     * @param counts whether each shelf says how many papers stand on it
     */
    Navigation(
            ShelvesModel shelves,
            ListModel list,
            SavedSearchModel searches,
            CollectionActions actions,
            SelectionActions papers,
            Session session,
            Messages words,
            boolean counts) {
        this.shelves = shelves;
        this.list = list;
        this.session = session;
        this.words = words;
        this.counts = counts;
        collections = new CollectionSection(actions, papers, words, this::ask, naming);
        saved = new SavedSection(searches, papers, words, counts, naming);
        searches.searchesProperty().addListener(o -> choose());
        getStyleClass().add("navigation");
        content.getStyleClass().add("navigation-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(0);
        shelves.shelvesProperty().addListener(o -> naming.whenNamed(this::build));
        list.queryProperty().addListener(o -> choose());
        session.screenProperty().addListener(o -> choose());
        // Not before: the papers come first.
        shelves.askedProperty().subscribe(this::begin);
    }

    private void begin(boolean asked) {
        if (asked && content.getChildren().isEmpty()) {
            build();
        }
    }

    /** Shows the counts, or keeps quiet about them. */
    void showCounts(boolean shown) {
        counts = shown;
        saved.showCounts(shown);
        build();
    }

    private String count(int papers) {
        return counts ? words.number(papers) : "";
    }

    private void build() {
        ShelfCounts now = shelves.shelvesProperty().get();
        items.clear();
        content.getChildren().setAll(brand());
        for (Query.Shelf shelf : SHELVES) {
            if (now.count(Query.Shelf.ALL) > 0 || FIRST.contains(shelf)) {
                NavigationItem item =
                        new NavigationItem(
                                words.of(title(shelf)),
                                count(now.count(shelf)),
                                -1,
                                Query.ALL.withShelf(shelf));
                item.await(counts && shelf == Query.Shelf.MORNING && now.count(shelf) > 0);
                add(item);
            }
        }
        place(Text.MARKS_LIBRARY, Session.Screen.ANNOTATIONS);
        place(Text.TRENDS, Session.Screen.TRENDS);
        place(Text.FEEDS, Session.Screen.FEEDS);
        place(Text.SUBWAY, Session.Screen.SUBWAY);
        place(Text.NETWORK, Session.Screen.NETWORK);
        collections.show(now.collections(), counts, now.count(Query.Shelf.ALL) > 0);
        content.getChildren().addAll(saved, collections);
        months(now);
        fields(now);
        if (!now.tags().isEmpty()) {
            section(Text.TAGS);
            now.tags().stream()
                    .limit(SHORT)
                    .forEach(
                            tag ->
                                    facet(
                                            "#" + tag.value(),
                                            tag,
                                            0,
                                            Query.ALL.withTag(tag.value())));
        }
        choose();
    }

    private void place(Text title, Session.Screen screen) {
        NavigationItem item = new NavigationItem(words.of(title), "", -1, Query.ALL);
        item.setOnAction(event -> session.show(screen));
        places.put(screen, item);
        content.getChildren().add(item);
    }

    private HBox brand() {
        Label name = new Label(words.of(Text.APP_NAME));
        name.getStyleClass().add("brand");
        Label other = new Label(words.of(Text.APP_OTHER_NAME));
        other.getStyleClass().addAll("muted", "small");
        HBox box = new HBox(6, name, other);
        box.getStyleClass().add("brand-box");
        return box;
    }

    private void months(ShelfCounts now) {
        if (now.months().isEmpty()) {
            return;
        }
        section(Text.DATES);
        List<Facet> months = now.months();
        for (Facet month : allMonths ? months : months.subList(0, Math.min(4, months.size()))) {
            YearMonth when = YearMonth.parse(month.value());
            facet(
                    words.month(when.atDay(1)),
                    month,
                    0,
                    Query.ALL.within(when.atDay(1), when.atEndOfMonth()));
        }
        more(months.size() > 4, allMonths, months.size(), () -> allMonths = !allMonths);
    }

    private void fields(ShelfCounts now) {
        if (now.fields().isEmpty()) {
            return;
        }
        section(Text.FIELDS);
        List<Facet> fields = now.fields();
        int most = fields.getFirst().count();
        int shown = allFields ? Math.min(400, fields.size()) : Math.min(SHORT, fields.size());
        for (Facet field : fields.subList(0, shown)) {
            facet(
                    field.value(),
                    field,
                    (double) field.count() / most,
                    Query.ALL.withField(field.value()));
        }
        more(fields.size() > SHORT, allFields, fields.size(), () -> allFields = !allFields);
    }

    private void more(boolean any, boolean all, int count, Runnable toggle) {
        if (any) {
            Button button =
                    new Button(
                            all
                                    ? words.of(Text.SHOW_LESS)
                                    : words.of(Text.SHOW_ALL, words.number(count)));
            button.getStyleClass().addAll("bare", "navigation-more");
            button.setOnAction(
                    event -> {
                        toggle.run();
                        build();
                    });
            content.getChildren().add(button);
        }
    }

    private void section(Text title) {
        Label label = new Label(words.of(title));
        label.getStyleClass().addAll("section-label", "navigation-section");
        content.getChildren().add(label);
    }

    private void facet(String title, Facet facet, double share, Query query) {
        add(new NavigationItem(title, count(facet.count()), share == 0 ? -1 : share, query));
    }

    /** An item leads to its papers in the order the person has chosen by then. */
    private void add(NavigationItem item) {
        item.setOnAction(event -> ask(item.query()));
        items.add(item);
        content.getChildren().add(item);
    }

    private void ask(Query query) {
        session.show(Session.Screen.LIBRARY);
        list.ask(query.sorted(list.query().sort()));
    }

    private void choose() {
        Query asked = list.query().withText("").sorted(Query.Sort.NEWEST);
        // All that came today is 오늘 too, as a list.
        Query now =
                asked.shelf() == Query.Shelf.TODAY ? asked.withShelf(Query.Shelf.MORNING) : asked;
        Session.Screen here = session.screenProperty().get();
        boolean library = here == Session.Screen.LIBRARY;
        boolean kept = saved.choose(library);
        collections.choose(library && !kept ? now : null);
        items.forEach(item -> item.choose(library && !kept && item.query().equals(now)));
        places.forEach((screen, item) -> item.choose(here == screen));
    }

    /** What a shelf is called. */
    public static Text title(Query.Shelf shelf) {
        return switch (shelf) {
            case MORNING -> Text.SHELF_TODAY;
            case TODAY -> Text.SHELF_TODAY_ALL;
            case OLDER -> Text.SHELF_OLDER;
            case ALL -> Text.SHELF_ALL;
            case BOOKMARKED -> Text.SHELF_BOOKMARKED;
            case READING -> Text.SHELF_READING;
            case READ -> Text.SHELF_READ;
            case NOTED -> Text.SHELF_NOTED;
            case OFFLINE -> Text.SHELF_OFFLINE;
        };
    }
}
