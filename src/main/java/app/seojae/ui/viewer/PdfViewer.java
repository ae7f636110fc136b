package app.seojae.ui.viewer;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.render.RenderService;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.pdf.text.read.PageTextSource;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Job;
import app.seojae.ui.kit.Theme;
import app.seojae.ui.kit.keys.Keymap;
import app.seojae.ui.viewer.bars.BarControls;
import app.seojae.ui.viewer.bars.SideTab;
import app.seojae.ui.viewer.draw.PageColumn;
import app.seojae.ui.viewer.input.GestureDispatcher;
import app.seojae.ui.viewer.input.ViewerKeyBindings;
import app.seojae.ui.viewer.layout.PagePoint;
import app.seojae.ui.viewer.model.DocumentState;
import app.seojae.ui.viewer.model.PageCrops;
import app.seojae.ui.viewer.model.PagePlaces;
import app.seojae.ui.viewer.model.PaperLook;
import app.seojae.ui.viewer.model.ViewerChoices;
import app.seojae.ui.viewer.model.ViewerModel;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Shows a PDF: pages, zoom, side bar, keys. Confined to the FX thread; everything slow runs on the
 * lanes. A hidden viewer is suspended and holds neither pictures nor an open file.
 */
public final class PdfViewer extends BorderPane {

    private final ViewerParts parts;
    private final ViewerModel model;
    private final ViewerChoices choices;
    private final PaperLook look;
    private final BorderPane middle = new BorderPane();
    private final ViewerBars bars;
    private final ViewerKeyBindings keys;
    private final PlaceRecorder recorder;
    private final DocumentLifecycle life;
    private Runnable onSplit = () -> {};

    /**
     * A viewer without a document.
     *
     * @param house shared by all viewers of the program
     * @param keymap which keys stand for what
     * @param choices shared by all viewers of a window
     * @param look shared by all viewers of a paper
     */
    public PdfViewer(
            Background background,
            RenderService house,
            ObservableValue<Language> language,
            Keymap keymap,
            ViewerChoices choices,
            PaperLook look) {
        this.choices = choices;
        this.look = look;
        getStyleClass().add("pdf-viewer");
        getStylesheets().add(Theme.sheet("viewer"));
        parts = new ViewerParts(background, house, language);
        model = parts.model;
        recorder = new PlaceRecorder(model, parts.opening, this::place);
        Presentation presentation = new Presentation(this, model);
        bars =
                new ViewerBars(
                        this,
                        parts,
                        choices,
                        look,
                        new BarControls(language, keymap),
                        presentation::toggle,
                        () -> onSplit.run());
        middle.setCenter(new StackPane(parts.pane, parts.states));
        setCenter(middle);
        keys = new ViewerKeyBindings(model, bars.actions(), keymap);
        parts.pane.onSpace(keys::space);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
        bars.sideBarOpenProperty().subscribe(recorder::moved);
        life =
                new DocumentLifecycle(
                        parts, bars.sideBarOpenProperty(), recorder, presentation, background);
    }

    /** Opens, hides, wakes and closes the document. */
    public DocumentLifecycle life() {
        return life;
    }

    /** Tells where the reader is, to whom it may concern. */
    public PlaceRecorder recorder() {
        return recorder;
    }

    /** Told when the person wants the paper twice, or once again. */
    public void setOnSplit(Runnable handler) {
        onSplit = handler;
    }

    /** Where the reader is. */
    public ReadingPlace place() {
        return model.place(bars.sideBarOpenProperty().get());
    }

    /** Puts the keyboard on the pages. */
    public void focusPages() {
        parts.pane.requestFocus();
    }

    /** The open document, from when its first page can be shown until it is closed. */
    public ReadOnlyObjectProperty<@Nullable PdfFile> fileProperty() {
        return parts.document.fileProperty();
    }

    /** Whether there are pages to be shown, or why there are none. */
    public ReadOnlyObjectProperty<DocumentState> stateProperty() {
        return parts.opening.stateProperty();
    }

    /**
     * Runs something once the pages on screen of a document just opened have pictures, or after a
     * second: what would only slow them down. Dropped when the document is closed before.
     */
    public void afterFirstPages(Runnable task) {
        parts.headStart.after(task);
    }

    /**
     * Runs something once the frame with the pictures of the pages on screen of a document just
     * opened is on its way, or after a second. Dropped when the document is closed before.
     */
    public void afterFirstPicture(Runnable task) {
        parts.afterFirstPicture(this, task);
    }

    /** The commands of the reader: whoever can do one adds itself. */
    public ViewerKeyBindings keys() {
        return keys;
    }

    /** Turns places of the view into places on pages and back, and goes to places. */
    public PagePlaces places() {
        return parts.places;
    }

    /** Lets others follow the mouse over the pages; the last one added is asked first. */
    public GestureDispatcher gestures() {
        return parts.gestures;
    }

    /** Where the reader is and how pages are shown. */
    public ViewerModel model() {
        return model;
    }

    /** Marks places along the scroll bar, as those of words that were found. */
    public void markPlaces(List<PagePoint> places) {
        parts.pane.mark(places);
    }

    /** Says where the texts of pages come from; else the file is read for each anew. */
    public void readTextsFrom(PageTextSource texts) {
        parts.margins.readTextsFrom(texts);
    }

    /** Adds a tab to the side bar. */
    public SideTab addSideTab(Text words, Node content) {
        return parts.sideBar.add(words, content);
    }

    /** Opens the side bar at a tab. */
    public void showSideTab(SideTab tab) {
        bars.sideBarOpenProperty().set(true);
        tab.show();
    }

    /** Puts a bar above the pages, or takes it away. */
    public void setBar(@Nullable Node bar) {
        middle.setTop(bar);
    }

    /** Where a place on a page is, in this node's coordinates; it may be outside what is seen. */
    public Point2D whereIs(PageIndex page, PdfPoint point) {
        return sceneToLocal(parts.column.localToScene(parts.places.inView(page, point)));
    }

    /**
     * Draws a part of a page in the look of the moment, on a lane.
     *
     * @param part in the page's own coordinates
     * @param scale device pixels a point
     * @return nothing while no document is open
     */
    public @Nullable Job<Raster> crop(PageIndex page, Quad part, double scale) {
        return crop(page, part, scale, PageCrops.LIMIT);
    }

    /** The same, given up after another while. */
    public @Nullable Job<Raster> crop(PageIndex page, Quad part, double scale, Duration patience) {
        PdfFile open = parts.document.fileProperty().get();
        return open == null
                ? null
                : parts.crops.draw(open, page, part, scale, model.lookProperty().get(), patience);
    }

    /** The same as {@link #crop}, but as it is printed, whatever look it is read in. */
    public @Nullable Job<Raster> print(PageIndex page, Quad part, double scale) {
        PdfFile open = parts.document.fileProperty().get();
        return open == null
                ? null
                : parts.crops.draw(open, page, part, scale, PageLook.LIGHT, PageCrops.LIMIT);
    }

    /** The bars around the pages. */
    public ViewerBars bars() {
        return bars;
    }

    /** The colours of this paper's pages. */
    public PaperLook look() {
        return look;
    }

    /** What holds for all papers. */
    public ViewerChoices choices() {
        return choices;
    }

    /** The column of pages, with what is drawn over them. */
    public PageColumn column() {
        return parts.column;
    }
}
