package app.seojae.citation;

import app.seojae.model.annotation.Quad;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts the lines of a list of references into entries, and leaves away what is none. */
final class ListCut {

    /** So many entries are a list even without a heading. */
    static final int FEW = 5;

    private static final int MOST_ENTRIES = 3_000;
    private static final int LONGEST = 20_000;

    /** Points around an entry's lines. */
    private static final double MARGIN = 3;

    /** A list of which fewer entries say when or where they appeared is none. */
    private static final double LEAST_DATED = 0.4;

    private static final int SHORTEST = 12;

    /** How much letters of one size may differ, in points. */
    private static final double SAME_SIZE = 0.7;

    private static final Pattern DATED =
            Pattern.compile(
                    "(?i)(?<!\\d)(?:1[89]|20)\\d\\d[a-z]?(?!\\d)|arxiv|https?\\s?:|doi|in press"
                            + "|forthcoming|to appear|n\\.d\\.");

    private ListCut() {}

    static List<ListedEntry> bounded(List<ListedEntry> entries) {
        return entries.size() <= MOST_ENTRIES ? entries : entries.subList(0, MOST_ENTRIES);
    }

    /** The entries of one list; empty where the lines are none. */
    static List<ListedEntry> entries(List<ListedLine> list, Set<String> words) {
        List<ListedLine> lines = withoutFigures(list);
        List<EntryNumbers.Start> starts = EntryNumbers.in(lines);
        boolean numbered = !starts.isEmpty();
        if (!numbered) {
            starts =
                    EntryMargins.in(lines).stream()
                            .map(line -> new EntryNumbers.Start(line, ""))
                            .toList();
        }
        List<ListedEntry> entries = new ArrayList<>();
        for (int i = 0; i < starts.size() && entries.size() < MOST_ENTRIES; i++) {
            boolean last = i + 1 == starts.size();
            int from = starts.get(i).line();
            int end = last ? end(lines, from, numbered) : starts.get(i + 1).line();
            ListedEntry entry = entry(starts.get(i).number(), lines.subList(from, end), words);
            if (entry.text().length() >= SHORTEST) {
                entries.add(entry);
            }
        }
        return listed(entries);
    }

    /** Letters of figures that stand among the entries are of another size. */
    private static List<ListedLine> withoutFigures(List<ListedLine> list) {
        Map<Long, Integer> letters = new HashMap<>();
        for (ListedLine line : list) {
            letters.merge(Math.round(line.size() * 2.0), line.text().length(), Integer::sum);
        }
        double usual =
                letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(entry -> entry.getKey() / 2.0)
                        .orElse(0.0);
        return list.stream()
                .filter(line -> !line.text().isEmpty())
                .filter(line -> !line.beside() || Math.abs(line.size() - usual) < SAME_SIZE)
                .toList();
    }

    /** Leaves away what follows the last entry that may be one; all, where few may be. */
    private static List<ListedEntry> listed(List<ListedEntry> entries) {
        int dated = 0;
        int end = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (DATED.matcher(entries.get(i).text()).find()) {
                dated++;
                end = i + 1;
            }
        }
        return dated < LEAST_DATED * end ? List.of() : entries.subList(0, end);
    }

    /** The last entry of a numbered list ends with its paragraph. */
    private static int end(List<ListedLine> lines, int from, boolean numbered) {
        for (int i = from + 1; numbered && i < lines.size(); i++) {
            ListedLine line = lines.get(i);
            ListedLine before = lines.get(i - 1);
            boolean heading = line.heading() && !lines.get(from).heading();
            boolean apart =
                    line.isBeside(before)
                            && line.block() != before.block()
                            && before.text().endsWith(".");
            boolean away = !line.page().equals(before.page()) && before.text().endsWith(".");
            if (heading || apart || away) {
                return i;
            }
        }
        return lines.size();
    }

    private static ListedEntry entry(String number, List<ListedLine> lines, Set<String> words) {
        ListedLine first = lines.getFirst();
        StringBuilder text = new StringBuilder();
        List<Quad> quads = new ArrayList<>();
        for (ListedLine line : lines) {
            if (text.length() < LONGEST) {
                append(text, line.text(), words);
            }
            if (line.isBeside(first)) {
                quads.add(line.quad());
            }
        }
        Quad box = Quad.around(quads);
        return new ListedEntry(
                number,
                first.page(),
                Quad.of(
                        box.left() - MARGIN,
                        box.bottom() - MARGIN,
                        box.right() + MARGIN,
                        box.top() + MARGIN),
                text.toString());
    }

    private static void append(StringBuilder text, String line, Set<String> words) {
        int last = text.length() - 1;
        boolean hyphen = last > 0 && isHyphen(text.charAt(last)) && !line.isEmpty();
        if (hyphen && Character.isLetterOrDigit(line.charAt(0))) {
            if (Character.isLowerCase(line.charAt(0)) && !isCompound(text, line, words)) {
                text.setLength(last);
            }
        } else if (last >= 0) {
            text.append(' ');
        }
        text.append(line);
    }

    /** Whether both parts of a word broken over two lines are words of the document. */
    private static boolean isCompound(StringBuilder text, String line, Set<String> words) {
        int start = text.length() - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        String left = text.substring(start, text.length() - 1);
        return ListedPages.isWord(left, words) && ListedPages.isWord(line.substring(0, end), words);
    }

    private static boolean isHyphen(char sign) {
        return sign == '-' || sign == '\u2010' || sign == '\u00AD';
    }
}
