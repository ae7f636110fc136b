package app.seojae.ui.viewer.bars;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.PageIndex;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.render.PagePixels;
import app.seojae.pdf.render.RenderKey;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PixelArea;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.PaintColours;
import app.seojae.ui.viewer.draw.PagePictures;
import app.seojae.ui.viewer.draw.RasterImages;
import app.seojae.ui.viewer.model.ViewerModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Small pictures of all pages; only those on screen exist. */
public final class PageThumbnails extends StackPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double WIDTH = 108;
    private static final double HEIGHT = 150;
    private static final double NUMBER_HEIGHT = 40;

    private final ViewerModel model;
    private final ObservableValue<Language> language;
    private final ListView<PageIndex> list = new ListView<>();
    private final Set<ThumbnailCell> cells = new HashSet<>();
    private final Runnable replan;
    private @Nullable PagePictures pictures;

    /**
     * @param replan asks for what the thumbnails on screen need
     */
    public PageThumbnails(ViewerModel model, ObservableValue<Language> language, Runnable replan) {
        this.model = model;
        this.language = language;
        this.replan = replan;
        TextSize.follow(list, size -> list.setFixedCellSize(HEIGHT + NUMBER_HEIGHT * size));
        list.getStyleClass().add("thumbnails");
        list.accessibleTextProperty().bind(language.map(Text.VIEWER_THUMBNAILS::in));
        list.setCellFactory(view -> new ThumbnailCell());
        list.setOnKeyPressed(
                event -> {
                    PageIndex page = list.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && page != null) {
                        model.moves().goTo(page);
                        event.consume();
                    }
                });
        model.pageProperty().subscribe(this::follow);
        model.lookProperty().subscribe(() -> cells.forEach(ThumbnailCell::again));
        model.arrangement().rotationProperty().subscribe(() -> cells.forEach(ThumbnailCell::again));
        getChildren().add(list);
    }

    void show(@Nullable PagePictures newPictures) {
        pictures = newPictures;
        int count = newPictures == null ? 0 : model.pages().size();
        list.getItems().setAll(PageIndex.all(count));
    }

    /** The pages whose thumbnail is on screen. */
    public List<PageIndex> shown() {
        List<PageIndex> pages = new ArrayList<>();
        if (isVisible() && getScene() != null) {
            for (ThumbnailCell cell : cells) {
                if (cell.getItem() != null && !cell.isEmpty()) {
                    pages.add(cell.getItem());
                }
            }
        }
        return pages.stream().distinct().sorted().toList();
    }

    /** Device pixels per point at which thumbnails are drawn. */
    public double scale() {
        if (model.pages().isEmpty()) {
            return 1;
        }
        PageGeometry first = model.pages().getFirst();
        double fit = Math.min(WIDTH / first.shownWidth(), HEIGHT / first.shownHeight());
        return fit * model.view().outputScale();
    }

    private PageLook look() {
        return model.lookProperty().get();
    }

    /** Something new may be there for a page. */
    void refresh(PageIndex page) {
        for (ThumbnailCell cell : cells) {
            if (page.equals(cell.getItem())) {
                cell.paint();
            }
        }
    }

    private void follow() {
        PageIndex page = model.pageProperty().get();
        boolean seen = shown().contains(page);
        if (!seen && isVisible()) {
            list.scrollTo(Math.max(0, page.index() - 1));
        }
        cells.forEach(ThumbnailCell::mark);
    }

    private final class ThumbnailCell extends ListCell<PageIndex> {

        private final ImageView image = new ImageView();
        private final StackPane frame = new StackPane(image);
        private final Label number = new Label();
        private final VBox box = new VBox(frame, number);
        private @Nullable Raster shown;

        ThumbnailCell() {
            getStyleClass().add("thumbnail-cell");
            frame.getStyleClass().add("thumbnail");
            number.getStyleClass().add("thumbnail-number");
            box.setAlignment(Pos.TOP_CENTER);
            setAlignment(Pos.TOP_CENTER);
            image.setPreserveRatio(true);
            setOnMouseClicked(
                    event -> {
                        if (getItem() != null) {
                            model.moves().goTo(getItem());
                        }
                    });
            cells.add(this);
        }

        @Override
        protected void updateItem(PageIndex page, boolean empty) {
            super.updateItem(page, empty);
            if (empty || page == null) {
                setGraphic(null);
                picture(null);
            } else {
                number.setText(Integer.toString(page.number()));
                setAccessibleText(Text.VIEWER_PAGE_NUMBER.in(language.getValue(), page.number()));
                setGraphic(box);
                paint();
                replan.run();
            }
            mark();
        }

        private void again() {
            // A cell learns of another document only when the list is laid out.
            if (getItem() != null && getItem().isIn(model.pages().size())) {
                paint();
            }
        }

        private void mark() {
            boolean current = model.pageProperty().get().equals(getItem());
            pseudoClassStateChanged(CURRENT, current);
        }

        private void paint() {
            PageIndex page = getItem();
            PageGeometry shape = model.pages().get(page.index());
            PageGeometry geometry = model.originals().get(page.index());
            double fit = Math.min(WIDTH / shape.shownWidth(), HEIGHT / shape.shownHeight());
            frame.setBackground(Background.fill(PaintColours.ofArgb(look().paper())));
            frame.setMinSize(shape.shownWidth() * fit, shape.shownHeight() * fit);
            frame.setMaxSize(shape.shownWidth() * fit, shape.shownHeight() * fit);
            image.setFitWidth(geometry.shownWidth() * fit);
            image.setFitHeight(geometry.shownHeight() * fit);
            image.setRotate(model.arrangement().rotationProperty().get());
            PagePictures source = pictures;
            Raster raster = source == null ? null : small(page, geometry, source);
            picture(raster);
        }

        @SuppressWarnings("ReferenceEquality") // no pixels are compared
        private void picture(@Nullable Raster raster) {
            if (raster != shown) {
                shown = raster;
                image.setImage(raster == null ? null : RasterImages.of(raster));
            }
        }

        private @Nullable Raster small(PageIndex page, PageGeometry geometry, PagePictures source) {
            RenderKey key =
                    RenderKey.whole(source.document(), page, scale(), model.lookProperty().get());
            Raster exact = source.get(key);
            if (exact != null) {
                return exact;
            }
            PixelArea area = PagePixels.whole(geometry, scale());
            Raster other = source.nearest(page, scale(), model.lookProperty().get());
            return other != null && other.width() <= 2 * area.width() ? other : null;
        }
    }
}
