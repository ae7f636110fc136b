package app.seojae.ui.viewer.layout;

import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.model.paper.ReadingPlace.Flow;
import app.seojae.pdf.page.PageGeometry;
import java.util.List;

/**
 * Which zoom lets pages fit a view. Pure.
 *
 * @param pages as shown, turned and all
 * @param room what they are laid out in
 * @param text the margins of the pages as shown
 */
record FitZoom(List<PageGeometry> pages, ColumnLayout.Room room, TextMargins text) {

    /**
     * The zoom a fit stands for.
     *
     * @param width of the view, device pixels
     * @param now the zoom that stays where nothing is fitted
     */
    double zoom(Fit fit, long width, double now) {
        if (pages.isEmpty() || width <= 0 || room.viewHeight() <= 0) {
            return now;
        }
        double margins = 2 * room.margin();
        double across = Math.max(1, width / room.outputScale() - margins);
        double down = Math.max(1, room.viewHeight() / room.outputScale() - margins);
        boolean paired = room.flow().isPaired();
        double each = paired ? Math.max(1, (across - room.gap()) / 2) : across;
        return switch (fit) {
            case NONE -> now;
            case WIDTH -> Zoom.fitWidth(pages, each);
            case PAGE -> Zoom.fitPage(pages, each, down);
            // The margins between two pages stay.
            case TEXT ->
                    paired
                            ? Zoom.fitWidth(pages, each / (1 - (text.left() + text.right()) / 2))
                            : Zoom.fitWidth(pages, each / (1 - text.left() - text.right()));
        };
    }

    /** How far across the column the middle of the text lies. */
    double across(ColumnLayout layout, long viewWidth) {
        if (layout.count() == 0 || (room.flow() != Flow.CONTINUOUS && room.flow() != Flow.SINGLE)) {
            return 0.5;
        }
        double shift = (text.left() - text.right()) / 2 * layout.width(typical(layout));
        return 0.5 + shift / Math.max(1, Math.max(layout.width(), viewWidth));
    }

    private static int typical(ColumnLayout layout) {
        return layout.count() / 2;
    }
}
