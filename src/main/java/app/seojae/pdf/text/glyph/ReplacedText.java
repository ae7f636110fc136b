package app.seojae.pdf.text.glyph;

import app.seojae.pdf.text.TextFrame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand for what a marked part of a page draws (ISO 32000-2, 14.9.4): they take the
 * place of its letters. Confined to one thread.
 */
final class ReplacedText {

    private static final int MAX_LINES = 200;

    /** A word in its place. */
    record Word(TextFrame frame, Glyph glyph) {}

    /** The letters of one line, of which only the place counts. */
    private static final class Stretch {
        final TextFrame frame;
        final Glyph first;
        float left;
        float right;

        Stretch(TextFrame frame, Glyph first) {
            this.frame = frame;
            this.first = first;
            left = first.left();
            right = first.right();
        }

        boolean takes(TextFrame other, Glyph glyph) {
            return frame.equals(other)
                    && Math.abs(glyph.base() - first.base()) < first.size() * 0.5f;
        }

        void take(Glyph glyph) {
            left = Math.min(left, glyph.left());
            right = Math.max(right, glyph.right());
        }
    }

    private final List<Stretch> stretches = new ArrayList<>();
    private int depth;
    private int since;
    private String words = "";

    /**
     * Enters a marked part.
     *
     * @param standsFor the words for what it draws; {@code null} for what is read as drawn
     */
    void begin(@Nullable String standsFor) {
        depth++;
        if (since == 0 && standsFor != null) {
            since = depth;
            words = standsFor;
            stretches.clear();
        }
    }

    /** Whether letters drawn now stand for other words. */
    boolean isOpen() {
        return since > 0;
    }

    /** Whether anything was drawn since the words took over. */
    boolean hasPlace() {
        return !stretches.isEmpty();
    }

    /** Takes the place of a letter. */
    void take(TextFrame frame, Glyph glyph) {
        for (Stretch stretch : stretches) {
            if (stretch.takes(frame, glyph)) {
                stretch.take(glyph);
                return;
            }
        }
        if (stretches.size() < MAX_LINES) {
            stretches.add(new Stretch(frame, glyph));
        }
    }

    /** Leaves a marked part; its words where they took over there, spread over its letters. */
    List<Word> end() {
        if (depth == 0) {
            return List.of();
        }
        boolean last = depth == since;
        depth--;
        if (!last) {
            return List.of();
        }
        since = 0;
        return spread();
    }

    private List<Word> spread() {
        List<Word> spread = new ArrayList<>();
        float whole = 0;
        for (Stretch stretch : stretches) {
            whole += stretch.right - stretch.left;
        }
        int at = 0;
        while (at < words.length() && !stretches.isEmpty()) {
            int end = at;
            while (end < words.length() && words.charAt(end) != ' ') {
                end++;
            }
            if (end > at) {
                float from = whole * at / words.length();
                float to = whole * end / words.length();
                spread.add(word(words.substring(at, end), from, to, at > 0));
            }
            at = end + 1;
        }
        return spread;
    }

    /** A word lies on the line that has its middle. */
    private Word word(String word, float from, float to, boolean spaced) {
        float before = 0;
        Stretch on = stretches.getLast();
        for (Stretch stretch : stretches) {
            float width = stretch.right - stretch.left;
            if ((from + to) / 2 <= before + width) {
                on = stretch;
                break;
            }
            before += stretch == on ? 0 : width;
        }
        float left = Math.clamp(on.left + from - before, on.left, on.right);
        float right = Math.clamp(on.left + to - before, left, on.right);
        Glyph like = on.first;
        boolean blank = spaced || like.spaced();
        return new Word(
                on.frame,
                new Glyph(
                        word,
                        left,
                        right,
                        like.base(),
                        like.size(),
                        like.font(),
                        like.bold(),
                        blank,
                        like.order()));
    }
}
