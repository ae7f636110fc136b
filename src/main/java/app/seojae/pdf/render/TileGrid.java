package app.seojae.pdf.render;

import app.seojae.pdf.render.draw.PixelArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a page that is too large to be one picture into tiles, from its top left.
 *
 * @param whole the page at the scale shown
 */
public record TileGrid(PixelArea whole) {

    /** Smaller tiles pay for glyph outlines again and again: PDFBox keeps them for one call. */
    public static final int SIDE = 1024;

    /** The place of a tile in the grid, counted from 0. */
    public record Tile(int column, int row) {}

    /** The pixels of a tile; those at the right and bottom edge are smaller. */
    public PixelArea area(int column, int row) {
        return new PixelArea(column * SIDE, row * SIDE, SIDE, SIDE).cut(whole);
    }

    /** The tiles that show any of a part of the page, nearest to its middle first. */
    public List<Tile> covering(PixelArea part) {
        PixelArea inside = part.cut(whole);
        List<Tile> tiles = new ArrayList<>();
        if (inside.isEmpty()) {
            return tiles;
        }
        for (int row = inside.y() / SIDE; row <= (inside.bottom() - 1) / SIDE; row++) {
            for (int column = inside.x() / SIDE; column <= (inside.right() - 1) / SIDE; column++) {
                tiles.add(new Tile(column, row));
            }
        }
        double middleX = part.x() + part.width() / 2.0;
        double middleY = part.y() + part.height() / 2.0;
        tiles.sort(
                Comparator.comparingDouble(
                        tile ->
                                Math.hypot(
                                        (tile.column() + 0.5) * SIDE - middleX,
                                        (tile.row() + 0.5) * SIDE - middleY)));
        return tiles;
    }
}
