package app.seojae.digest.token;

import app.seojae.digest.label.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks ahead in a digest: what comes next decides whether a heading or picture begins an entry.
 */
public final class TokenLookahead {

    private final List<Token> tokens;
    private final int[] next;

    /** Reads the tokens once, from the end, so that every look is one step. */
    public TokenLookahead(List<Token> tokens) {
        this.tokens = tokens;
        this.next = new int[tokens.size()];
        int found = -1;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            next[i] = found;
            if (tokens.get(i).isStructure() && !isUnknown(tokens.get(i))) {
                found = i;
            }
        }
    }

    private static boolean isUnknown(Token token) {
        return token instanceof Token.Labelled labelled && labelled.label() == Label.OTHER;
    }

    /** The next rule, picture, heading or known label. */
    @Nullable
    public Token next(int from) {
        return next[from] < 0 ? null : tokens.get(next[from]);
    }

    /** Whether nothing but blank lines stands before a picture or a known label. */
    public boolean structureIsNext(int from) {
        int to = next[from];
        if (to < 0 || !(tokens.get(to) instanceof Token.Picture || isLabel(tokens.get(to)))) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (!(tokens.get(i) instanceof Token.Blank)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a label or a picture comes before the next rule; headings between do not count. */
    public boolean labelFollows(int from) {
        for (int i = next[from], steps = 0; i >= 0 && steps < 4; i = next[i], steps++) {
            Token token = tokens.get(i);
            if (token instanceof Token.Picture || isLabel(token)) {
                return true;
            }
            if (token instanceof Token.Rule) {
                return false;
            }
        }
        return false;
    }

    /** Whether the next structure is a title, labelled or a heading. */
    public boolean titleFollows(int from) {
        return switch (next(from)) {
            case Token.Labelled label -> label.label() == Label.TITLE;
            case Token.Heading heading ->
                    heading.level() < Token.Heading.BOLD || structureIsNext(next[from]);
            case null, default -> false;
        };
    }

    private static boolean isLabel(Token token) {
        return token instanceof Token.Labelled labelled && labelled.label() != Label.OTHER;
    }
}
