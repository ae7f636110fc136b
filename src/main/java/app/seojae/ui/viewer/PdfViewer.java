package app.seojae.ui.viewer;

import app.seojae.l10n.Language;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.ReadingPlace;
import app.seojae.pdf.Outline;
import app.seojae.pdf.OutlineItem;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.render.PageLook;
import app.seojae.pdf.render.RenderHouse;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Job;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Shows a PDF: pages, zoom, side bar, keys. Confined to the FX thread; everything slow runs on the
 * lanes. A hidden viewer is suspended and holds neither pictures nor an open document.
 */
public final class PdfViewer extends BorderPane {

    private static final Duration REST = Duration.millis(400);

    private final Background background;
    private final RenderHouse house;
    private final ViewerModel model = new ViewerModel();
    private final BooleanProperty sideBarOpen = new SimpleBooleanProperty(true);
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<DocumentState> state =
            new ReadOnlyObjectWrapper<>(DocumentState.EMPTY);
    private final PageColumn column;
    private final ColumnPane columnPane;
    private final StatePane statePane;
    private final OutlinePane outline;
    private final Thumbnails thumbnails;
    private final SideBar sideBar;
    private final RenderPlanner planner;
    private final PauseTransition rest = new PauseTransition(REST);
    private Consumer<ReadingPlace> onRest = place -> {};
    private @Nullable PagePictures pictures;
    private @Nullable PdfFile file;
    private @Nullable Job<?> opening;

    /**
     * @param house shared by all viewers of the program
     */
    public PdfViewer(Background background, RenderHouse house, ObservableValue<Language> language) {
        this.background = background;
        this.house = house;
        getStyleClass().add("pdf-viewer");
        getStylesheets()
                .add(
                        Objects.requireNonNull(PdfViewer.class.getResource("/css/viewer.css"))
                                .toExternalForm());
        column = new PageColumn(model, language);
        columnPane = new ColumnPane(model, column, language);
        statePane = new StatePane(language);
        outline = new OutlinePane(model, language);
        thumbnails = new Thumbnails(model, language, this::replan);
        sideBar = new SideBar(language, outline, thumbnails, this::replan);
        planner = new RenderPlanner(model, column, thumbnails::shown, thumbnails::scale);
        ViewerToolbar toolbar =
                new ViewerToolbar(model, language, sideBarOpen, dark, columnPane::requestFocus);
        setTop(toolbar);
        setCenter(new StackPane(columnPane, statePane));
        ViewerKeys keys =
                new ViewerKeys(
                        model,
                        toolbar::askForPage,
                        () -> sideBarOpen.set(!sideBarOpen.get()),
                        () -> dark.set(!dark.get()));
        addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
        dark.subscribe(on -> model.lookProperty().set(on ? PageLook.DARK : PageLook.LIGHT));
        toolbar.disableProperty().bind(state.isNotEqualTo(DocumentState.READY));
        sideBarOpen.subscribe(this::showSideBar);
        model.changesProperty().subscribe(this::moved);
        rest.setOnFinished(event -> onRest.accept(place()));
        set(DocumentState.EMPTY);
        statePane.showEmpty();
    }

    /** Opens a file where the person left it; what was open is closed. */
    public void open(Path path, ReadingPlace place) {
        close();
        sideBarOpen.set(place.sideBar());
        open(path, null, place);
    }

    /** Told where the reader is at every rest and before it is closed or hidden. */
    public void setOnRest(Consumer<ReadingPlace> handler) {
        onRest = handler;
    }

    /** Where the reader is. */
    public ReadingPlace place() {
        return model.place(sideBarOpen.get());
    }

    /** Gives back pictures and handles while the viewer is hidden; the place is kept. */
    public void suspend() {
        saveNow();
        show(null);
        if (pictures != null) {
            pictures.suspend();
        }
    }

    /** Shows the same place again. */
    public void resume() {
        show(pictures);
    }

    /** Closes the document. */
    public void close() {
        saveNow();
        if (opening != null) {
            opening.cancel();
            opening = null;
        }
        show(null);
        if (pictures != null) {
            pictures.close();
            pictures = null;
        }
        file = null;
        model.clear();
        outline.show(List.of());
        statePane.showEmpty();
        set(DocumentState.EMPTY);
    }

    /** Puts the keyboard on the pages. */
    public void focusPages() {
        columnPane.requestFocus();
    }

    /** Adds things to draw over the pages. */
    public void addOverlay(OverlaySource source) {
        column.addOverlay(source);
    }

    public ViewerModel model() {
        return model;
    }

    public ReadOnlyObjectProperty<DocumentState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public BooleanProperty sideBarOpenProperty() {
        return sideBarOpen;
    }

    /** Whether pages are shown dark. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    PageColumn column() {
        return column;
    }

    private void open(Path path, @Nullable String password, ReadingPlace place) {
        statePane.showOpening();
        set(DocumentState.OPENING);
        opening =
                background
                        .run(Lane.TEXT, () -> PdfFile.open(path, password))
                        .then(opened -> ready(opened, place))
                        .failed(problem -> failed(problem, path, password != null, place));
    }

    private void ready(PdfFile opened, ReadingPlace place) {
        file = opened;
        PagePictures fresh = new PagePictures(opened, house, background, this::arrived);
        for (int i = 0; i < opened.pageCount(); i++) {
            if (!opened.pages().get(i).sound()) {
                fresh.setProblem(
                        i, Problem.of(ProblemKind.PDF_PAGE_FAILED, Integer.toString(i + 1)));
            }
        }
        pictures = fresh;
        model.show(opened.pages(), place);
        show(fresh);
        set(DocumentState.READY);
        readOutline(opened);
    }

    private void readOutline(PdfFile opened) {
        background
                .run(
                        Lane.TEXT,
                        () -> {
                            try (PdfHandle handle = opened.handle()) {
                                return Outline.of(handle);
                            }
                        })
                .then(
                        items -> {
                            if (file == opened) {
                                showOutline(items);
                            }
                        })
                .failed(problem -> showOutline(List.of()));
    }

    private void showOutline(List<OutlineItem> items) {
        outline.show(items);
        if (items.isEmpty()) {
            sideBar.showPages();
        } else {
            sideBar.showOutline();
        }
    }

    private void failed(Problem problem, Path path, boolean tried, ReadingPlace place) {
        if (problem.kind() == ProblemKind.PDF_PASSWORD) {
            statePane.askPassword(tried, password -> open(path, password, place));
            set(DocumentState.LOCKED);
        } else {
            statePane.showProblem(problem, () -> open(path, null, place));
            set(DocumentState.FAILED);
        }
    }

    private void show(@Nullable PagePictures shown) {
        column.show(shown);
        thumbnails.show(shown);
        planner.show(shown);
    }

    private void arrived(int page) {
        column.requestLayout();
        thumbnails.refresh(page);
        planner.replan();
    }

    private void replan() {
        planner.replan();
    }

    private void showSideBar() {
        setLeft(sideBarOpen.get() && state.get() == DocumentState.READY ? sideBar : null);
        moved();
    }

    private void moved() {
        if (state.get() == DocumentState.READY) {
            rest.playFromStart();
        }
    }

    private void saveNow() {
        rest.stop();
        if (state.get() == DocumentState.READY) {
            onRest.accept(place());
        }
    }

    private void set(DocumentState newState) {
        state.set(newState);
        boolean ready = newState == DocumentState.READY;
        statePane.setVisible(!ready);
        columnPane.setVisible(ready);
        showSideBar();
    }
}
