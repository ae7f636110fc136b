package app.seojae.pdf.render;

import app.seojae.model.PageIndex;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PixelArea;

/**
 * Names a picture: a page, a draft or a tile of it, at a scale, in a look.
 *
 * @param document the number the render house gave it
 * @param scale device pixels per point as shown
 * @param column of the tile, or negative for the page
 * @param row of the tile, or negative for the page
 */
public record RenderKey(
        long document, PageIndex page, double scale, int column, int row, PageLook look) {

    public static final int WHOLE = -1;

    private static final int DRAFT = -2;

    /** The finished picture of a whole page. */
    public static RenderKey whole(long document, PageIndex page, double scale, PageLook look) {
        return new RenderKey(document, page, scale, WHOLE, WHOLE, look);
    }

    /** A hasty picture of a page, which may lack images and whatever took too long. */
    public static RenderKey draft(long document, PageIndex page, double scale, PageLook look) {
        return new RenderKey(document, page, scale, DRAFT, DRAFT, look);
    }

    /** Whether it covers the whole page, be it a draft. */
    public boolean isWhole() {
        return column < 0;
    }

    /** Whether it is a hasty picture of a page. */
    public boolean isDraft() {
        return column == DRAFT;
    }

    /** The pixels it stands for on a page that takes these at its scale. */
    public PixelArea area(PixelArea page) {
        return isWhole() ? page : new TileGrid(page).area(column, row);
    }
}
