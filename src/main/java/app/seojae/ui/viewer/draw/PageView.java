package app.seojae.ui.viewer.draw;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.pdf.render.draw.LeftOut;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.ui.kit.control.PaintColours;
import app.seojae.ui.viewer.layout.QuarterTurn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;

/**
 * One page on screen: its picture, or one of another size stretched, or bare paper; tiles on it;
 * the overlay over it; or the sentence that says why it cannot be drawn. Used again for other
 * pages.
 */
public final class PageView extends Pane {

    /** A finer piece of the page and where it lies on the picture, in pixels of the window. */
    record Piece(Raster raster, double x, double y, double width, double height) {}

    private final ObservableValue<Language> language;
    private final Consumer<PageIndex> retry;
    private final Consumer<PageIndex> stop;
    private final ImageView base = new ImageView();
    private final Pane tiles = new Pane();
    private final Group sheet = new Group(base, tiles);
    private final Affine turn = new Affine();
    private final Overlay overlay = new Overlay();
    private @Nullable Raster shownBase;
    private List<Piece> shownPieces = List.of();
    private @Nullable VBox failure;
    private @Nullable Problem shownProblem;
    private @Nullable PageIndex page;
    private @Nullable MissingLine missing;
    private int shownPaper;

    /**
     * @param retry told the page that the person wants tried again
     * @param stop told the page of which the person has seen enough
     */
    PageView(
            ObservableValue<Language> language,
            Consumer<PageIndex> retry,
            Consumer<PageIndex> stop) {
        this.language = language;
        this.retry = retry;
        this.stop = stop;
        getStyleClass().add("page");
        setManaged(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        tiles.setManaged(false);
        base.setManaged(false);
        sheet.setManaged(false);
        sheet.getTransforms().add(turn);
        getChildren().addAll(sheet, overlay);
    }

    @Nullable PageIndex page() {
        return page;
    }

    /** What is drawn over the page. */
    public Overlay overlay() {
        return overlay;
    }

    /** Becomes the view of a page, or of none; what it showed before is dropped. */
    void become(@Nullable PageIndex newPage) {
        if (!Objects.equals(newPage, page)) {
            page = newPage;
            picture(null);
            pieces(List.of());
            problem(null);
            missing(PageState.SETTLED, null);
            overlay.show(List.of());
            if (newPage != null) {
                setAccessibleText(
                        Text.VIEWER_PAGE_NUMBER.in(language.getValue(), newPage.number()));
            }
        }
    }

    /** Says where the page is, in pixels of the window, and how far its picture is turned. */
    void place(double x, double y, double width, double height, int rotation) {
        resizeRelocate(x, y, width, height);
        QuarterTurn.set(turn, width, height, rotation);
        base.setFitWidth(QuarterTurn.isSideways(rotation) ? height : width);
        base.setFitHeight(QuarterTurn.isSideways(rotation) ? width : height);
        if (missing != null) {
            missing.place(width, height);
        }
        if (failure != null) {
            failure.resizeRelocate(0, 0, width, height);
        }
    }

    /** Says at the foot of the page what is missing in its picture, or why none is sharper. */
    void missing(PageState state, @Nullable Problem why) {
        LeftOut leftOut = shownBase == null ? null : shownBase.leftOut();
        boolean said = state != PageState.SETTLED || why != null || !isNothing(leftOut);
        MissingLine line = missing;
        if (line == null && said) {
            line = new MissingLine(language, () -> tell(retry), () -> tell(stop));
            missing = line;
            getChildren().add(getChildren().indexOf(overlay) + 1, line);
        }
        if (line != null) {
            line.show(state, leftOut, why);
            line.place(getWidth(), getHeight());
        }
    }

    private static boolean isNothing(@Nullable LeftOut leftOut) {
        return leftOut == null || leftOut.isNothing();
    }

    /** Colours the bare page, as opaque ARGB. */
    void paper(int argb) {
        if (argb != shownPaper) {
            shownPaper = argb;
            setBackground(Background.fill(PaintColours.ofArgb(argb)));
        }
    }

    /** Shows the whole page from this, stretched to its place; {@code null} shows bare paper. */
    @SuppressWarnings("ReferenceEquality") // no pixels are compared
    void picture(@Nullable Raster raster) {
        if (raster != shownBase) {
            shownBase = raster;
            base.setImage(raster == null ? null : RasterImages.of(raster));
        }
    }

    /** What the whole page is shown from at the moment. */
    @Nullable
    public Raster picture() {
        return shownBase;
    }

    void pieces(List<Piece> pieces) {
        if (pieces.equals(shownPieces)) {
            return;
        }
        List<ImageView> views = new ArrayList<>();
        for (Piece piece : pieces) {
            int known = shownPieces.indexOf(piece);
            views.add(known >= 0 ? (ImageView) tiles.getChildren().get(known) : view(piece));
        }
        shownPieces = List.copyOf(pieces);
        tiles.getChildren().setAll(views);
    }

    /** How many finer pieces lie on the page. */
    public int tileCount() {
        return shownPieces.size();
    }

    /** Says why the page cannot be drawn, with a way to try again. */
    void problem(@Nullable Problem problem) {
        if (problem == null ? shownProblem == null : problem.equals(shownProblem)) {
            return;
        }
        shownProblem = problem;
        if (failure != null) {
            getChildren().remove(failure);
            failure = null;
        }
        if (problem != null) {
            failure = failure(problem);
            getChildren().add(failure);
            failure.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    private void tell(Consumer<PageIndex> whom) {
        if (page != null) {
            whom.accept(page);
        }
    }

    private VBox failure(Problem problem) {
        Label sentence = new Label();
        sentence.textProperty().bind(language.map(l -> Text.of(problem, l)));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.getStyleClass().add("page-problem");
        Button again = new Button();
        again.textProperty().bind(language.map(Text.VIEWER_TRY_AGAIN::in));
        PageIndex failed = page;
        again.setOnAction(
                event -> {
                    if (failed != null) {
                        retry.accept(failed);
                    }
                });
        VBox box = new VBox(sentence, again);
        box.getStyleClass().add("page-failure");
        box.setManaged(false);
        return box;
    }

    private static ImageView view(Piece piece) {
        ImageView view = new ImageView(RasterImages.of(piece.raster()));
        view.setManaged(false);
        view.setFitWidth(piece.width());
        view.setFitHeight(piece.height());
        view.relocate(piece.x(), piece.y());
        return view;
    }
}
