package app.seojae.ui.citation;

import app.seojae.library.citation.CitationMap;
import app.seojae.model.paper.PaperRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where papers stand on the map: the paper in the middle, left of it those it cites, right of it
 * those that cite it, older ones further left. Of too many those nearest to it in time are shown.
 *
 * @param places the papers shown, by column from the left, then from above
 * @param hidden how many there was no room for
 */
record MapLayout(List<Place> places, int hidden) {

    static final double WIDTH = 176;
    static final double HEIGHT = 78;
    private static final double BETWEEN = 44;
    private static final double BELOW = 14;
    private static final double WIDEST_BETWEEN = 90;
    private static final int MOST_COLUMNS = 4;

    /**
     * A paper's card by its upper left corner, in pixels.
     *
     * @param size of the letters on it, as a multiple of the usual one
     */
    record Place(PaperRow paper, int column, double x, double y, double size) {

        double right() {
            return x + WIDTH * size;
        }

        double middle() {
            return y + HEIGHT * size / 2;
        }

        /** The height of the gap above or below it that is nearer to another. */
        double gapTowards(Place other) {
            boolean below = middle() < other.middle();
            return below ? y + (HEIGHT + BELOW / 2) * size : y - BELOW / 2 * size;
        }
    }

    /** Lays a map out in so much room, in pixels, with letters of a size. */
    static MapLayout of(CitationMap map, double roomAcross, double roomDown, double size) {
        double width = roomAcross / size;
        double height = roomDown / size;
        int rows = Math.max(1, (int) ((height + BELOW) / (HEIGHT + BELOW)));
        int room = Math.max(2, (int) ((width - WIDTH) / (WIDTH + BETWEEN)));
        List<PaperRow> older = map.cites();
        List<PaperRow> newer =
                map.citedBy().stream().filter(row -> !contains(older, row.id())).toList();
        int wantedLeft = Math.min(MOST_COLUMNS, (older.size() + rows - 1) / rows);
        int wantedRight = Math.min(MOST_COLUMNS, (newer.size() + rows - 1) / rows);
        int half = room / 2;
        int mostLeft = Math.min(wantedLeft, Math.max(half, room - wantedRight)) * rows;
        int mostRight = Math.min(wantedRight, Math.max(room - half, room - wantedLeft)) * rows;
        int hidden = Math.max(0, older.size() - mostLeft) + Math.max(0, newer.size() - mostRight);
        List<PaperRow> left = older.subList(Math.max(0, older.size() - mostLeft), older.size());
        List<PaperRow> right = newer.subList(0, Math.min(mostRight, newer.size()));
        List<List<PaperRow>> before = columns(left, rows);
        int across = before.size() + columns(right, rows).size();
        double gap = across == 0 ? BETWEEN : (width - WIDTH * (across + 1)) / across;
        double step = WIDTH + Math.clamp(gap, BETWEEN, WIDEST_BETWEEN);
        double middle = (width - WIDTH - step * (across - 2.0 * before.size())) / 2;
        List<List<PaperRow>> all = new ArrayList<>(before);
        all.add(List.of(map.paper()));
        all.addAll(columns(right, rows));
        int most = all.stream().mapToInt(List::size).max().orElse(1);
        double top = Math.max(0, (height - most * (HEIGHT + BELOW) + BELOW) / 2);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int column = i - before.size();
            int above = (most - all.get(i).size()) / 2;
            double y = top + above * (HEIGHT + BELOW);
            for (PaperRow row : all.get(i)) {
                double x = middle + step * column;
                places.add(
                        new Place(row, column, Math.round(x * size), Math.round(y * size), size));
                y += HEIGHT + BELOW;
            }
        }
        return new MapLayout(places, hidden);
    }

    private static boolean contains(List<PaperRow> rows, long paper) {
        return rows.stream().anyMatch(row -> row.id() == paper);
    }

    /** As few columns as there may be, none much longer than another. */
    private static List<List<PaperRow>> columns(List<PaperRow> rows, int most) {
        List<List<PaperRow>> columns = new ArrayList<>();
        int count = (rows.size() + most - 1) / most;
        for (int i = 0; i < count; i++) {
            int from = rows.size() * i / count;
            columns.add(rows.subList(from, rows.size() * (i + 1) / count));
        }
        return columns;
    }

    /** The places by the papers' numbers. */
    Map<Long, Place> byPaper() {
        Map<Long, Place> all = new HashMap<>();
        places.forEach(place -> all.put(place.paper().id(), place));
        return all;
    }

    /**
     * The paper one comes to from another by an arrow key; the same where there is none.
     *
     * @param across columns to the right, negative to the left
     * @param down papers below, negative above
     */
    long next(long from, int across, int down) {
        Place here = byPaper().get(from);
        if (here == null) {
            return from;
        }
        Place best = null;
        for (Place place : places) {
            boolean ahead =
                    across != 0
                            ? place.column() == here.column() + across
                            : place.column() == here.column() && (place.y() - here.y()) * down > 0;
            if (ahead && (best == null || distance(place, here) < distance(best, here))) {
                best = place;
            }
        }
        return best == null ? from : best.paper().id();
    }

    private static double distance(Place one, Place other) {
        return Math.abs(one.middle() - other.middle());
    }
}
