package app.seojae.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What changed between two texts, word by word. Pure. */
public final class WordDiff {

    /** More words than this are compared as one. */
    private static final int MOST = 4_000;

    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    /** What happened to words. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    /** Words that follow each other and share a fate. */
    public record Piece(Change change, String text) {}

    private WordDiff() {}

    /** The pieces in order: those of the later text and, where they stood, those that are gone. */
    public static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        Gathering pieces = new Gathering();
        if (old.size() > MOST || now.size() > MOST) {
            pieces.add(Change.REMOVED, before);
            pieces.add(Change.ADDED, after);
            return pieces.all();
        }
        BitSet gone = new BitSet();
        BitSet came = new BitSet();
        for (AbstractDelta<String> delta : deltas(old, now)) {
            mark(gone, delta.getSource());
            mark(came, delta.getTarget());
        }
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (gone.get(i)) {
                pieces.add(Change.REMOVED, old.get(i++));
            } else if (came.get(j)) {
                pieces.add(Change.ADDED, now.get(j++));
            } else {
                pieces.add(Change.SAME, now.get(j++));
                i++;
            }
        }
        return pieces.all();
    }

    /** In memory that grows with the texts, not with their product. */
    private static List<AbstractDelta<String>> deltas(List<String> old, List<String> now) {
        return DiffUtils.diff(
                        old.stream().map(String::strip).toList(),
                        now.stream().map(String::strip).toList(),
                        new MyersDiffWithLinearSpace<>())
                .getDeltas();
    }

    private static void mark(BitSet words, Chunk<String> chunk) {
        words.set(chunk.getPosition(), chunk.getPosition() + chunk.size());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Gathers words that follow each other and share a fate. */
    private static final class Gathering {
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Change last = Change.SAME;

        void add(Change change, String word) {
            if (word.isEmpty()) {
                return;
            }
            boolean touches = change == Change.REMOVED && endsInWord() && !word.startsWith(" ");
            if (change != last) {
                end();
            }
            last = change;
            // Words that are gone never run into others.
            text.append(touches ? " " : "").append(word);
        }

        private boolean endsInWord() {
            int size = text.length();
            return size > 0 && text.charAt(size - 1) != ' ' && text.charAt(size - 1) != '\n';
        }

        private void end() {
            if (!text.isEmpty()) {
                pieces.add(new Piece(last, text.toString()));
                text.setLength(0);
            }
        }

        List<Piece> all() {
            end();
            return pieces;
        }
    }
}
