package app.seojae.pdf.render;

/**
 * Names a picture: a page or a tile of it, at a scale, in a look.
 *
 * @param document the number the render house gave it
 * @param page from 0
 * @param scale device pixels per point as shown
 * @param column of the tile, or {@link #WHOLE}
 * @param row of the tile, or {@link #WHOLE}
 */
public record RenderKey(long document, int page, double scale, int column, int row, PageLook look) {

    public static final int WHOLE = -1;

    public static RenderKey whole(long document, int page, double scale, PageLook look) {
        return new RenderKey(document, page, scale, WHOLE, WHOLE, look);
    }

    public boolean isWhole() {
        return column == WHOLE;
    }

    /** The pixels it stands for on a page that takes these at its scale. */
    public PixelArea area(PixelArea page) {
        return isWhole() ? page : new TileGrid(page).area(column, row);
    }
}
