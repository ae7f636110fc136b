package app.seojae.ui.shell;

import app.seojae.model.PaperRow;
import app.seojae.model.Query;
import app.seojae.ui.detail.DetailModel;
import app.seojae.ui.detail.DetailView;
import app.seojae.ui.kit.Command;
import app.seojae.ui.kit.Keymap;
import app.seojae.ui.kit.Notices;
import app.seojae.ui.kit.Pictures;
import app.seojae.ui.kit.Words;
import app.seojae.ui.list.LibraryBar;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.list.ListParts;
import app.seojae.ui.list.PaperListView;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.Session;
import app.seojae.ui.settings.SettingsView;
import app.seojae.ui.transfer.ImportModel;
import app.seojae.ui.viewer.ViewerChoices;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window's whole content: navigation, screens, tabs, notices and the palette over them. */
public final class MainWindow extends StackPane {

    private static final double NAVIGATION_WIDTH = 220;
    private static final double NAVIGATION_SHOWN = 760;

    private final WindowNeeds needs;
    private final Words words;
    private final Session session = new Session();
    private final Notices notices;
    private final PaperActions actions;
    private final ListModel list;
    private final ShelvesModel shelves;
    private final ImportModel imports;
    private final Intake intake;
    private final ReaderTabs tabs;
    private final ViewerChoices choices;
    private final PaperListView papers;
    private final DetailView detail;
    private final LibraryBar bar;
    private final LibraryScreen library;
    private final Navigation navigation;
    private final StatusBar status;
    private final List<Command> commands;
    private final Pages pages;
    private final Palette palette;
    private final BorderPane frame = new BorderPane();

    public MainWindow(WindowNeeds needs) {
        this.needs = needs;
        words = needs.words();
        notices = new Notices(words);
        needs.background().onUnhandled(notices::problem);
        actions =
                new PaperActions(
                        needs.library(),
                        needs.transfers().downloads(),
                        needs.background(),
                        session,
                        notices,
                        words);
        list = new ListModel(needs.background(), needs.library().browse(), session);
        shelves = new ShelvesModel(needs.background(), needs.library().browse(), session);
        imports =
                new ImportModel(
                        needs.background(),
                        needs.library(),
                        needs.library().samples(needs.transfers()),
                        session,
                        notices,
                        words);
        intake = new Intake(needs, session, actions, imports, notices);
        choices = new ViewerChoices(needs.memory());
        tabs = new ReaderTabs(session, words, this::reader);
        actions.onOpen(tabs::open);
        ListParts parts =
                new ListParts(
                        words,
                        session,
                        actions,
                        new Pictures(),
                        needs.library().folder(),
                        needs.browser(),
                        this::writeNote,
                        actions::cite,
                        this::narrow);
        papers = new PaperListView(list, parts);
        detail =
                detail(
                        new DetailModel(needs.background(), needs.library(), session)
                                .followSelection(),
                        false);
        bar = new LibraryBar(list, words, papers::focusList, intake::chooseDigests);
        navigation = new Navigation(shelves, list, session, words, countsShown());
        library =
                new LibraryScreen(
                        shelves,
                        list,
                        needs,
                        bar,
                        papers,
                        detail,
                        new LibraryScreen.Offers(
                                intake::chooseDigests,
                                intake::chooseFolder,
                                imports::importSample,
                                () -> session.show(Session.Screen.HELP),
                                this::removeSamples));
        status = new StatusBar(shelves, list, imports, session, words);
        commands = new Commands(this, list, session, actions).all();
        pages =
                new Pages(
                        needs,
                        imports,
                        commands,
                        this::removeSamples,
                        this::backToLibrary,
                        this::settingChanged);
        palette =
                new Palette(
                        new PaletteModel(
                                needs.background(),
                                needs.library().browse(),
                                words,
                                commands,
                                this::goTo),
                        words,
                        this::closePalette);
        build();
    }

