package app.seojae.pdf.render.jpeg;

import org.jspecify.annotations.Nullable;

/** One colour of a JPEG picture while it is decoded. */
final class Component {

    final int id;
    final int across;
    final int down;
    final int table;

    /** Blocks that hold the picture, and blocks of whole units of the scan. */
    int columns;

    int rows;
    int allColumns;
    int allRows;
    int[] scale = new int[64];
    short[] block = new short[64];
    @Nullable BlockMeans means;
    int blockWidth;
    int blockHeight;
    byte[] plane = new byte[0];
    int stride;

    /** All coefficients, where several scans refine them; else empty. */
    short[] all = new short[0];

    int predicted;
    @Nullable HuffmanCodes first;
    @Nullable HuffmanCodes others;

    /**
     * @param across samples beside those of others
     * @param down the same from top to bottom
     * @param table of its quantization
     */
    Component(int id, int across, int down, int table) {
        this.id = id;
        this.across = across;
        this.down = down;
        this.table = table;
    }

    /** Writes the samples of a block of its plane. */
    void write(short[] coefficients, int from, int last, int row, int column) {
        if (means != null) {
            int to = row * blockHeight * stride + column * blockWidth;
            means.write(coefficients, from, scale, last, plane, to, stride);
        }
    }
}
