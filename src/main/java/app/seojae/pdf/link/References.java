package app.seojae.pdf.link;

import app.seojae.model.annotation.Quad;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the list of references into entries: at their numbers, else where a line starts further left
 * than the lines below it, else at the gaps between blocks.
 */
final class References {

    private static final Pattern TITLE =
            Pattern.compile(
                    "(?i)^(?:(?:\\d+|[A-Z])\\.?\\s+)?(references?( and notes)?|bibliography|literature"
                            + " cited|참고\\s?문헌)\\s*$");

    private static final Pattern NUMBER =
            Pattern.compile("^\\[(\\d{1,4})\\]|^(\\d{1,3})\\.\\s+\\p{L}");
    private static final Pattern NEXT =
            Pattern.compile(
                    "(?i:^(?:appendi|supplement|acknowl|author contrib|(?:neurips )?paper"
                            + " checklist|부록))|^[A-Z](?:\\.|:)?\\s+\\p{Lu}|^[A-Z]\\.\\d+\\s");

    private static final int MOST_ENTRIES = 3_000;
    private static final int FEW = 3;

    /** A line starts at the margin if it is no further right than this, in points. */
    private static final double AT_MARGIN = 2.5;

    private static final double INDENT = 4;
    private static final double MARGIN = 3;

    /** A line of the list and where it stands. */
    private record Entry(PageText page, TextLine line, int block, boolean right) {

        String text() {
            return page.text().substring(line.start(), line.end());
        }

        double left() {
            return line.quad().left();
        }
    }

    private References() {}

    /** The entries of a document's list, in order; empty where it has none. */
    static List<Landmark> in(List<PageLines> pages) {
        List<Entry> lines = lines(pages);
        List<Integer> starts = starts(lines);
        List<Landmark> entries = new ArrayList<>();
        for (int i = 0; i < starts.size() && entries.size() < MOST_ENTRIES; i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            entries.add(entry(lines.subList(starts.get(i), end)));
        }
        return entries;
    }

    private static List<Entry> lines(List<PageLines> pages) {
        List<Entry> lines = new ArrayList<>();
        boolean inside = false;
        for (PageLines page : pages) {
            double middle = page.middle();
            for (TextLine line : page.lines()) {
                String text = page.text(line).strip();
                if (TITLE.matcher(text).matches()) {
                    inside = true;
                    lines.clear();
                } else if (inside && isNext(page, line, text)) {
                    inside = false;
                } else if (inside && !page.isFurniture(line)) {
                    boolean right = line.quad().left() >= middle - 6;
                    lines.add(new Entry(page.page(), line, line.block(), right));
                }
            }
        }
        return lines;
    }

    /** A heading that ends the list: larger or bold, with the name or the letter of an appendix. */
    private static boolean isNext(PageLines page, TextLine line, String text) {
        boolean heading = line.bold() || line.size() > page.bodySize() + 1;
        return heading && NEXT.matcher(text).find();
    }

    private static List<Integer> starts(List<Entry> lines) {
        List<Integer> numbered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (NUMBER.matcher(lines.get(i).text()).find()) {
                numbered.add(i);
            }
        }
        if (numbered.size() >= FEW && numbered.getFirst() < FEW) {
            return numbered;
        }
        List<Integer> hanging = new ArrayList<>();
        int indented = 0;
        for (int i = 0; i < lines.size(); i++) {
            double inset = lines.get(i).left() - margin(lines, i);
            if (inset <= AT_MARGIN) {
                hanging.add(i);
            } else if (inset >= INDENT) {
                indented++;
            }
        }
        if (indented * 4 >= lines.size() && hanging.size() >= FEW) {
            return hanging;
        }
        List<Integer> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Entry line = lines.get(i);
            boolean first = i == 0 || lines.get(i - 1).block() != line.block();
            if (first || lines.get(i - 1).page() != line.page()) {
                blocks.add(i);
            }
        }
        return blocks;
    }

    /** The left margin of the column a line stands in. */
    private static double margin(List<Entry> lines, int index) {
        Entry of = lines.get(index);
        double margin = of.left();
        for (int step : new int[] {-1, 1}) {
            for (int i = index + step; i >= 0 && i < lines.size(); i += step) {
                Entry other = lines.get(i);
                if (other.page() != of.page() || other.right() != of.right()) {
                    break;
                }
                margin = Math.min(margin, other.left());
            }
        }
        return margin;
    }

    private static Landmark entry(List<Entry> lines) {
        Entry first = lines.getFirst();
        Matcher matcher = NUMBER.matcher(first.text());
        String label = "";
        if (matcher.find()) {
            label = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        }
        StringBuilder text = new StringBuilder();
        List<Quad> quads = new ArrayList<>();
        for (Entry line : lines) {
            append(text, line.text());
            if (line.page() == first.page() && line.right() == first.right()) {
                quads.add(line.line().quad());
            }
        }
        Quad box = Quad.around(quads);
        return new Landmark(
                Landmark.Kind.REFERENCE,
                label,
                first.page().page(),
                Quad.of(
                        box.left() - MARGIN,
                        box.bottom() - MARGIN,
                        box.right() + MARGIN,
                        box.top() + MARGIN),
                text.toString());
    }

    private static void append(StringBuilder text, String line) {
        int last = text.length() - 1;
        boolean hyphen = last > 0 && text.charAt(last) == '-' && !line.isEmpty();
        if (hyphen && Character.isLowerCase(line.charAt(0))) {
            text.setLength(last);
        } else if (last >= 0) {
            text.append(' ');
        }
        text.append(line);
    }
}
