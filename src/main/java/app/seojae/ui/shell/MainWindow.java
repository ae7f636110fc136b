package app.seojae.ui.shell;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Snippet;
import app.seojae.ui.annotate.page.AnnotationToolState;
import app.seojae.ui.annotations.AnnotationsScreen;
import app.seojae.ui.annotations.AreaPictures;
import app.seojae.ui.annotations.LibraryAnnotations;
import app.seojae.ui.care.DamageBar;
import app.seojae.ui.detail.DetailModel;
import app.seojae.ui.facet.FacetModel;
import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.control.Command;
import app.seojae.ui.kit.control.KeyDispatcher;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.formula.FormulaShelf;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.own.AddPapersModel;
import app.seojae.ui.priority.ReadFirst;
import app.seojae.ui.reader.ReaderScreen;
import app.seojae.ui.reader.ReaderTabs;
import app.seojae.ui.session.CollectionActions;
import app.seojae.ui.session.Session;
import app.seojae.ui.settings.ProgramSettings;
import app.seojae.ui.shelf.LibraryViews;
import app.seojae.ui.shelf.ListViewState;
import app.seojae.ui.transfer.ImportModel;
import app.seojae.ui.viewer.model.ViewerChoices;
import app.seojae.ui.window.WindowModels;
import app.seojae.ui.window.WindowNeeds;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The window's whole content: the screens, with notices and the palette over them. */
public final class MainWindow extends StackPane {

    private final WindowNeeds needs;
    private final WindowModels models;
    private final ViewerChoices choices;
    private final AnnotationToolState pens;
    private final LibraryViews library;
    private final ReaderTabs tabs;
    private final CommandPalette palette;
    private final Screens screens;
    private final ExportActions outgoing;
    private final FullScreen fullScreen = new FullScreen(this);

    public MainWindow(WindowNeeds needs) {
        this.needs = needs;
        models = new WindowModels(needs);
        choices = new ViewerChoices(needs.settings());
        pens = new AnnotationToolState(needs.settings());
        library = new LibraryViews(models);
        tabs = new ReaderTabs(models.session, models.words, this::reader);
        models.duplicates.onLeaving(tabs::close);
        models.actions.onOpen(this::openFound);
        outgoing = new ExportActions(library, tabs, this::annotations, models);
        models.actions.onExport(outgoing::export);
        WindowParts parts =
                new WindowParts(
                        library, tabs, outgoing, fullScreen, this::search, this::openPalette);
        WindowCommands named = new WindowCommands(parts, models);
        List<Command> commands = named.all();
        PageChoices pages = new PageChoices(choices, models.words);
        screens = new Screens(models, parts, pages, this::annotationsScreen, this::settingChanged);
        palette =
                new CommandPalette(
                        new PaletteModel(
                                needs.background(),
                                needs.library().browse(),
                                models.words,
                                Stream.concat(commands.stream(), named.ofReader().stream())
                                        .toList(),
                                library::goTo),
                        models.words,
                        this::closePalette);
        getStyleClass().add("main-window");
        StackPane.setAlignment(models.notices.pane(), Pos.BOTTOM_CENTER);
        StackPane.setMargin(models.notices.pane(), new Insets(0, 0, 44, 0));
        getChildren()
                .setAll(
                        new ScreenFrame(
                                models.session,
                                library,
                                tabs,
                                screens,
                                Showing.whenSeen(new DamageBar(models.care, models.words))),
                        models.notices.pane());
        sceneProperty().addListener(o -> needs.background().onFx(library::focusList));
        new FormulaShelf(needs.background()).serveSceneOf(this);
        new KeyDispatcher(commands).listen(this);
        new FileDrop(this, models.intake::take, AddPapersModel::namesPapers, models.adding::offer);
        new ListViewState(needs.settings()).restore(models.list, models.session);
        models.shelves.loadAfter(
                deed -> Showing.afterFrame(this, deed),
                models.list.listingProperty(),
                models.list.problemProperty());
        models.searches.load();
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .addListener((o, before, now) -> look(before, now));
    }

    private void look(@Nullable Boolean before, @Nullable Boolean now) {
        if (Boolean.TRUE.equals(now)) {
            models.morning.visit(this::begin);
        } else if (Boolean.TRUE.equals(before)) {
            models.morning.leave();
        }
    }

    /** The first look of a day: what is new is another now. */
    private void begin() {
        models.shelves.load();
        models.list.refresh();
    }

