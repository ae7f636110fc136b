package app.seojae.pdf.text.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The lines near the upper and lower edge of a page, made comparable with those of other pages:
 * numbers count as alike.
 *
 * @param top the lines near the upper edge, and their parts
 * @param bottom those near the lower edge
 */
public record PageEdges(Set<String> top, Set<String> bottom) {

    public static final PageEdges NONE = new PageEdges(Set.of(), Set.of());

    private static final String NUMBER = "#";
    private static final int LONGEST = 300;

    /** Lines at the edges of a page. */
    static PageEdges of(List<List<Segment>> top, List<List<Segment>> bottom) {
        return new PageEdges(allWords(top), allWords(bottom));
    }

    private static Set<String> allWords(List<List<Segment>> rows) {
        Set<String> words = new HashSet<>();
        rows.forEach(row -> words.addAll(words(row)));
        return words;
    }

    /** A line, and its parts: one side of it may be the page's own, beside the page's number. */
    static List<String> words(List<Segment> row) {
        List<String> words = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        for (Segment segment : row) {
            String part = alike(segment.letters());
            whole.append(part).append(' ');
            boolean outside = segment == row.getFirst() || segment == row.getLast();
            if (part.codePoints().anyMatch(Character::isLetter)
                    || (outside && part.equals(NUMBER))) {
                words.add(part);
            }
        }
        words.add(whole.toString().strip());
        return words;
    }

    private static String alike(String letters) {
        String line = letters.length() <= LONGEST ? letters : letters.substring(0, LONGEST);
        return line.replaceAll("\\d+", NUMBER).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** Whether one of some lines, or a part of one, stands at an edge. */
    public boolean has(boolean above, List<String> words) {
        Set<String> edge = above ? top : bottom;
        return words.stream().anyMatch(edge::contains);
    }
}
