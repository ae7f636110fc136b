package app.seojae.ui.viewer;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.ReadingPlace;
import app.seojae.pdf.OutlineItem;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfPoint;
import app.seojae.pdf.Quad;
import app.seojae.pdf.render.PageLook;
import app.seojae.pdf.render.Raster;
import app.seojae.pdf.render.RenderHouse;
import app.seojae.pdf.render.RenderPlan;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Job;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
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

    private final ViewerModel model = new ViewerModel();
    private final PagePlaces places = new PagePlaces(model);
    private final BooleanProperty sideBarOpen = new SimpleBooleanProperty(true);
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final PageColumn column;
    private final GestureFeed gestures;
    private final ColumnPane columnPane;
    private final BorderPane middle = new BorderPane();
    private final DocumentOpening opening;
    private final OutlinePane outline;
    private final Thumbnails thumbnails;
    private final SideBar sideBar;
    private final ViewerKeys keys;
    private final RenderPlanner planner;
    private final ShownDocument document;
    private final PageCrops crops;
    private final PauseTransition rest = new PauseTransition(REST);
    private Consumer<ReadingPlace> onRest = place -> {};

    /**
     * @param house shared by all viewers of the program
     */
    public PdfViewer(Background background, RenderHouse house, ObservableValue<Language> language) {
        getStyleClass().add("pdf-viewer");
        getStylesheets()
                .add(
                        Objects.requireNonNull(PdfViewer.class.getResource("/css/viewer.css"))
                                .toExternalForm());
        column = new PageColumn(model, language);
        gestures = new GestureFeed(model, places, column);
        columnPane = new ColumnPane(model, column, language);
        StatePane statePane = new StatePane(language);
        opening = new DocumentOpening(background, statePane);
        outline = new OutlinePane(model, language);
        thumbnails = new Thumbnails(model, language, this::replan);
        sideBar = new SideBar(language, outline, thumbnails, this::replan);
        planner = new RenderPlanner(model, column, thumbnails::shown, thumbnails::scale);
        document = new ShownDocument(background, house, column, thumbnails, planner);
        crops = new PageCrops(background);
        ViewerToolbar toolbar =
                new ViewerToolbar(model, language, sideBarOpen, dark, columnPane::requestFocus);
        setTop(toolbar);
        middle.setCenter(new StackPane(columnPane, statePane));
        setCenter(middle);
        keys =
                new ViewerKeys(
                        model,
                        toolbar::askForPage,
                        () -> sideBarOpen.set(!sideBarOpen.get()),
                        () -> dark.set(!dark.get()));
        addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
        dark.subscribe(on -> model.lookProperty().set(on ? PageLook.DARK : PageLook.LIGHT));
        toolbar.disableProperty().bind(opening.stateProperty().isNotEqualTo(DocumentState.READY));
        columnPane.visibleProperty().bind(opening.stateProperty().isEqualTo(DocumentState.READY));
        sideBarOpen.subscribe(this::showSideBar);
        opening.stateProperty().subscribe(this::showSideBar);
        model.changesProperty().subscribe(this::moved);
        rest.setOnFinished(event -> onRest.accept(place()));
    }

    /** Opens a file where the person left it; what was open is closed. */
    public void open(Path path, ReadingPlace place) {
        close();
        sideBarOpen.set(place.sideBar());
        opening.open(path, opened -> ready(opened, place));
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
        gestures.stop();
        document.suspend();
    }

    /** Shows the same place again. */
    public void resume() {
        document.resume();
    }

    /** Closes the document. */
    public void close() {
        saveNow();
        gestures.stop();
        document.close();
        opening.close();
        model.clear();
        outline.show(List.of());
    }

    /** Puts the keyboard on the pages. */
    public void focusPages() {
        columnPane.requestFocus();
    }

    /** The open document, from when its first page can be shown until it is closed. */
    public ReadOnlyObjectProperty<@Nullable PdfFile> fileProperty() {
        return document.fileProperty();
    }

    public ReadOnlyObjectProperty<DocumentState> stateProperty() {
        return opening.stateProperty();
    }

    public ViewerModel model() {
        return model;
    }

    /** Adds things to draw over the pages. */
    public void addOverlay(OverlaySource source) {
        column.addOverlay(source);
    }

    /** Asks the overlays again for what is to be drawn. */
    public void repaintOverlays() {
        column.repaintOverlays();
    }

    /** Lets somebody follow the mouse over the pages; the last one added is asked first. */
    public void addGestures(PageGestures added) {
        gestures.add(added);
    }

    /** Adds a key of the viewer; its action says whether it did anything. */
    public void addKey(KeyCombination key, BooleanSupplier action) {
        keys.add(key, action);
    }

    /** Adds a tab to the side bar. */
    public SideTab addSideTab(Text words, Node content) {
        return sideBar.add(words, content);
    }

    /** Opens the side bar at a tab. */
    public void showSideTab(SideTab tab) {
        sideBarOpen.set(true);
        tab.show();
    }

    /** Puts a bar above the pages, or takes it away. */
    public void setBar(@Nullable Node bar) {
        middle.setTop(bar);
    }

    /**
     * Jumps to a place, which comes at the top of the view where it can; the way back is kept.
     *
     * @param page counted from 1, limited to the pages there are
     */
    public void goTo(int page, PdfPoint at) {
        int limited = Math.clamp(page, 1, Math.max(1, model.pages().size()));
        if (!model.pages().isEmpty()) {
            model.goTo(limited, places.offset(limited, at));
        }
    }

    /** The numbers of the pages on screen, from 1, in order. */
    public List<Integer> visiblePages() {
        return column.shown().stream().map(RenderPlan.Shown::page).map(page -> page + 1).toList();
    }

    /**
     * Where a place on a page is, in this node's coordinates; it may be outside what is seen.
     *
     * @param page counted from 1
     */
    public Point2D whereIs(int page, PdfPoint point) {
        return sceneToLocal(column.localToScene(places.inView(page, point)));
    }

    /** Device pixels per pixel of the window. */
    public double outputScale() {
        return columnPane.outputScale();
    }

    /**
     * Draws a part of a page in the look of the moment, on a lane.
     *
     * @param page counted from 1
     * @param part in the page's own coordinates
     * @param scale device pixels a point
     * @return nothing while no document is open
     */
    public @Nullable Job<Raster> crop(int page, Quad part, double scale) {
        PdfFile open = document.fileProperty().get();
        return open == null
                ? null
                : crops.draw(open, page, part, scale, model.lookProperty().get());
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

    private void ready(PdfFile opened, ReadingPlace place) {
        model.show(opened.pages(), place);
        document.open(opened, this::showOutline);
    }

    private void showOutline(List<OutlineItem> items) {
        outline.show(items);
        if (items.isEmpty()) {
            sideBar.showPages();
        } else {
            sideBar.showOutline();
        }
    }

    private void replan() {
        planner.replan();
    }

    private void showSideBar() {
        setLeft(sideBarOpen.get() && opening.isReady() ? sideBar : null);
        moved();
    }

    private void moved() {
        if (opening.isReady()) {
            rest.playFromStart();
        }
    }

    private void saveNow() {
        rest.stop();
        if (opening.isReady()) {
            onRest.accept(place());
        }
    }
}
