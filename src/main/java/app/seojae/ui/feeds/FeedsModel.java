package app.seojae.ui.feeds;

import app.seojae.library.context.Change;
import app.seojae.library.feeds.FeedChecks;
import app.seojae.library.feeds.Feeds;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.model.feed.Feed;
import app.seojae.model.feed.FeedAddress;
import app.seojae.model.feed.FeedRhythm;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.FileDialogs;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The feeds as they stand, and what a person does with them. Confined to the FX thread. */
public final class FeedsModel {

    private static final int MOST_TROUBLES = 20;

    private final FeedChecks checks;
    private final Background background;
    private final Session session;
    private final FileDialogs dialogs;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable List<Known>> known =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> refused = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper steps = new ReadOnlyLongWrapper();
    private final Runnable deaf;

    /** A feed with what is wrong with its files. */
    private record Known(Feed feed, List<Problem> troubles) {}

    public FeedsModel(
            FeedChecks checks, Background background, Session session, FileDialogs dialogs) {
        this.checks = checks;
        this.background = background;
        this.session = session;
        this.dialogs = dialogs;
        Consumer<FeedChecks> newest = background.newest(moved -> steps.set(steps.get() + 1));
        deaf = checks.listen(() -> newest.accept(checks));
        session.changes().listen(this::changed);
        session.screenProperty().addListener(o -> askAgain());
    }

    private void changed(Change change) {
        if (change.kind() == Change.Kind.FEED || change.kind() == Change.Kind.OTHER_PROGRAM) {
            askAgain();
        }
    }

    /** Asks again where somebody looks; else it may all be old. */
    private void askAgain() {
        if (session.screenProperty().get() == Session.Screen.FEEDS) {
            load();
        }
    }

    /** Asks how the feeds stand. */
    public void load() {
        background.run(Lane.READ, this::read).then(latest.ask().only(known::set));
    }

    private List<Known> read() throws SeojaeException {
        List<Known> all = new ArrayList<>();
        for (Feed feed : checks.feeds().all()) {
            all.add(new Known(feed, checks.feeds().troubles(feed.number(), MOST_TROUBLES)));
        }
        return all;
    }

    /** Hears of checks no more. */
    public void close() {
        deaf.run();
    }

    /** Changes when the feeds, or what is known of them, do. */
    ReadOnlyObjectProperty<?> changesProperty() {
        return known.getReadOnlyProperty();
    }

    /** Moves when a check begins, goes on or ends. */
    ReadOnlyLongProperty stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** Why the address that was added last is none, {@code null} where it is one. */
    ReadOnlyObjectProperty<@Nullable Problem> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Whether the library has answered. */
    boolean isKnown() {
        return known.get() != null;
    }

    /** The feeds as they stand at this moment. */
    List<FeedState> feeds() {
        List<Known> now = known.get();
        return now == null
                ? List.of()
                : now.stream()
                        .map(
                                one ->
                                        new FeedState(
                                                one.feed(),
                                                one.troubles(),
                                                checks.step(one.feed().number()),
                                                checks.report(one.feed().number())))
                        .toList();
    }

    /** Whether feeds on the web may be asked. */
    boolean isAllowed() {
        return checks.feeds().isAllowed();
    }

    /** Whether a token for GitHub is kept. */
    boolean hasToken() {
        return checks.feeds().hasToken();
    }

    /** Keeps a token for GitHub, or forgets it where a blank one is given. */
    void keepToken(String typed, Runnable kept, Consumer<Problem> problem) {
        background
                .run(
                        Lane.WRITE,
                        () -> {
                            checks.feeds().keepToken(typed);
                            return true;
                        })
                .then(done -> kept.run())
                .failed(problem);
    }

    /**
     * Adds a feed and checks it for the first time.
     *
     * @param added called when the address was taken
     */
    void add(String typed, Runnable added) {
        if (typed.isBlank()) {
            return;
        }
        background
                .run(Lane.WRITE, () -> addOrFind(typed))
                .then(
                        feed -> {
                            refused.set(null);
                            added.run();
                            check(feed.number());
                        })
                .failed(refused::set);
    }

    /** One that is there already keeps the times it is checked at. */
    private Feed addOrFind(String typed) throws SeojaeException {
        String url = FeedAddress.parse(typed).url();
        Feeds feeds = checks.feeds();
        for (Feed feed : feeds.all()) {
            if (feed.url().equals(url)) {
                return feed;
            }
        }
        return feeds.add(typed, FeedRhythm.NEVER);
    }

    /** The address is being written anew. */
    void forgive() {
        refused.set(null);
    }

    /** Lets the person choose a folder, and adds it. */
    void addFolder() {
        dialogs.chooseFolder().ifPresent(this::addFolder);
    }

    /** Adds a folder. */
    void addFolder(Path folder) {
        add(folder.toString(), () -> {});
    }

    /** Checks a feed now. */
    void check(long number) {
        background.run(Lane.NET, () -> checks.check(number));
    }

    /** Checks all that do not rest. */
    public void checkAll() {
        background
                .run(Lane.READ, () -> checks.feeds().all())
                .then(
                        all ->
                                all.stream()
                                        .filter(feed -> !feed.paused())
                                        .forEach(feed -> check(feed.number())));
    }

    /** Stops a check; what came stays. */
    void stop(long number) {
        checks.stop(number);
    }

    /** Lets a feed rest, or go on. */
    void pause(long number, boolean paused) {
        if (paused) {
            checks.stop(number);
        }
        write(() -> checks.feeds().pause(number, paused));
    }

    /** Changes when a feed is checked by itself. */
    void rhythm(long number, FeedRhythm rhythm) {
        write(() -> checks.feeds().rhythm(number, rhythm));
    }

    /** Removes a feed; its papers stay. */
    void remove(long number) {
        checks.stop(number);
        write(() -> checks.feeds().remove(number));
    }

    @FunctionalInterface
    private interface Deed {
        void run() throws SeojaeException;
    }

    private void write(Deed deed) {
        background.run(
                Lane.WRITE,
                () -> {
                    deed.run();
                    return true;
                });
    }
}
