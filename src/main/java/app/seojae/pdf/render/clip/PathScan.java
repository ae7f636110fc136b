package app.seojae.pdf.render.clip;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.PathIterator;

/**
 * Finds the pixels whose middles lie within a path, as AWT finds them for its clips: ends of
 * segments are moved to a quarter of their pixel first, so that what touches still touches. AWT
 * itself takes a time that grows with the square of the segments, which for a page of letters is a
 * second.
 */
final class PathScan {

    /** Pixels a curve may lie beside its chords. */
    private static final double FLAT = 0.05;

    private static final int MOST_CHORDS = 256;
    private static final double QUARTER = 0.25;

    private final Rectangle box;
    private final int columns;

    /** By pixel: how often the path goes down less how often it goes up, left of its middle. */
    private final short[] turns;

    private double x;
    private double y;
    private double startX;
    private double startY;
    private double movedX;
    private double movedY;
    private double startMovedX;
    private double startMovedY;

    private PathScan(Rectangle box) {
        this.box = box;
        columns = box.width + 1;
        turns = new short[columns * box.height];
    }

    /**
     * Leaves only pixels within a shape.
     *
     * @param shape in device pixels
     * @param left not 0 for each pixel of the box that is left, row by row
     */
    static void cut(Shape shape, Rectangle box, byte[] left) {
        PathScan scan = new PathScan(box);
        PathIterator path = shape.getPathIterator(null);
        scan.add(path);
        boolean odd = path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
        for (int row = 0, at = 0, turn = 0; row < box.height; row++, turn++) {
            int sum = 0;
            for (int column = 0; column < box.width; column++, at++, turn++) {
                sum += scan.turns[turn];
                if ((odd ? sum & 1 : sum) == 0) {
                    left[at] = 0;
                }
            }
        }
    }

    private void add(PathIterator path) {
        double[] p = new double[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> {
                    close();
                    move(p[0], p[1]);
                    startX = x;
                    startY = y;
                    startMovedX = movedX;
                    startMovedY = movedY;
                }
                case PathIterator.SEG_LINETO -> {
                    double x0 = x;
                    double y0 = y;
                    move(p[0], p[1]);
                    edge(x0, y0, x, y);
                }
                case PathIterator.SEG_QUADTO -> {
                    double x0 = x;
                    double y0 = y;
                    double wasX = movedX;
                    double wasY = movedY;
                    move(p[2], p[3]);
                    double cx = p[0] + (wasX + movedX) / 2;
                    double cy = p[1] + (wasY + movedY) / 2;
                    curve(
                            x0,
                            y0,
                            x0 + (cx - x0) * 2 / 3,
                            y0 + (cy - y0) * 2 / 3,
                            x + (cx - x) * 2 / 3,
                            y + (cy - y) * 2 / 3);
                }
                case PathIterator.SEG_CUBICTO -> {
                    double x0 = x;
                    double y0 = y;
                    double wasX = movedX;
                    double wasY = movedY;
                    move(p[4], p[5]);
                    curve(x0, y0, p[0] + wasX, p[1] + wasY, p[2] + movedX, p[3] + movedY);
                }
                default -> close();
            }
        }
        close();
    }

    private void move(double toX, double toY) {
        x = Math.floor(toX + QUARTER) + QUARTER;
        y = Math.floor(toY + QUARTER) + QUARTER;
        movedX = x - toX;
        movedY = y - toY;
    }

    private void close() {
        edge(x, y, startX, startY);
        x = startX;
        y = startY;
        movedX = startMovedX;
        movedY = startMovedY;
    }

    /** From one point by two to where the path is now. */
    private void curve(double x0, double y0, double x1, double y1, double x2, double y2) {
        double bend =
                Math.max(
                        Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2),
                        Math.hypot(x1 - 2 * x2 + x, y1 - 2 * y2 + y));
        int chords = Math.clamp((long) Math.ceil(Math.sqrt(0.75 * bend / FLAT)), 1, MOST_CHORDS);
        double fromX = x0;
        double fromY = y0;
        for (int i = 1; i < chords; i++) {
            double t = (double) i / chords;
            double s = 1 - t;
            double a = s * s * s;
            double b = 3 * s * s * t;
            double c = 3 * s * t * t;
            double d = t * t * t;
            double toX = a * x0 + b * x1 + c * x2 + d * x;
            double toY = a * y0 + b * y1 + c * y2 + d * y;
            edge(fromX, fromY, toX, toY);
            fromX = toX;
            fromY = toY;
        }
        edge(fromX, fromY, x, y);
    }

    private void edge(double x0, double y0, double x1, double y1) {
        if (y0 < y1) {
            down(x0, y0, x1, y1, (short) 1);
        } else if (y1 < y0) {
            down(x1, y1, x0, y0, (short) -1);
        }
    }

    private void down(double x0, double y0, double x1, double y1, short turn) {
        int first = (int) Math.max(0, Math.ceil(y0 - box.y - 0.5));
        int end = (int) Math.min(box.height, Math.ceil(y1 - box.y - 0.5));
        double slope = (x1 - x0) / (y1 - y0);
        double at = x0 - box.x - 0.5 + (first + box.y + 0.5 - y0) * slope;
        for (int row = first; row < end; row++, at += slope) {
            int column = (int) Math.min(box.width, Math.max(0, Math.ceil(at)));
            turns[row * columns + column] += turn;
        }
    }
}
