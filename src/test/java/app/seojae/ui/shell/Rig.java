package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.l10n.Language;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.backup.CareRounds;
import app.seojae.library.feeds.FeedChecks;
import app.seojae.library.own.Additions;
import app.seojae.library.summaries.ModelAccess;
import app.seojae.library.transfer.Transfers;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import app.seojae.pdf.render.RenderService;
import app.seojae.release.ProgramBuild;
import app.seojae.release.ReleaseCheck;
import app.seojae.store.Database;
import app.seojae.ui.care.CareNeeds;
import app.seojae.ui.care.MovedLibraries;
import app.seojae.ui.kit.FileDialogs;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TestMemory;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.session.Session;
import app.seojae.ui.window.WindowNeeds;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The real window over a library of the test, on the headless screen. */
public final class Rig implements AutoCloseable {

    private static final int MOST_ROUNDS = 26;

    public final Library library;
    final TestMemory memory = new TestMemory();
    final List<String> changed = new ArrayList<>();
    public final Transfers transfers;
    final FeedChecks feeds;
    private final Additions additions;
    Language language = Language.KOREAN;

    private final ModelAccess model;
    private final WebAccess web;

    /** What the person names where she is asked for a file or folder to write. */
    @Nullable Path saved;

    public MainWindow window;

    private final TestWindow screen = new TestWindow();
    final RenderService house = new RenderService(screen.lanes);
    private boolean open;

    /** A window of a size over a library, on the shelf of all papers. */
    public Rig(Library library, Path state, double width, double height) throws Exception {
        this(library, TestLibraries.noWeb(state), ModelAccess.NONE, width, height);
    }

    /** The same, with a way to the network. */
    Rig(Library library, WebAccess web, double width, double height) throws Exception {
        this(library, web, ModelAccess.NONE, width, height);
    }

    /** The same with a model that writes texts. */
    Rig(Library library, Path state, ModelAccess model, double width, double height)
            throws Exception {
        this(library, TestLibraries.noWeb(state), model, width, height);
    }

    private Rig(Library library, WebAccess web, ModelAccess model, double width, double height)
            throws Exception {
        this.model = model;
        this.web = web;
        this.library = library;
        transfers = library.transfers(web);
        feeds = new FeedChecks(library.arrivals().feeds(web));
        additions = library.arrivals().additions(web);
        memory.store("list.shelf", Query.Shelf.ALL.name());
        memory.store("list.day", LocalDate.now(ZoneId.systemDefault()).toString());
        screen.show(width, height, () -> window = build());
        open = true;
        Fx.await("the first listing", () -> window.list().listingProperty().get() != null);
        settle();
    }

    /** A window of a size over a new library of so many synthetic papers, both in a folder. */
    Rig(Path folder, int papers, double width, double height) throws Exception {
        this(
                TestLibraries.filled(folder.resolve("library"), papers),
                folder.resolve("state"),
                width,
                height);
    }

    /** What looks after the library, told what it has found by the tests themselves. */
    CareRounds rounds() {
        if (rounds == null) {
            rounds =
                    library.health()
                            .rounds((delay, lane, task) -> new CompletableFuture<Boolean>());
        }
        return rounds;
    }

    /** The ways back the person chose. */
    List<CareNeeds.Going> ways() {
        return ways;
    }

    /** The window in the language of the moment. */
    MainWindow build() {
        return new MainWindow(
                new WindowNeeds(
                        library,
                        transfers,
                        model,
                        new ReleaseCheck(ProgramBuild.read(), web.fetcher(), library.folder()),
                        feeds,
                        additions,
                        new CareNeeds(
                                library.health().care(),
                                rounds(),
                                (doing, way) -> ways.add(way),
                                () -> ways.add((care, meter) -> care.folder()),
                                new MovedLibraries(memory)),
                        screen.background,
                        house,
                        memory,
                        new NoDialogs(),
                        new Messages(language),
                        address -> {},
                        folder -> {},
                        setting -> changed.add(setting.key())));
    }

    private final List<CareNeeds.Going> ways = new ArrayList<>();
    private CareRounds rounds;

    private final class NoDialogs implements FileDialogs {
        @Override
        public List<Path> chooseDigests() {
            return List.of();
        }

        @Override
        public Optional<Path> chooseFolder() {
            return Optional.ofNullable(saved);
        }

        @Override
        public Optional<Path> choosePdf() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFile(String kind, String... patterns) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> saveAs(String name) {
            return Optional.ofNullable(saved);
        }
    }

    /** Makes the window anew in a language. */
    public void speak(Language spoken) throws Exception {
        Fx.run(
                () -> {
                    window.close();
                    language = spoken;
                    window = build();
                    stage().getScene().setRoot(window);
                });
        settle();
    }

    /** Lets the questions asked so far be answered, and what they set off, and lays out. */
    public void settle() throws Exception {
        screen.settle(Lane.WRITE, Lane.IMPORT, Lane.EXPORT, Lane.READ);
    }

    /** Lets answers come until none has led to another question for so many rounds. */
    void assertRests(int resting, String after) throws Exception {
        Database.Tally last = TestLibraries.tally(library);
        int quiet = 0;
        for (int round = 0; round < MOST_ROUNDS + resting && quiet < resting; round++) {
            settle();
            Database.Tally now = TestLibraries.tally(library);
            quiet = now.equals(last) ? quiet + 1 : 0;
            last = now;
        }
        assertEquals(resting, quiet, "still asking after " + after);
    }

