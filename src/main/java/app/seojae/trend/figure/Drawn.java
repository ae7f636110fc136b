package app.seojae.trend.figure;

import java.util.List;

/** Something drawn; x to the right and y down, in pixels of the window. */
public sealed interface Drawn {

    /** What it stands for. */
    Tone tone();

    /** A rectangle. */
    record Box(Tone tone, double x, double y, double width, double height) implements Drawn {}

    /** A line. */
    record Path(Tone tone, List<Place> places) implements Drawn {
        public Path {
            places = List.copyOf(places);
        }
    }

    /** What lies within a line that comes back to its beginning. */
    record Area(Tone tone, List<Place> places) implements Drawn {
        public Area {
            places = List.copyOf(places);
        }
    }

    /** A disc around a place. */
    record Dot(Tone tone, double x, double y, double radius) implements Drawn {}

    /**
     * A line of words.
     *
     * @param x their left end, middle or right end
     * @param y their middle
     * @param room how wide they may be
     */
    record Words(Tone tone, double x, double y, String text, Side side, double room)
            implements Drawn {}

    /** Which part of words stands at their place. */
    enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /** A place of a line. */
    record Place(double x, double y) {}
}
