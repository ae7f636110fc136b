package app.seojae.trend.figure;

import app.seojae.trend.Interval;
import app.seojae.trend.figure.Drawn.Place;
import app.seojae.trend.figure.Drawn.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Small charts of one scale beside and below each other, a line each. */
final class PanelGrid {

    private static final double NARROWEST = 215;
    private static final double GAP = 24;
    private static final double HEAD = 24;
    private static final double PLOT = 92;
    private static final double FOOT = 20;
    private static final double AXIS = 34;
    private static final double DOT = 2.6;
    private static final double HALF = 7;
    private static final int MOST_TICKS = 3;

    private final double width;
    private final List<Double> ticks;
    private final DoubleFunction<String> numerals;
    private final List<Drawn> drawn = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    /**
     * @param largest the largest number drawn
     * @param least the smallest step of the scale
     */
    private PanelGrid(double width, double largest, double least, DoubleFunction<String> numerals) {
        this.width = width;
        this.numerals = numerals;
        ticks = Ticks.upTo(largest, MOST_TICKS, least);
    }

    /**
     * A small chart.
     *
     * @param note beside its title
     * @param first what stands under its left end
     * @param last what stands under its right end
     * @param points from left to right
     */
    record Panel(String title, String note, String first, String last, List<Point> points) {
        Panel {
            points = List.copyOf(points);
        }
    }

    /**
     * A point of a line.
     *
     * @param at from 0 to 1, from left to right
     * @param bound what the number behind it lies between
     * @param row of the table
     * @param joined whether the line comes from the point before
     */
    record Point(double at, double value, Interval bound, int row, boolean joined) {}

    /** Draws panels in rows. */
    static Figure of(
            double width, List<Panel> panels, double least, DoubleFunction<String> numerals) {
        double largest =
                panels.stream()
                        .flatMap(panel -> panel.points().stream())
                        .mapToDouble(Point::value)
                        .max()
                        .orElse(1);
        PanelGrid grid = new PanelGrid(width, largest * 1.15, least, numerals);
        return grid.draw(panels);
    }

    private Figure draw(List<Panel> panels) {
        int columns = Math.max(1, (int) ((width + GAP) / (NARROWEST + GAP)));
        columns = Math.min(Math.min(columns, 4), Math.max(1, panels.size()));
        double one = (width - GAP * (columns - 1)) / columns;
        double row = HEAD + PLOT + FOOT + GAP / 2;
        for (int i = 0; i < panels.size(); i++) {
            int line = i / columns;
            draw(panels.get(i), i % columns * (one + GAP), line * row, one);
        }
        int rows = (panels.size() + columns - 1) / columns;
        return new Figure(width, Math.max(1, rows * row - GAP / 2), drawn, spots);
    }

    private void draw(Panel panel, double x, double y, double one) {
        double left = x + AXIS;
        double plot = one - AXIS - HALF;
        double top = y + HEAD;
        double note = Math.min(one / 2, panel.note().length() * 7.5 + 4);
        drawn.add(new Drawn.Words(Tone.TITLE, x, y + 9, panel.title(), Side.LEFT, one - note - 8));
        drawn.add(new Drawn.Words(Tone.QUIET, x + one, y + 9, panel.note(), Side.RIGHT, note));
        for (double tick : ticks) {
            double at = height(tick, top);
            drawn.add(
                    new Drawn.Path(
                            tick == 0 ? Tone.ZERO : Tone.GRID,
                            List.of(new Place(left, at), new Place(x + one, at))));
            drawn.add(
                    new Drawn.Words(
                            Tone.QUIET, left - 6, at, numerals.apply(tick), Side.RIGHT, AXIS - 6));
        }
        double foot = top + PLOT + FOOT / 2;
        drawn.add(new Drawn.Words(Tone.QUIET, left, foot, panel.first(), Side.LEFT, plot / 2));
        drawn.add(new Drawn.Words(Tone.QUIET, x + one, foot, panel.last(), Side.RIGHT, plot / 2));
        for (List<Point> run : runs(panel.points())) {
            band(run, left, top, plot);
            drawn.add(
                    new Drawn.Path(
                            Tone.LINE,
                            run.stream()
                                    .map(p -> new Place(across(p, left, plot), level(p, top)))
                                    .toList()));
        }
        List<Point> points = panel.points();
        for (int i = 0; i < points.size(); i++) {
            double at = across(points.get(i), left, plot);
            drawn.add(new Drawn.Dot(Tone.LINE, at, level(points.get(i), top), DOT));
            double before = i == 0 ? left - HALF : (at + across(points.get(i - 1), left, plot)) / 2;
            double after =
                    i == points.size() - 1
                            ? x + one
                            : (at + across(points.get(i + 1), left, plot)) / 2;
            spots.add(new Spot(before, top, after - before, PLOT, points.get(i).row()));
        }
    }

    /** A point alone has a whisker, several a band. */
    private void band(List<Point> run, double left, double top, double plot) {
        List<Place> outline = new ArrayList<>();
        double half = run.size() == 1 ? 1.5 : 0;
        for (Point point : run) {
            double at = across(point, left, plot) - half;
            outline.add(new Place(at, height(point.bound().high(), top)));
        }
        for (Point point : run.reversed()) {
            double at = across(point, left, plot) + half;
            if (half > 0) {
                outline.add(new Place(at, height(point.bound().high(), top)));
                outline.add(new Place(at, height(point.bound().low(), top)));
            }
            outline.add(new Place(at - 2 * half, height(point.bound().low(), top)));
        }
        drawn.add(new Drawn.Area(Tone.BAND, outline));
    }

    private static double across(Point point, double left, double plot) {
        return left + point.at() * plot;
    }

    private double level(Point point, double top) {
        return height(point.value(), top);
    }

    /** A bound may lie above the scale, and is cut off there. */
    private double height(double value, double top) {
        double share = Math.min(1, value / ticks.getLast());
        return top + PLOT * (1 - share);
    }

    private static List<List<Point>> runs(List<Point> points) {
        List<List<Point>> runs = new ArrayList<>();
        for (Point point : points) {
            if (runs.isEmpty() || !point.joined()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(point);
        }
        return runs;
    }
}
