package app.seojae.pdf.text.layout;

import app.seojae.pdf.text.TextBlock.Kind;
import app.seojae.pdf.text.TextFrame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes headers, footers and page numbers off a page: lines near its edge that stand apart from the
 * rest.
 */
final class PageFurniture {

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

    private final boolean first;
    private final NeighbourPages others;
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
     * @param first whether it is the first page, whose foot has notices of its own
     * @param others the pages around it
     */
    PageFurniture(
            List<Segment> segments,
            float low,
            float high,
            float em,
            boolean first,
            NeighbourPages others) {
        this.first = first;
        this.others = others;
        rest = downwards(segments);
        float edge = (high - low) * EDGE;
        take(true, high - edge, em);
        take(false, low + edge, em);
    }

    /** The lines near the edges of a page, whatever they are. */
    static PageEdges edges(List<Segment> segments, float low, float high) {
        List<Segment> text = downwards(segments);
        float edge = (high - low) * EDGE;
        return PageEdges.of(
                rows(text, true, high - edge), rows(text.reversed(), false, low + edge));
    }

    private static List<Segment> downwards(List<Segment> segments) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingDouble(segment -> -segment.base));
        return sorted;
    }

    /** What is left: the text proper. */
    List<Segment> rest() {
        return rest;
    }

    /** The furniture as blocks. */
    List<LayoutLine.Block> blocks(TextFrame frame) {
        List<LayoutLine.Block> blocks = new ArrayList<>();
        top.forEach(row -> blocks.add(block(frame, row, Kind.HEADER)));
        bottom.forEach(row -> blocks.add(block(frame, row, Kind.FOOTER)));
        return blocks;
    }

    private static LayoutLine.Block block(TextFrame frame, List<Segment> row, Kind kind) {
        boolean number = row.size() == 1 && NUMBER.matcher(row.getFirst().letters()).matches();
        return new LayoutLine.Block(number ? Kind.PAGE_NUMBER : kind, LineJoiner.of(frame, row));
    }

    private void take(boolean above, float limit, float em) {
        List<Segment> text = above ? rest : rest.reversed();
        List<List<Segment>> rows = rows(text, above, limit);
        int taken = rows.stream().mapToInt(List::size).sum();
        while (!rows.isEmpty()) {
            if (taken < text.size()
                    && stands(rows, text.get(taken), above, em)
                    && runs(rows.getLast(), above)) {
                List<Segment> gone = new ArrayList<>();
                rows.forEach(gone::addAll);
                rest.removeAll(gone);
                (above ? top : bottom).addAll(above ? rows : rows.reversed());
                return;
            }
            taken -= rows.removeLast().size();
        }
    }

    /** The lines of an edge, the outermost first. */
    private static List<List<Segment>> rows(List<Segment> text, boolean above, float limit) {
        List<List<Segment>> rows = new ArrayList<>();
        int taken = 0;
        while (taken < text.size() && rows.size() < MAX_ROWS) {
            List<Segment> row = row(text, taken);
            Segment one = row.getFirst();
            if (above ? one.base < limit : one.base > limit) {
                break;
            }
            rows.add(row);
            taken += row.size();
        }
        return rows;
    }

    /**
     * Whether the line nearest to the text comes again on other pages: one that does not opens or
     * closes the text, however far it stands.
     */
    private boolean runs(List<Segment> row, boolean above) {
        return (first && !above)
                || (row.size() == 1 && NUMBER.matcher(row.getFirst().letters()).matches())
                || others.have(above, PageEdges.words(row));
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
                && (!heading || (gap > em * 1.3f && rows.size() == 1 && largest < em));
    }
}
