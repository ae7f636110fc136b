package app.seojae.search;

import app.seojae.model.paper.Snippet.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What a typed word is taken to mean: its letters, or the initial consonants of what is meant.
 *
 * @param text folded, never empty
 * @param initials whether {@code text} is initial consonants
 */
public record SearchTerm(String text, boolean initials) {

    /** Takes a folded word for its letters. */
    public static SearchTerm letters(String text) {
        return new SearchTerm(text, false);
    }

    /** Takes consonants such as {@code ㄱㄴ} for the initials of what is meant. */
    public static SearchTerm initials(String consonants) {
        return new SearchTerm(Hangul.spread(consonants), true);
    }

    /** Whether a folded text has it. */
    public boolean in(String folded) {
        return initials ? Initials.in(folded, text) : folded.contains(text);
    }

    /** The next place of it in a folded text, or {@code null}. */
    @Nullable Mark next(String folded, int from) {
        if (!initials) {
            int at = folded.indexOf(text, from);
            return at < 0 ? null : new Mark(at, at + text.length());
        }
        for (int start = from; start < folded.length(); start++) {
            int end = endOfInitials(folded, start);
            if (end > 0) {
                return new Mark(start, end);
            }
        }
        return null;
    }

    private int endOfInitials(String folded, int start) {
        int found = 0;
        for (int at = start; at < folded.length(); at++) {
            char c = folded.charAt(at);
            if (c == ' ' && found > 0) {
                continue;
            }
            if (Hangul.initial(c) != text.charAt(found)) {
                return -1;
            }
            if (++found == text.length()) {
                return at + 1;
            }
        }
        return -1;
    }
}
