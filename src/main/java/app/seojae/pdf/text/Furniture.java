package app.seojae.pdf.text;

import app.seojae.pdf.text.TextBlock.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes headers, footers and page numbers off a page: lines near its edge that stand apart from the
 * rest.
 */
final class Furniture {

    private static final float EDGE = 0.093f;
    private static final int MAX_ROWS = 4;

    /** How far furniture stands from the text, in ems of the text. */
    private static final float APART = 0.75f;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-–—|(]?\\s*(\\p{L}{1,8}\\.? )?\\d{1,5}( ?(of|/) ?\\d{1,5})?\\s*[-–—|)]?"
                            + "|[ivxlc]{1,7}",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADING =
            Pattern.compile(
                    "(\\d+|[A-Z])(\\.\\d+)*\\.? +\\p{Lu}.*|(Figure|Table|Algorithm) .*"
                            + "|(?i:references|bibliography|acknowledge?ments?|appendix.*)");

    private final List<Segment> rest;
    private final List<List<Segment>> top = new ArrayList<>();
    private final List<List<Segment>> bottom = new ArrayList<>();

    /**
     * Looks at the edges of a page.
     *
     * @param segments of the page
     * @param low the bottom of the page in the segments' frame
     * @param high its top
     * @param em the size of the text proper
     */
    Furniture(List<Segment> segments, float low, float high, float em) {
        rest = new ArrayList<>(segments);
        rest.sort(Comparator.comparingDouble(segment -> -segment.base));
        float edge = (high - low) * EDGE;
        take(true, high - edge, em);
        take(false, low + edge, em);
    }

    /** What is left: the text proper. */
    List<Segment> rest() {
        return rest;
    }

    /** The furniture as blocks. */
    List<Line.Block> blocks(Frame frame) {
        List<Line.Block> blocks = new ArrayList<>();
        top.forEach(row -> blocks.add(block(frame, row, Kind.HEADER)));
        bottom.forEach(row -> blocks.add(block(frame, row, Kind.FOOTER)));
        return blocks;
    }

    private static Line.Block block(Frame frame, List<Segment> row, Kind kind) {
        boolean number = row.size() == 1 && NUMBER.matcher(row.getFirst().letters()).matches();
        return new Line.Block(number ? Kind.PAGE_NUMBER : kind, Rows.of(frame, row));
    }

    private void take(boolean above, float limit, float em) {
        List<List<Segment>> rows = new ArrayList<>();
        List<Segment> text = above ? rest : rest.reversed();
        int taken = 0;
        while (taken < text.size() && rows.size() < MAX_ROWS) {
            List<Segment> row = row(text, taken);
            Segment first = row.getFirst();
            if (above ? first.base < limit : first.base > limit) {
                break;
            }
            rows.add(row);
            taken += row.size();
        }
        while (!rows.isEmpty()) {
            if (taken < text.size() && stands(rows, text.get(taken), above, em)) {
                List<Segment> gone = new ArrayList<>();
                rows.forEach(gone::addAll);
                rest.removeAll(gone);
                (above ? top : bottom).addAll(above ? rows : rows.reversed());
                return;
            }
            taken -= rows.removeLast().size();
        }
    }

    private static List<Segment> row(List<Segment> sorted, int from) {
        int to = from + 1;
        Segment first = sorted.get(from);
        while (to < sorted.size()
                && Math.abs(sorted.get(to).base - first.base) < first.size * 0.5f) {
            to++;
        }
        List<Segment> row = new ArrayList<>(sorted.subList(from, to));
        row.sort(Comparator.comparingDouble(segment -> segment.left));
        return row;
    }

    private static boolean stands(List<List<Segment>> rows, Segment next, boolean above, float em) {
        float nearest = above ? Float.MAX_VALUE : -Float.MAX_VALUE;
        float largest = 0;
        boolean number = false;
        boolean heading = false;
        for (List<Segment> row : rows) {
            for (Segment segment : row) {
                nearest =
                        above
                                ? Math.min(nearest, segment.base)
                                : Math.max(nearest, segment.base + segment.size * 0.7f);
                largest = Math.max(largest, segment.size);
                heading |= above && HEADING.matcher(segment.letters()).matches();
            }
            number = row.size() == 1 && NUMBER.matcher(row.getFirst().letters()).matches();
        }
        float gap = above ? nearest - (next.base + next.size * 0.7f) : next.base - nearest;
        float wanted = number && rows.size() == 1 ? em * 0.4f : em * APART;
        return gap > wanted
                && largest < em * 1.25f
                && (!heading || gap > em * 1.3f && rows.size() == 1 && largest < em);
    }
}
