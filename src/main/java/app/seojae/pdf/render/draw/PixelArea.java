package app.seojae.pdf.render.draw;

/** A rectangle of device pixels on a page as shown, from the page's top left corner. */
public record PixelArea(int x, int y, int width, int height) {

    /** The first column of pixels to the right of it. */
    public int right() {
        return x + width;
    }

    /** The first row of pixels below it. */
    public int bottom() {
        return y + height;
    }

    /** How many pixels it has. */
    public long size() {
        return (long) width * height;
    }

    /** Whether it has no pixels. */
    public boolean isEmpty() {
        return width <= 0 || height <= 0;
    }

    /** The part both have; may be empty. */
    public PixelArea cut(PixelArea other) {
        int left = Math.max(x, other.x);
        int top = Math.max(y, other.y);
        return new PixelArea(
                left,
                top,
                Math.max(0, Math.min(right(), other.right()) - left),
                Math.max(0, Math.min(bottom(), other.bottom()) - top));
    }

    /** Larger by so many pixels on each side. */
    public PixelArea grown(int dx, int dy) {
        return new PixelArea(x - dx, y - dy, width + 2 * dx, height + 2 * dy);
    }
}