    private void build() {
        getStyleClass().add("main-window");
        navigation.setPrefWidth(NAVIGATION_WIDTH);
        frame.setTop(tabs.strip());
        frame.setBottom(status);
        StackPane.setAlignment(notices.pane(), Pos.BOTTOM_CENTER);
        StackPane.setMargin(notices.pane(), new Insets(0, 0, 44, 0));
        getChildren().setAll(frame, notices.pane());
        session.screenProperty().addListener(o -> showScreen());
        widthProperty().addListener(o -> showScreen());
        sceneProperty().addListener(o -> needs.background().onFx(papers::focusList));
        new Keymap(commands).listen(this);
        new FileDrop(this, imports::importPaths, intake::takePdf);
        new Remembered(needs.memory()).restore(list, session);
        showScreen();
        shelves.load();
    }

    private DetailView detail(DetailModel model, boolean beside) {
        return new DetailView(
                model, words, actions, beside, needs.browser(), this::narrow, actions::cite);
    }

    private ReaderScreen reader(long paper) {
        DetailModel model =
                new DetailModel(needs.background(), needs.library(), session).stayWith(paper);
        return new ReaderScreen(
                paper, needs, choices, needs.reading(actions), model, detail(model, true));
    }

    private void showScreen() {
        Session.Screen screen = session.screenProperty().get();
        boolean reading = screen == Session.Screen.READER;
        boolean roomy = getWidth() == 0 || getWidth() >= NAVIGATION_SHOWN;
        frame.setLeft(!reading && roomy ? navigation : null);
        frame.setBottom(reading ? null : status);
        Node center =
                switch (screen) {
                    case LIBRARY -> library;
                    case READER -> tabs.place();
                    case REPORT -> pages.report();
                    case SETTINGS -> pages.settings();
                    case HELP -> pages.help();
                };
        if (frame.getCenter() != center) {
            frame.setCenter(center);
            if (screen == Session.Screen.LIBRARY) {
                papers.focusList();
            } else if (reading) {
                tabs.focus();
            }
        }
    }

    private void settingChanged(String key) {
        if (key.equals(SettingsView.COUNT_UNREAD)) {
            navigation.showCounts(countsShown());
        }
        needs.settingsChanged().accept(key);
    }

    private boolean countsShown() {
        return needs.memory().is(SettingsView.COUNT_UNREAD, true);
    }

    /** What the person is doing; the program's own faces drive it too. */
    public Session session() {
        return session;
    }

    /** What the list shows. */
    public ListModel list() {
        return list;
    }

    /** Imports under way and the last report. */
    public ImportModel imports() {
        return imports;
    }

    /** Short sentences at the foot of the window. */
    public Notices notices() {
        return notices;
    }

    /** Opens a paper's PDF in a tab. */
    public void openReader(long paper) {
        tabs.open(paper);
    }

    /** Saves what was written and lets go of every document. */
    public void close() {
        detail.flush();
        tabs.closeAll();
    }

    Intake intake() {
        return intake;
    }

    ReaderTabs tabs() {
        return tabs;
    }

    /** Takes the whole screen, or gives it back. */
    void toggleFullScreen() {
        if (getScene() != null && getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreenExitHint("");
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    void backToLibrary() {
        session.show(Session.Screen.LIBRARY);
        papers.focusList();
    }

    void search() {
        session.show(Session.Screen.LIBRARY);
        bar.focusSearch();
    }

    void openPalette() {
        if (!getChildren().contains(palette)) {
            getChildren().add(palette);
        }
        palette.open();
    }

    private void closePalette() {
        getChildren().remove(palette);
        if (session.screenProperty().get() == Session.Screen.LIBRARY) {
            papers.focusList();
        }
    }

    private void goTo(long paper) {
        session.show(Session.Screen.LIBRARY);
        list.ask(Query.ALL);
        session.select(paper);
    }

    void toggleExpanded() {
        papers.toggleExpanded();
    }

    void writeNote(PaperRow row) {
        session.select(row.id());
        list.shapeProperty().set(ListModel.Shape.LIST);
        detail.startWriting(row.id());
    }

    private void narrow(String field) {
        session.show(Session.Screen.LIBRARY);
        list.ask(Query.ALL.withField(field).sorted(list.query().sort()));
    }

    void removeSamples() {
        imports.removeSamples();
    }
}
