package app.seojae.ui.shelf;

import app.seojae.l10n.Text;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.ShelfCounts;
import app.seojae.ui.detail.DetailView;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.list.LibraryBar;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.list.PaperListView;
import app.seojae.ui.morning.MorningModel;
import app.seojae.ui.morning.MorningView;
import app.seojae.ui.window.ShelvesModel;
import app.seojae.ui.window.WindowNeeds;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The library: its bar, its papers as cards or as a list with the page of the chosen one. */
final class LibraryScreen extends BorderPane {

    private static final double LEAST_LIST = 260;
    private static final double LEAST_DETAIL = 280;

    /** In pixels of letters of the usual size. */
    private static final double SIDE_BY_SIDE = 600;

    private static final Setting<Double> DIVIDER = Setting.number("list.divider", 0.355, 0.15, 0.8);

    private final ShelvesModel shelves;
    private final ListModel model;
    private final Messages words;
    private final PaperListView list;
    private final DetailView detail;
    private final BooleanProperty barShown = new SimpleBooleanProperty();
    private final MorningModel walk;
    private final MorningView morning;
    private final EmptyLibrary empty;
    private final ReadOnlyBooleanProperty narrowing;
    private final Node facets;
    private final Node meanings;
    private final Runnable removeSamples;
    private final Settings settings;
    private final VBox heading = new VBox();
    private @Nullable Node unfolded;

    LibraryScreen(
            ShelvesModel shelves,
            ListModel model,
            WindowNeeds needs,
            Supplier<LibraryBar> bar,
            PaperListView list,
            DetailView detail,
            MorningModel walk,
            MorningView morning,
            Node saving,
            ReadOnlyBooleanProperty narrowing,
            Node facets,
            Node meanings,
            Offers offers) {
        this.shelves = shelves;
        this.model = model;
        this.words = needs.words();
        this.settings = needs.settings();
        this.list = list;
        this.detail = detail;
        this.walk = walk;
        this.morning = morning;
        this.narrowing = narrowing;
        this.facets = facets;
        this.meanings = meanings;
        this.removeSamples = offers.removeSamples();
        this.empty =
                new EmptyLibrary(
                        words,
                        offers.chooseFiles(),
                        offers.chooseFolder(),
                        offers.add(),
                        offers.sample(),
                        offers.help());
        getStyleClass().add("library-screen");
        setTop(
                new VBox(
                        Showing.whenSeen(barShown, bar),
                        saving,
                        heading,
                        Showing.whenSeen(new WiderSearchLine(model, words))));
        narrowing.addListener(o -> arrange());
        model.shapeProperty().addListener(o -> arrange());
        model.queryProperty()
                .addListener(
                        o -> {
                            head();
                            arrange();
                        });
        shelves.shelvesProperty()
                .addListener(
                        o -> {
                            head();
                            arrange();
                        });
        head();
        arrange();
    }

    /** What an empty library offers, and taking the samples away. */
    record Offers(
            Runnable chooseFiles,
            Runnable chooseFolder,
            Runnable add,
            Runnable sample,
            Runnable help,
            Runnable removeSamples) {}

    /** Shows shelves in place of the papers, until one is chosen; {@code null} for no longer. */
    void unfold(@Nullable Node navigation) {
        unfolded = navigation;
        arrange();
    }

    private void arrange() {
        boolean nothing =
                shelves.knownProperty().get()
                        && shelves.shelvesProperty().get().count(Query.Shelf.ALL) == 0;
        Showing.set(getTop(), !nothing);
        boolean walking = walk.isWalking();
        boolean keys = morning.isFocused();
        barShown.set(!walking || unfolded != null);
        setBottom(nothing || walking ? null : meanings);
        setRight(narrowing.get() && !nothing && !walking ? facets : null);
        if (unfolded != null) {
            setBottom(null);
            setRight(null);
            setCenter(unfolded);
        } else if (nothing) {
            setCenter(empty);
        } else if (walking) {
            showMorning();
        } else if (model.shapeProperty().get() == ListModel.Shape.CARDS) {
            if (getCenter() != list) {
                setCenter(list);
            }
        } else if (!(getCenter() instanceof SplitPane)) {
            setCenter(null);
            SplitPane split = new SplitPane(list, detail);
            SplitPane.setResizableWithParent(list, false);
            TextSize.widthOf(this).subscribe(width -> lay(split, width));
            split.setDividerPositions(settings.get(DIVIDER));
            split.getDividers()
                    .getFirst()
                    .positionProperty()
                    .addListener((o, before, now) -> settings.put(DIVIDER, now.doubleValue()));
            setCenter(split);
        }
        if (keys && getCenter() != morning) {
            list.focusList(); // else they would go to whatever comes first, the search field
        }
    }

    /** List and page one below another, where there is no room for both side by side. */
    private void lay(SplitPane split, double width) {
        boolean above = width > 0 && width < SIDE_BY_SIDE;
        split.setOrientation(above ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        list.setMinWidth(above ? 0 : LEAST_LIST);
        detail.setMinWidth(above ? 0 : LEAST_DETAIL);
    }

    /** The keys go along where the list had them. */
    private void showMorning() {
        if (getCenter() != morning) {
            setCenter(morning);
            morning.requestFocus();
        }
    }

    private void head() {
        heading.getChildren().clear();
        ShelfCounts now = shelves.shelvesProperty().get();
        if (now.samples() > 0) {
            heading.getChildren().add(sampleBar(now.samples()));
        }
    }

    private HBox sampleBar(int samples) {
        Label label =
                new Label(words.of(Text.SAMPLE_BAR, samples), Icons.of(Feather.BOOK_OPEN, 15));
        label.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button remove = new Button(words.of(Text.SAMPLES_REMOVE));
        remove.getStyleClass().add("plain");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(event -> removeSamples.run());
        HBox bar = new HBox(8, label, space, remove);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("sample-bar");
        return bar;
    }
}
