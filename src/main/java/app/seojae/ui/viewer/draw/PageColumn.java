package app.seojae.ui.viewer.draw;

import app.seojae.l10n.Language;
import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.pdf.page.PageTransform;
import app.seojae.pdf.render.PagePixels;
import app.seojae.pdf.render.RenderKey;
import app.seojae.pdf.render.RenderPlan;
import app.seojae.pdf.render.TileGrid;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PixelArea;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.ui.viewer.layout.ColumnLayout;
import app.seojae.ui.viewer.layout.QuarterTurn;
import app.seojae.ui.viewer.model.ViewerModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The column of pages: keeps a view for each page on screen, and no other. Geometry comes from the
 * model, pictures from {@link PagePictures}; confined to the FX thread.
 */
public final class PageColumn extends Region {

    private static final int MAX_SPARE = 4;

    private final ViewerModel model;
    private final ObservableValue<Language> language;
    private final SortedMap<PageIndex, PageView> views = new TreeMap<>();
    private final Deque<PageView> spare = new ArrayDeque<>();
    private final List<OverlaySource> overlays = new ArrayList<>();
    private @Nullable PagePictures pictures;
    private int created;

    public PageColumn(ViewerModel model, ObservableValue<Language> language) {
        this.model = model;
        this.language = language;
        getStyleClass().add("page-column");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        model.changesProperty().subscribe(this::requestLayout);
        model.lookProperty().subscribe(this::requestLayout);
    }

    /** Shows the pictures of a document, or none. */
    public void show(@Nullable PagePictures newPictures) {
        pictures = newPictures;
        views.values().forEach(this::retire);
        views.clear();
        requestLayout();
    }

    /** Lets somebody draw over the pages, above all who were added earlier. */
    public void addOverlay(OverlaySource source) {
        overlays.add(source);
        requestLayout();
    }

    /** Whether any page on screen shows a picture. */
    boolean hasPictures() {
        return views.values().stream().anyMatch(view -> view.picture() != null);
    }

    /** Draws again what lies over the pages. */
    public void repaintOverlays() {
        requestLayout();
    }

    /** How many page views were ever made, for tests of recycling. */
    public int created() {
        return created;
    }

    /** The pages on screen. */
    public List<PageIndex> visiblePages() {
        return shown().stream().map(RenderPlan.Shown::page).toList();
    }

    /** The pages on screen and the part of each that is seen, on the picture as the file has it. */
    List<RenderPlan.Shown> shown() {
        ColumnLayout layout = model.view().layout();
        List<RenderPlan.Shown> shown = new ArrayList<>();
        if (layout.count() == 0 || model.view().height() <= 0 || model.view().width() <= 0) {
            return shown;
        }
        double top = model.view().scroll().y();
        double bottom = top + model.view().height();
        for (int page = layout.firstBelow(top);
                page < layout.count() && layout.rowTop(layout.row(page)) < bottom;
                page++) {
            PixelArea visible = visible(page);
            if (!visible.isEmpty()) {
                shown.add(new RenderPlan.Shown(new PageIndex(page), visible));
            }
        }
        return shown;
    }

    /** The part of a page that is seen, on its picture, which may be turned. */
    private PixelArea visible(int page) {
        ColumnLayout layout = model.view().layout();
        int width = layout.width(page);
        int height = layout.height(page);
        PixelArea seen =
                new PixelArea(
                                (int) -left(page),
                                (int) (model.view().scroll().y() - layout.top(page)),
                                (int) model.view().width(),
                                (int) model.view().height())
                        .cut(new PixelArea(0, 0, width, height));
        return QuarterTurn.back(seen, width, height, model.arrangement().rotationProperty().get());
    }

    /** The view of a page while it is on screen. */
    @Nullable
    public PageView view(PageIndex page) {
        return views.get(page);
    }

    @Override
    protected void layoutChildren() {
        PagePictures source = pictures;
        List<RenderPlan.Shown> shown = source == null ? List.of() : shown();
        retireAllBut(shown);
        if (source != null) {
            shown.forEach(page -> fill(page, source));
        }
    }

