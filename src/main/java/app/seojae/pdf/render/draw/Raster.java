package app.seojae.pdf.render.draw;

/**
 * Finished pixels, never changed after they were handed out.
 *
 * @param width in device pixels
 * @param height in device pixels
 * @param pixels premultiplied ARGB, row by row from the top
 * @param leftOut what of the page is missing in it
 */
@SuppressWarnings("ArrayRecordComponent") // pixels, never compared
public record Raster(int width, int height, int[] pixels, LeftOut leftOut) {

    /** A picture of all there is to see. */
    public Raster(int width, int height, int[] pixels) {
        this(width, height, pixels, LeftOut.NOTHING);
    }

    public Raster {
        if (pixels.length < width * height) {
            throw new IllegalArgumentException(width + "x" + height + " in " + pixels.length);
        }
    }

    /** The memory it takes. */
    public long bytes() {
        return 4L * pixels.length;
    }

    /** The same picture smaller, each pixel the mean of those it covers. */
    public Raster shrunk(int newWidth, int newHeight) {
        int[] small = new int[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            int top = (int) ((long) y * height / newHeight);
            int bottom = Math.max(top + 1, (int) ((long) (y + 1) * height / newHeight));
            for (int x = 0; x < newWidth; x++) {
                int left = (int) ((long) x * width / newWidth);
                int right = Math.max(left + 1, (int) ((long) (x + 1) * width / newWidth));
                small[y * newWidth + x] = mean(left, top, right, bottom);
            }
        }
        return new Raster(newWidth, newHeight, small, leftOut);
    }

    private int mean(int left, int top, int right, int bottom) {
        long a = 0;
        long r = 0;
        long g = 0;
        long b = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = pixels[y * width + x];
                a += pixel >>> 24;
                r += pixel >> 16 & 0xff;
                g += pixel >> 8 & 0xff;
                b += pixel & 0xff;
            }
        }
        long n = (long) (right - left) * (bottom - top);
        return (int) ((a / n) << 24 | (r / n) << 16 | (g / n) << 8 | b / n);
    }
}