    /** Gives the window another width; the toolkit takes its time over that. */
    void widen(double width) throws Exception {
        Fx.run(() -> screen.stage.setWidth(width));
        Fx.await("the width", () -> Math.abs(window.getWidth() - width) < 1);
        settle();
    }

    /** Waits for a lane first, then as ever. */
    void settle(app.seojae.work.Lane lane) throws Exception {
        java.util.concurrent.CountDownLatch done = new java.util.concurrent.CountDownLatch(1);
        screen.lanes.run(lane, done::countDown);
        done.await();
        settle();
    }

    /** Presses a key where the focus is. */
    public void press(KeyCode code) throws Exception {
        press(code, "", false, false);
    }

    public void press(KeyCode code, String text, boolean shift, boolean control) throws Exception {
        Held held = new Held(shift, control, false);
        Fx.run(
                () -> {
                    TestWindow.key(focus(), KeyEvent.KEY_PRESSED, code, text, held);
                    TestWindow.key(focus(), KeyEvent.KEY_RELEASED, code, text, held);
                });
        settle();
    }

    /** Presses a key some times before any answer can come. */
    void pressFast(KeyCode code, int times) throws Exception {
        Held none = new Held(false, false, false);
        Fx.run(
                () -> {
                    for (int i = 0; i < times; i++) {
                        TestWindow.key(focus(), KeyEvent.KEY_PRESSED, code, "", none);
                        TestWindow.key(focus(), KeyEvent.KEY_RELEASED, code, "", none);
                    }
                });
        settle();
    }

    /** Clicks a paper in sight by its place in the list. */
    void clickPaper(int index, Held held) throws Exception {
        clickPaper(index, held, MouseButton.PRIMARY, 1);
    }

    void clickPaper(int index, Held held, MouseButton button, int clicks) throws Exception {
        Fx.run(
                () -> {
                    Node paper = paper(index);
                    Point2D middle = paper.localToScene(30, 20);
                    TestWindow.mouse(paper, MouseEvent.MOUSE_PRESSED, button, middle, clicks, held);
                    TestWindow.mouse(
                            paper, MouseEvent.MOUSE_RELEASED, button, middle, clicks, held);
                    TestWindow.mouse(paper, MouseEvent.MOUSE_CLICKED, button, middle, clicks, held);
                });
        settle();
    }

    /** The card or line of a paper in sight; on the FX thread. */
    Node paper(int index) {
        String title = title(index);
        return Fx.visible(window).stream()
                .filter(
                        node ->
                                node.getStyleClass().contains("card")
                                        || node.getStyleClass().contains("line"))
                .filter(node -> title.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private String title(int index) {
        try {
            long id = window.list().listingProperty().get().ids()[index];
            return library.browse().rows(List.of(id)).getFirst().title();
        } catch (SeojaeException e) {
            throw new AssertionError(e);
        }
    }

    /** Goes to a screen. */
    void show(Session.Screen place) throws Exception {
        Fx.run(() -> window.session().show(place));
        settle();
    }

    /** Waits until a visible label or button has these words in it. */
    void awaitSaid(String words) throws Exception {
        Fx.await(
                words,
                () ->
                        Fx.visible(window, Labeled.class).stream()
                                .anyMatch(one -> String.valueOf(one.getText()).contains(words)));
        settle();
    }

    /** Whether a visible label or button has these words in it. */
    boolean says(String words) throws Exception {
        return Fx.ask(() -> screen.shows(words));
    }

    /** Presses the first visible button that has just these words on it. */
    void pressButton(String words) throws Exception {
        Fx.run(
                () ->
                        Fx.visible(window, ButtonBase.class).stream()
                                .filter(one -> words.equals(one.getText()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no button " + words))
                                .fire());
        settle();
    }

    /** Where keys go. */
    Node focus() {
        Node owner = stage().getScene().getFocusOwner();
        return owner == null ? window : owner;
    }

    Stage stage() {
        return screen.stage;
    }

    /** Writes words where the focus is, as a keyboard does. */
    void type(String words) throws Exception {
        Fx.run(
                () -> {
                    if (focus() instanceof TextInputControl field) {
                        field.replaceSelection(words);
                    }
                });
    }

    long selected() throws Exception {
        return Fx.ask(() -> window.session().selectedProperty().get());
    }

    int selectedIndex() throws Exception {
        return Fx.ask(() -> window.list().selectedIndex());
    }

    int found() throws Exception {
        return Fx.ask(() -> window.list().listingProperty().get().size());
    }

    public Node find(String selector) throws Exception {
        return Fx.ask(() -> window.lookup(selector));
    }

    /** The visible nodes of a style class. */
    public List<Node> all(String styleClass) throws Exception {
        return screen.all(styleClass);
    }

    /** Closes the window as a person does, and waits for what was typed to be written. */
    void closeWindow() throws Exception {
        if (open) {
            open = false;
            Fx.run(window::close);
            screen.close();
        }
    }

    @Override
    public void close() throws Exception {
        closeWindow();
        library.close();
    }
}
