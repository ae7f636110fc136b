package app.seojae.ui.morning;

import app.seojae.l10n.Text;
import app.seojae.library.morning.Morning;
import app.seojae.model.Problem;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.list.ListParts;
import app.seojae.ui.session.Session;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 오늘: one new paper at a time, how many are left, the next ones; at the end what was kept. */
public final class MorningView extends BorderPane {

    /** Below this height the next papers give way to the one that is read, pixels. */
    private static final double LOW = 560;

    /** Below this width there is room for the paper alone, pixels. */
    private static final double NARROW = 640;

    private final MorningModel model;
    private final ListModel list;
    private final Messages words;
    private final MorningSentences sentences;
    private final HBox head;
    private final Label came = new Label();
    private final Label left = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button allRead;
    private final StackPane place = new StackPane();
    private final NextPapers next;
    private final Button older;
    private final HBox foot;
    private final Supplier<EndPage> end;
    private final Supplier<QuietPage> quiet;
    private final WalkCard card;
    private boolean counts;

    /**
     * @param check looks whether what is to be read opens without a network
     * @param counts whether it says how many papers there are
     */
    public MorningView(
            MorningModel model, ListModel list, ListParts parts, Runnable check, boolean counts) {
        this.model = model;
        this.list = list;
        this.words = parts.words();
        this.counts = counts;
        sentences = new MorningSentences(words);
        getStyleClass().add("morning");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        next = new NextPapers(words, list.choice()::only);
        older = new IconButton("bare", "", Feather.ARROW_DOWN, model::showOlder);
        allRead =
                new IconButton(
                        "plain",
                        words.of(Text.MORNING_ALL_READ),
                        Feather.CHECK_SQUARE,
                        model::allRead);
        end =
                Showing.once(
                        () ->
                                new EndPage(
                                        model,
                                        words,
                                        this::openKept,
                                        parts.actions()::downloadBookmarked,
                                        check));
        quiet =
                Showing.once(
                        () ->
                                new QuietPage(
                                        model,
                                        words,
                                        () -> parts.session().show(Session.Screen.FEEDS)));
        card = new WalkCard(model, parts);
        foot = foot();
        head = head();
        setTop(head);
        setCenter(place);
        setBottom(foot);
        list.listingProperty().addListener(o -> show());
        list.problemProperty().addListener(o -> show());
        list.choice().revisionProperty().addListener(o -> show());
        list.rowsRevisionProperty().addListener(o -> show());
        model.morningProperty().addListener(o -> show());
        model.shelvesProperty().addListener(o -> show());
        setMinWidth(0);
        heightProperty().subscribe(height -> fit());
        TextSize.widthOf(this).subscribe(width -> fit());
        setAccessibleText(words.of(Text.SHELF_TODAY));
        show();
    }

    /** Puts something before the head. */
    public void lead(Node first) {
        head.getChildren().addFirst(first);
    }

    private HBox head() {
        Label title = new Label(words.of(Text.SHELF_TODAY));
        title.getStyleClass().add("page-title");
        came.getStyleClass().addAll("muted", "small");
        came.setMinWidth(0);
        left.getStyleClass().add("morning-left");
        left.setMinWidth(Region.USE_PREF_SIZE);
        progress.getStyleClass().add("morning-progress");
        progress.setPrefWidth(200);
        progress.setMinWidth(40);
        progress.setAccessibleText(words.of(Text.SHELF_TODAY));
        VBox names = new VBox(2, title, came);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox box = new HBox(14, names, left, progress, allRead);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("morning-head");
        return box;
    }

    private HBox foot() {
        HBox.setHgrow(next, Priority.ALWAYS);
        HBox box = new HBox(12, next, older);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.getStyleClass().add("morning-foot");
        return box;
    }

    private void openKept(long paper) {
        model.showAll();
        list.choice().only(paper);
    }

    /** Says how many papers there are, or keeps quiet about it. */
    public void showCounts(boolean shown) {
        counts = shown;
        show();
    }

    /** Moves the texts of the paper on by a page. */
    public void scrollOn() {
        card.scrollOn();
    }

    private void show() {
        if (!model.isWalking()) {
            return;
        }
        Morning morning = model.morningProperty().get();
        boolean paper = isOnPaper();
        Showing.set(came, morning != null && morning.papers() > 0);
        came.setText(morning == null ? "" : sentences.came(morning));
        showLeft(morning, paper);
        Showing.set(foot, paper && isRoomy());
        if (paper) {
            showPaper();
            next.show(list.following(NextPapers.SHOWN));
            int rest = model.older();
            older.setText(
                    words.of(counts ? Text.MORNING_OLDER : Text.SHELF_OLDER, words.number(rest)));
            Showing.set(older, rest > 0);
        } else {
            setAccessibleText(words.of(Text.SHELF_TODAY));
            put(withoutPaper(morning));
        }
    }

    private void showLeft(@Nullable Morning morning, boolean paper) {
        int all = morning == null ? 0 : Math.max(morning.papers(), model.left());
        left.setText(words.of(Text.MORNING_LEFT, words.number(all), words.number(model.left())));
        Showing.set(left, counts && paper && all > 0);
        progress.setProgress(all == 0 ? 0 : (double) (all - model.left()) / all);
        Showing.set(progress, paper && all > 0 && !isNarrow());
        Showing.set(allRead, paper);
    }

    private boolean isOnPaper() {
        return model.left() > 0 && list.problemProperty().get() == null;
    }

    private void fit() {
        if (model.isWalking()) {
            Showing.set(foot, isOnPaper() && isRoomy());
            Showing.set(progress, isOnPaper() && !isNarrow());
        }
    }

    private boolean isRoomy() {
        return (getHeight() == 0 || getHeight() >= LOW * TextSize.now(this)) && !isNarrow();
    }

    private boolean isNarrow() {
        return getWidth() > 0 && getWidth() < NARROW * TextSize.now(this);
    }

    private void showPaper() {
        PaperRow row = list.selectedRow();
        if (row == null) {
            return; // its row is on the way; the one before stays until then
        }
        card.show(row);
        setAccessibleText(SanitizedText.title(row));
        put(card);
    }

    private Node withoutPaper(@Nullable Morning morning) {
        Problem problem = list.problemProperty().get();
        if (problem != null) {
            Label why = new Label(words.of(problem));
            why.setWrapText(true);
            return why;
        }
        if (morning == null || list.listingProperty().get() == null) {
            return Showing.wheel();
        }
        if (morning.papers() == 0) {
            quiet.get().show(morning);
            return quiet.get();
        }
        end.get().show(morning, counts);
        return end.get();
    }

    private void put(Node node) {
        if (!place.getChildren().contains(node)) {
            place.getChildren().setAll(node);
        }
    }
}
