package app.seojae.ui.shelf;

import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.ui.detail.DetailModel;
import app.seojae.ui.detail.DetailView;
import app.seojae.ui.facet.FacetPanel;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.list.LibraryBar;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.list.ListParts;
import app.seojae.ui.list.PaperListView;
import app.seojae.ui.meaning.MeaningPane;
import app.seojae.ui.morning.MorningView;
import app.seojae.ui.priority.ReadFirstLine;
import app.seojae.ui.saved.SaveSearchRow;
import app.seojae.ui.session.PaperAnnotations;
import app.seojae.ui.session.Session;
import app.seojae.ui.settings.ProgramSettings;
import app.seojae.ui.window.WindowModels;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The views of the library, and what a person does in them: search, choose, narrow, write. */
public final class LibraryViews {

    private static final double NAVIGATION_WIDTH = 220;

    private final WindowModels models;
    private final PaperListView papers;
    private final DetailView detail;
    private final PaperAnnotations annotations;
    private final Supplier<LibraryBar> bar = Showing.once(this::makeBar);
    private final MorningView morning;
    private final LibraryScreen screen;
    private final Navigation navigation;
    private final StatusBar status;
    private final NavigationFold fold;

    public LibraryViews(WindowModels models) {
        this.models = models;
        ListParts parts = PaperParts.of(models, this);
        papers = new PaperListView(models.list, parts);
        morning =
                new MorningView(
                        models.morning, models.list, parts, models.subway::checkNow, countsShown());
        DetailModel chosen = models.detail().followSelection();
        models.adding.onAdded(papers -> goTo(papers.getFirst()));
        detail = detail(chosen, false);
        annotations = new PaperAnnotations(models.needs.library(), models.needs.background());
        chosen.paperProperty()
                .subscribe(
                        paper ->
                                annotations.show(
                                        paper == null ? 0 : paper.id(), TextVersion.unread()));
        models.session.changes().listen(annotations::changed);
        detail.markTexts(annotations, models.copies::one);
        navigation =
                new Navigation(
                        models.shelves,
                        models.list,
                        models.searches,
                        models.collections,
                        models.chosen,
                        models.session,
                        models.words,
                        countsShown());
        TextSize.prefWidth(navigation, NAVIGATION_WIDTH);
        screen =
                new LibraryScreen(
                        models.shelves,
                        models.list,
                        models.needs,
                        bar,
                        papers,
                        detail,
                        models.morning,
                        morning,
                        new VBox(
                                Showing.whenSeen(
                                        new SaveSearchRow(
                                                models.searches, models.words, this::focusList)),
                                Showing.whenSeen(
                                        new ReadFirstLine(
                                                models.readFirst,
                                                models.list,
                                                models.words,
                                                () ->
                                                        models.session.show(
                                                                Session.Screen.READ_FIRST)))),
                        models.facets.openProperty(),
                        new FacetPanel(models.facets, models.words),
                        new MeaningPane(models.meanings, models.words, this::goTo),
                        offers());
        fold = new NavigationFold(navigation, models.words, screen::unfold);
        morning.lead(Showing.whenSeen(fold.button()));
        models.list.queryProperty().addListener(o -> fold.close());
        models.session.screenProperty().addListener(o -> fold.close());
        status =
                new StatusBar(
                        models.shelves,
                        models.list,
                        models.imports,
                        models.exports,
                        models.writing,
                        models.connection,
                        models.index,
                        models.words);
    }

    private LibraryBar makeBar() {
        LibraryBar made =
                new LibraryBar(
                        models.list,
                        models.chosen,
                        models.words,
                        models.shelves::names,
                        models.actions::export,
                        this::focusList,
                        models.intake::chooseDigests,
                        this::add,
                        models.facets.openProperty(),
                        models.readFirst.onProperty(),
                        models.searches::begin);
        made.lead(Showing.whenSeen(fold.button()));
        return made;
    }

    private LibraryScreen.Offers offers() {
        return new LibraryScreen.Offers(
                models.intake::chooseDigests,
                models.intake::chooseFolder,
                this::add,
                models.imports::importSample,
                () -> models.session.show(Session.Screen.HELP),
                models.imports::removeSamples);
    }

    private void add() {
        models.session.show(Session.Screen.ADD);
    }

    /**
     * A page of texts and note.
     *
     * @param beside whether it stands beside the paper's PDF
     */
    public DetailView detail(DetailModel model, boolean beside) {
        return new DetailView(
                model,
                models.words,
                models.actions,
                beside,
                models.needs.browser(),
                this::narrow,
                models.actions::cite,
                models.written,
                models.own);
    }

    /** The library's screen: its bar, its list, the chosen paper's texts. */
    public Node screen() {
        return screen;
    }

    /** The shelves, months and fields beside the screens. */
    public Node navigation() {
        return navigation;
    }

    /** Puts the shelves behind a button, where there is no room beside the papers; or back. */
    public void fold(boolean folded) {
        fold.fold(folded);
    }

    /** The bar at the foot of the window. */
    public Node status() {
        return status;
    }

    /** The marks in the texts of the chosen paper. */
    public PaperAnnotations annotations() {
        return annotations;
    }

    /** Gives the keys to the list of papers. */
    public void focusList() {
        if (models.morning.isWalking()) {
            morning.requestFocus();
        } else {
            papers.focusList();
        }
    }

    /** Shows the library with the keys in its search field. */
    public void search() {
        models.session.show(Session.Screen.LIBRARY);
        if (models.morning.isWalking()) {
            models.list.ask(Query.ALL.sorted(models.list.query().sort()));
        }
        bar.get().focusSearch();
    }

    /** Shows the library with the keys in its list. */
    public void show() {
        models.session.show(Session.Screen.LIBRARY);
        focusList();
    }

    /** Shows a paper in the list of all papers. */
    public void goTo(long paper) {
        models.session.show(Session.Screen.LIBRARY);
        models.list.ask(Query.ALL);
        models.list.choice().only(paper);
    }

    /** Opens the menu of the chosen papers at the current one. */
    public void openMenu() {
        papers.openMenu();
    }

    /**
     * Shows the current paper's whole text in the list, or no longer; in the walk, its next page.
     */
    public void toggleExpanded() {
        if (models.morning.isWalking()) {
            morning.scrollOn();
        } else {
            papers.toggleExpanded();
        }
    }

    /** Begins to write a paper's note. */
    public void writeNote(PaperRow row) {
        if (models.morning.isWalking()) {
            models.morning.showAll();
        }
        models.session.select(row.id());
        models.list.shapeProperty().set(ListModel.Shape.LIST);
        detail.startWriting(row.id());
    }

    /** Begins to mend a paper of the person's own. */
    public void mend(PaperRow row) {
        models.list.shapeProperty().set(ListModel.Shape.LIST);
        detail.startMending(row.id());
    }

    void narrow(String field) {
        models.session.show(Session.Screen.LIBRARY);
        models.list.ask(Query.ALL.withField(field).sorted(models.list.query().sort()));
    }

    /** Follows the choice whether counts are shown. */
    public void showCounts() {
        navigation.showCounts(countsShown());
        morning.showCounts(countsShown());
    }

    private boolean countsShown() {
        return models.needs.settings().get(ProgramSettings.COUNT_UNREAD);
    }

    /** Saves what was written. */
    public void flush() {
        detail.flush();
    }
}