    private void fill(RenderPlan.Shown shown, PagePictures source) {
        PageIndex page = shown.page();
        int index = page.index();
        ColumnLayout layout = model.view().layout();
        double unit = 1 / model.view().outputScale();
        PageView view = views.computeIfAbsent(page, this::borrow);
        view.place(
                left(index) * unit,
                (layout.top(index) - model.view().scroll().y()) * unit,
                layout.width(index) * unit,
                layout.height(index) * unit,
                model.arrangement().rotationProperty().get());
        PageLook look = model.lookProperty().get();
        view.paper(look.paper());
        Raster raster = raster(page, look, source);
        // What is on screen stays until something better is there: never blank.
        if (raster != null) {
            view.picture(raster);
        }
        view.pieces(pieces(shown, look, source));
        Problem problem = source.problem(page);
        view.problem(view.picture() == null ? problem : null);
        view.missing(source.state(page), view.picture() == null ? null : problem);
        view.overlay()
                .place(
                        new PageTransform(
                                model.pages().get(index),
                                model.arrangement().zoomProperty().get()));
        List<OverlayItem> items = new ArrayList<>();
        overlays.forEach(overlay -> items.addAll(overlay.itemsOn(page)));
        view.overlay().show(items);
    }

    private @Nullable Raster raster(PageIndex page, PageLook look, PagePictures source) {
        double scale =
                PagePixels.wholeScale(
                        model.originals().get(page.index()), model.view().layout().scale());
        Raster exact = source.get(RenderKey.whole(source.document(), page, scale, look));
        return exact != null ? exact : source.nearest(page, scale, look);
    }

    private List<PageView.Piece> pieces(
            RenderPlan.Shown shown, PageLook look, PagePictures source) {
        double scale = model.view().layout().scale();
        if (!PagePixels.needsTiles(model.originals().get(shown.page().index()), scale)) {
            return List.of();
        }
        List<PageView.Piece> pieces = new ArrayList<>();
        double unit = 1 / model.view().outputScale();
        TileGrid grid =
                new TileGrid(PagePixels.whole(model.originals().get(shown.page().index()), scale));
        for (TileGrid.Tile tile : grid.covering(shown.visible())) {
            Raster raster =
                    source.get(
                            new RenderKey(
                                    source.document(),
                                    shown.page(),
                                    scale,
                                    tile.column(),
                                    tile.row(),
                                    look));
            if (raster != null) {
                PixelArea area = grid.area(tile.column(), tile.row());
                pieces.add(
                        new PageView.Piece(
                                raster,
                                area.x() * unit,
                                area.y() * unit,
                                area.width() * unit,
                                area.height() * unit));
            }
        }
        return pieces;
    }

    private double left(int page) {
        return model.view().layout().left(page, model.view().width()) - model.view().scroll().x();
    }

    private PageView borrow(PageIndex page) {
        PageView view = spare.pollLast();
        if (view == null) {
            created++;
            view = new PageView(language, this::tryAgain, this::stop);
        }
        view.become(page);
        getChildren().add(view);
        return view;
    }

    private void stop(PageIndex page) {
        if (pictures != null) {
            pictures.stop(page);
            model.scrollBy(0, 0);
            requestLayout();
        }
    }

    private void tryAgain(PageIndex page) {
        if (pictures != null) {
            pictures.retry(page);
            model.scrollBy(0, 0);
        }
    }

    private void retireAllBut(List<RenderPlan.Shown> shown) {
        views.entrySet()
                .removeIf(
                        entry -> {
                            boolean gone =
                                    shown.stream().noneMatch(s -> s.page().equals(entry.getKey()));
                            if (gone) {
                                retire(entry.getValue());
                            }
                            return gone;
                        });
    }

    /** Drops the images of a page off screen; the cache decides on its pixels. */
    private void retire(PageView view) {
        getChildren().remove(view);
        view.become(null);
        if (spare.size() < MAX_SPARE) {
            spare.addLast(view);
        }
    }
}
