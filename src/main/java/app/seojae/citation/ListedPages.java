package app.seojae.citation;

import app.seojae.model.annotation.Quad;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a document's pages, one after another in order, and finds the entries of its lists of
 * references. It keeps lines alone, and of very long documents the last of them. Confined to one
 * thread.
 */
public final class ListedPages {

    /** Names how entries are found now: another may find others. */
    public static final String READER = "2";

    private static final int MOST_LINES = 40_000;

    /** Lines kept when there are too many. */
    private static final int KEPT_LINES = 30_000;

    /** How many lines before it the first piece of a line may stand. */
    private static final int PIECES = 4;

    /** How much two pieces of a line may differ in height, in points. */
    private static final double LEVEL = 2;

    /** The widest blank in a line, in points. */
    private static final double WIDEST_BLANK = 60;

    /** Two columns are no nearer to each other, in points. */
    private static final double GUTTER = 9;

    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_HEADING = 80;

    private static final int MOST_WORDS = 50_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,24}");

    private final List<ListedLine> lines = new ArrayList<>();
    private final Set<String> words = new HashSet<>();

    /** The entries of a document's lists. */
    public static List<ListedEntry> entries(List<PageText> pages) {
        ListedPages listed = new ListedPages();
        pages.forEach(listed::add);
        return listed.entries();
    }

    /** Takes the next page. */
    public void add(PageText page) {
        double body = bodySize(page);
        Quad box = page.textBox();
        double middle = box == null ? 306 : (box.left() + box.right()) / 2;
        for (TextLine line : page.lines()) {
            if (page.blocks().get(line.block()).kind().isFurniture()) {
                continue;
            }
            int end = Math.min(line.end(), line.start() + LONGEST_LINE);
            String text = page.text().substring(line.start(), end).strip();
            gather(text);
            boolean heading =
                    (line.bold() || line.size() > body + 1) && text.length() <= LONGEST_HEADING;
            boolean right = line.quad().left() >= middle - 6;
            boolean beside =
                    switch (page.blocks().get(line.block()).kind()) {
                        case OTHER, TABLE, CAPTION -> true;
                        default -> false;
                    };
            add(
                    new ListedLine(
                            page.page(),
                            text,
                            line.quad(),
                            line.size(),
                            line.block(),
                            right,
                            heading,
                            beside));
        }
        if (lines.size() > MOST_LINES) {
            lines.subList(0, lines.size() - KEPT_LINES).clear();
        }
    }

    /** Gathers whole words, those at line ends left out: they may be halves. */
    private void gather(String line) {
        Matcher matcher = WORD.matcher(line);
        while (words.size() < MOST_WORDS && matcher.find()) {
            boolean part =
                    (matcher.end() < line.length() && line.charAt(matcher.end()) == '-')
                            || (matcher.start() > 0 && line.charAt(matcher.start() - 1) == '-')
                            || matcher.start() == 0;
            if (!part) {
                words.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Whether letters are a word that the document has by itself. */
    static boolean isWord(String letters, Set<String> words) {
        return words.contains(letters.toLowerCase(Locale.ROOT));
    }

    /** A line parted by a wide blank may have come in pieces. */
    private void add(ListedLine line) {
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - PIECES); i--) {
            ListedLine before = lines.get(i);
            double blank = line.left() - before.quad().right();
            boolean level =
                    Math.abs(line.quad().bottom() - before.quad().bottom()) < LEVEL
                            && Math.abs(line.quad().top() - before.quad().top()) < LEVEL;
            double widest = line.right() == before.right() ? WIDEST_BLANK : GUTTER;
            if (level && line.page().equals(before.page()) && blank >= 0 && blank < widest) {
                lines.set(i, before.with(line));
                return;
            }
        }
        lines.add(line);
    }

    /** Reads the size of most letters as that of running text. */
    private static double bodySize(PageText page) {
        Map<Float, Integer> letters = new HashMap<>();
        for (TextLine line : page.lines()) {
            letters.merge(Math.round(line.size() * 2) / 2f, line.length(), Integer::sum);
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> (double) entry.getKey())
                .orElse(10.0);
    }

    /** The entries of all lists found so far, in order; empty where there is none. */
    public List<ListedEntry> entries() {
        List<ListedEntry> entries = new ArrayList<>();
        for (List<ListedLine> list : headed()) {
            entries.addAll(ListCut.entries(list, words));
        }
        return entries.isEmpty() ? ListCut.entries(unheaded(), words) : ListCut.bounded(entries);
    }

    /** The lines below each heading of a list, to the next heading that ends it. */
    private List<List<ListedLine>> headed() {
        List<List<ListedLine>> lists = new ArrayList<>();
        List<ListedLine> list = null;
        for (ListedLine line : lines) {
            if (ListHeading.begins(line.text())) {
                list = new ArrayList<>();
                lists.add(list);
            } else if (line.heading() && ListHeading.ends(line.text())) {
                list = null;
            } else if (list != null && !line.text().isEmpty()) {
                list.add(line);
            }
        }
        return lists;
    }

    /** The lines from the last "[1]" on that many numbers follow. */
    private List<ListedLine> unheaded() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String text = lines.get(i).text();
            if (text.startsWith("[1]") && text.length() > 3) {
                List<ListedLine> list = new ArrayList<>();
                for (ListedLine line : lines.subList(i, lines.size())) {
                    if (line.heading() && ListHeading.ends(line.text())) {
                        break;
                    }
                    list.add(line);
                }
                if (EntryNumbers.BRACKETS.chain(list).size() >= ListCut.FEW) {
                    return list;
                }
            }
        }
        return List.of();
    }
}
