package app.seojae.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What changed between two texts, word by word. Pure. */
final class WordDiff {

    /** More words than this are compared as one. */
    private static final int MOST = 4_000;

    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    /** What happened to words. */
    enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    /** Words that follow each other and share a fate. */
    record Piece(Change change, String text) {}

    private WordDiff() {}

    /** The pieces in order: those of the later text and, where they stood, those that are gone. */
    static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        if (old.size() > MOST || now.size() > MOST) {
            add(pieces, Change.REMOVED, before);
            add(pieces, Change.ADDED, after);
            return pieces;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && same(old.get(i), now.get(j))) {
                add(pieces, Change.SAME, now.get(j));
                i++;
                j++;
            } else if (i < old.size()
                    && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(pieces, Change.REMOVED, old.get(i++));
            } else {
                add(pieces, Change.ADDED, now.get(j++));
            }
        }
        return pieces;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    /** How many words the rests of two texts have in common, in order. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] =
                        same(old.get(i), now.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Piece> pieces, Change change, String text) {
        if (text.isEmpty()) {
            return;
        }
        String last = pieces.isEmpty() ? "" : pieces.getLast().text();
        boolean touches = !last.isEmpty() && !last.endsWith(" ") && !last.endsWith("\n");
        if (change == Change.REMOVED && touches && !text.startsWith(" ")) {
            add(pieces, change, " " + text); // words that are gone never run into others
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().change() == change) {
            pieces.removeLast();
            pieces.add(new Piece(change, last + text));
        } else {
            pieces.add(new Piece(change, text));
        }
    }
}
