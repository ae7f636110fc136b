package app.seojae.pdf.text.layout;

import app.seojae.pdf.text.LetterKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The Korean words of a paper, which break at any syllable: what stands on both sides of a line's
 * end is one word where the paper writes it so elsewhere, whole or with another particle.
 */
final class HangulWords {

    private static final int MAX_WORDS = 100_000;
    private static final int MAX_LENGTH = 20;
    private static final int SHORT = 2;

    /** Particles that follow a noun, the longer ones first. */
    private static final List<String> PARTICLES =
            List.of(
                    "으로부터", "에서부터", "이라는", "에서는", "으로는", "으로서", "으로써", "에서", "에게", "으로", "까지", "부터",
                    "처럼", "마다", "라는", "이나", "이란", "은", "는", "이", "가", "을", "를", "의", "에", "와", "과",
                    "로", "도", "만");

    /** Particles that are no word of their own. */
    private static final Set<String> BOUND = Set.of("을", "를", "는", "에서", "에게", "으로", "까지", "처럼");

    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();

    /** Remembers the words of a text; those at a line's end or start may be parts of words. */
    void learn(String text) {
        int at = 0;
        while (at < text.length() && words.size() < MAX_WORDS) {
            int end = endOf(text, at);
            boolean whole = !breaks(text, at - 1) && !breaks(text, end);
            if (end - at >= SHORT && end - at <= MAX_LENGTH && whole) {
                String word = text.substring(at, end);
                words.add(word);
                stems.add(stem(word));
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Whether the last word of a text and the first of the next line are parts of one. */
    boolean isBroken(CharSequence text, String line) {
        int start = text.length();
        int least = Math.max(0, start - MAX_LENGTH);
        while (start > least && LetterKind.isHangul(text.charAt(start - 1))) {
            start--;
        }
        int end = endOf(line, 0);
        if (start == text.length() || end == 0 || end > MAX_LENGTH) {
            return false;
        }
        String left = text.subSequence(start, text.length()).toString();
        String right = line.substring(0, end);
        String both = left + right;
        if (words.contains(both)) {
            return true;
        }
        if (BOUND.contains(right)) {
            return stems.contains(left);
        }
        String stem = stem(both);
        boolean inside = stem.length() > left.length();
        boolean apart = words.contains(left) && words.contains(right);
        return inside && stem.length() >= SHORT && stems.contains(stem) && !apart;
    }

    private static int endOf(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && LetterKind.isHangul(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean breaks(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == '\n';
    }

    private static String stem(String word) {
        for (String particle : PARTICLES) {
            if (word.endsWith(particle) && word.length() - particle.length() >= SHORT) {
                return word.substring(0, word.length() - particle.length());
            }
        }
        return word;
    }
}