    private ReaderScreen reader(long paper) {
        DetailModel model = models.detail().stayWith(paper);
        ReaderScreen reader =
                new ReaderScreen(
                        paper,
                        needs,
                        models.session,
                        choices,
                        needs.reading(models.actions),
                        needs.annotating(models.notices, pens, outgoing::copy),
                        model,
                        library.detail(model, true));
        reader.annotations().onCopy(outgoing::copy);
        return reader;
    }

    private AnnotationsScreen annotationsScreen() {
        LibraryAnnotations all =
                new LibraryAnnotations(
                        needs.library(), needs.background(), models.session, models.words);
        AnnotationsScreen screen =
                new AnnotationsScreen(
                        all,
                        models.words,
                        new AreaPictures(
                                needs.library(),
                                needs.background(),
                                all.picturesRevisionProperty()),
                        this::openAnnotation,
                        paper -> library.goTo(paper.id()));
        screen.onTakenOut(outgoing::copy, outgoing::export);
        return screen;
    }

    /** What the window knows, without its views. */
    public WindowModels models() {
        return models;
    }

    /** Opens the export page for where the person stands. */
    public void export() {
        outgoing.export();
    }

    /** Opens a paper at a mark; a paper without its PDF is shown in the list. */
    private void openAnnotation(Annotation mark, PaperRow paper) {
        if (paper.pdf().state() == PdfInfo.State.STORED) {
            tabs.open(paper.id());
            ReaderScreen reader = tabs.current();
            if (reader != null) {
                reader.annotations().goTo(mark.id());
            }
        } else {
            library.goTo(paper.id());
        }
    }

    /** Lets the person search where she stands: the marks, or the papers. */
    void search() {
        if (models.session.screenProperty().get() == Session.Screen.ANNOTATIONS) {
            screens.annotations().focusSearch();
        } else {
            library.search();
        }
    }

    /** The marks and notes of the library. */
    AnnotationsScreen annotations() {
        return screens.annotations();
    }

    private void settingChanged(Setting<?> setting) {
        if (setting == ProgramSettings.COUNT_UNREAD) {
            library.showCounts();
        }
        if (setting == ProgramSettings.MODEL_BASE || setting == ProgramSettings.MODEL_NAME) {
            models.writing.modelChanged();
        }
        needs.settingsChanged().accept(setting);
    }

    /** What the person is doing; the program's own faces drive it too. */
    public Session session() {
        return models.session;
    }

    /** What the list shows. */
    public ListModel list() {
        return models.list;
    }

    /** What can be done with collections. */
    CollectionActions collections() {
        return models.collections;
    }

    /** What the papers of the list can be narrowed by. */
    public FacetModel facets() {
        return models.facets;
    }

    /** The order that is learned, and what it is learned from. */
    public ReadFirst readFirst() {
        return models.readFirst;
    }

    /** Takes files as if they were dropped here. On the FX thread. */
    public void take(List<Path> files) {
        models.intake.take(files);
    }

    /** Imports under way and the last report. */
    public ImportModel imports() {
        return models.imports;
    }

    /** Short sentences at the foot of the window. */
    public Notices notices() {
        return models.notices;
    }

    /** Opens a paper's PDF, where the words looked for stand in it just there. */
    private void openFound(long paper) {
        Snippet found = models.list.snippet(paper);
        PageIndex page = found == null ? null : found.page();
        boolean searching =
                models.session.screenProperty().get() == Session.Screen.LIBRARY
                        && !models.list.query().text().isBlank();
        if (searching && found != null && page != null) {
            tabs.open(paper, page, found.matched());
        } else {
            tabs.open(paper);
        }
    }

    /** Opens a paper's PDF in a tab. */
    public void openReader(long paper) {
        tabs.open(paper);
    }

    /** Saves what was written and lets go of every document. */
    public void close() {
        models.exports.stop();
        library.flush();
        tabs.closeAll();
        models.close();
    }

    LibraryViews library() {
        return library;
    }

    /** The papers that are open for reading. */
    public ReaderTabs tabs() {
        return tabs;
    }

    void openPalette() {
        if (!getChildren().contains(palette)) {
            getChildren().add(palette);
        }
        palette.open();
    }

    private void closePalette() {
        getChildren().remove(palette);
        screens.of(models.session.screenProperty().get()).takeKeys();
    }
}
