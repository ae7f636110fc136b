package app.seojae.ui.reading;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextPosition;
import app.seojae.pdf.text.TextRange;
import app.seojae.pdf.text.select.FindHit;
import app.seojae.pdf.text.select.TextSelection;
import app.seojae.ui.reading.find.Finder;
import app.seojae.ui.reading.link.DocumentLinks;
import app.seojae.ui.reading.link.LinkGesture;
import app.seojae.ui.reading.link.LinkPopUp;
import app.seojae.ui.reading.link.TermGesture;
import app.seojae.ui.reading.text.DocumentTexts;
import app.seojae.ui.reading.text.Floating;
import app.seojae.ui.reading.text.ReadingNeeds;
import app.seojae.ui.reading.text.Selection;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.draw.OverlayItem;
import app.seojae.ui.viewer.input.PageGestures;
import app.seojae.ui.viewer.layout.PagePoint;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/** The words of one open document and what a person does with them. Confined to the FX thread. */
final class ReadingDocument {

    private static final double EDGE = 56;

    private final PdfViewer viewer;
    private final DocumentTexts texts;
    private final Selection selection;
    private final Finder finder;
    private final List<PageGestures> gestures;

    private final SelectionGesture selecting;

    /**
     * @param underway true while the person selects
     */
    ReadingDocument(
            PdfFile file,
            PdfViewer viewer,
            Floating floating,
            ReadingNeeds needs,
            BooleanProperty underway) {
        this.viewer = viewer;
        texts = new DocumentTexts(needs.background(), needs.library().texts(), file);
        selection = new Selection(texts::text);
        finder = new Finder(texts, this::reveal);
        DocumentLinks links = new DocumentLinks(texts, viewer.life()::offerHeadings);
        LinkPopUp popUp = new LinkPopUp(viewer, texts, links, floating, needs);
        selecting = new SelectionGesture(texts, selection, underway);
        gestures =
                List.of(
                        new TermGesture(viewer, texts, links, floating, needs),
                        new LinkGesture(links, popUp, place -> go(place.page(), place.point())),
                        selecting);
        selection.rangeProperty().addListener(o -> viewer.column().repaintOverlays());
        finder.currentProperty().addListener(o -> viewer.column().repaintOverlays());
        finder.searchingProperty().addListener(o -> viewer.column().repaintOverlays());
        finder.hits().addListener((InvalidationListener) o -> markHits());
        viewer.afterFirstPages(links::readLandmarks);
    }

    Finder finder() {
        return finder;
    }

    Selection selection() {
        return selection;
    }

    DocumentTexts texts() {
        return texts;
    }

    PageGestures selecting() {
        return selecting;
    }

    List<PageGestures> gestures() {
        return gestures;
    }

    List<OverlayItem> itemsOn(PageIndex page) {
        List<OverlayItem> items = new ArrayList<>(finder.itemsOn(page));
        items.addAll(selection.itemsOn(page));
        return items;
    }

    private void markHits() {
        List<PagePoint> places = new ArrayList<>();
        for (FindHit hit : finder.hits()) {
            PageText text = texts.text(hit.page());
            Quad quad = text == null ? null : text.quad(hit.start());
            if (quad != null) {
                places.add(new PagePoint(hit.page(), new PdfPoint(quad.left(), quad.top())));
            }
        }
        viewer.markPlaces(places);
    }

    /** Selects the whole document, page by page as its text is read. */
    void selectAll() {
        for (PageIndex page : PageIndex.all(texts.pageCount())) {
            texts.want(page, this::selectWhatIsRead);
        }
    }

    private void selectWhatIsRead() {
        TextPosition end = new TextPosition(PageIndex.FIRST, 0);
        for (PageIndex page : PageIndex.all(texts.pageCount())) {
            PageText text = texts.text(page);
            if (text != null) {
                end = new TextPosition(page, text.length());
            }
        }
        selection.select(new TextRange(new TextPosition(PageIndex.FIRST, 0), end));
    }

    void close() {
        viewer.markPlaces(List.of());
        texts.close();
    }

    private void go(PageIndex page, @Nullable PdfPoint point) {
        if (point == null) {
            viewer.model().moves().goTo(page);
        } else {
            viewer.places().goTo(page, point);
        }
    }

    /** A hit that is on screen stays where it is; another comes a third down the view. */
    private void reveal(FindHit hit) {
        texts.want(
                hit.page(),
                () -> {
                    PageText text = texts.text(hit.page());
                    if (text != null) {
                        int end = hit.range().endOn(hit.page(), text.length());
                        reveal(hit.page(), TextSelection.quads(text, hit.start(), end));
                    }
                    viewer.column().repaintOverlays();
                });
    }

    private void reveal(PageIndex page, List<Quad> quads) {
        if (quads.isEmpty()) {
            viewer.model().moves().goTo(page);
            return;
        }
        Quad quad = quads.getFirst();
        PdfPoint corner = new PdfPoint(quad.left(), quad.top());
        Point2D now = viewer.whereIs(page, corner);
        boolean seen =
                viewer.column().visiblePages().contains(page)
                        && now.getY() > 2 * EDGE
                        && now.getY() < viewer.getHeight() - EDGE
                        && now.getX() > 0
                        && now.getX() < viewer.getWidth() - EDGE;
        if (!seen) {
            viewer.places().goTo(page, corner);
            double down = viewer.getHeight() / 3;
            viewer.model().scrollBy(0, -down * viewer.model().view().outputScale());
        }
    }
}
