package app.seojae.digest.unit;

import app.seojae.digest.line.Addresses;
import app.seojae.digest.line.ListMarker;
import app.seojae.digest.token.Token;
import app.seojae.model.ArxivId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line as the second reader sees it: what it is, and how surely the papers' addresses in it say
 * whose lines stand round it.
 *
 * @param text without quote marks, indent kept
 * @param strength 0 no address, {@link #INLINE}, {@link #TITLED} or {@link #LABELLED}
 * @param head where the head of the table stands whose row it is, or -1
 * @param label whether it begins with a label, known or bold
 * @param heading the level of the heading it is, {@link Token.Heading#BOLD} for a bold line, else 0
 * @param details how deep it stands in {@code <details>}; negative where one opens on it
 */
public record SheetRow(
        Token token,
        String text,
        ListMarker mark,
        List<Addresses.Address> addresses,
        int strength,
        boolean mention,
        int head,
        boolean label,
        int heading,
        int details) {

    /** An address in the middle of words. */
    static final int INLINE = 1;

    /** The line begins with a link that shows more than a place: a title. */
    static final int TITLED = 2;

    /** The line is nothing but addresses, with or without a label. */
    static final int LABELLED = 3;

    /** Whether it is a row of a table with a head, its head included. */
    boolean table() {
        return head >= 0;
    }

    /** Where it stands in the file, counted from 1. */
    public int line() {
        return token.line();
    }

    boolean isBlank() {
        return token instanceof Token.Blank || text.isBlank();
    }

    /** Whether its addresses say whose lines these are. */
    boolean isOwn() {
        return strength >= TITLED && !mention;
    }

    Set<ArxivId> ids() {
        Set<ArxivId> ids = new LinkedHashSet<>();
        addresses.forEach(address -> ids.add(address.id()));
        return ids;
    }

    /** The words behind the mark of a list, a heading or a quote. */
    String words() {
        return words(text, mark);
    }

    static String words(String text, ListMarker mark) {
        String words = text.substring(Math.min(text.length(), mark.length())).strip();
        int at = 0;
        while (at < words.length() && words.charAt(at) == '#') {
            at++;
        }
        return words.substring(at).strip();
    }

    SheetRow asMention() {
        return new SheetRow(
                token, text, mark, addresses, strength, true, head, label, heading, details);
    }

    SheetRow asTableRow(int index) {
        int own = addresses.isEmpty() ? 0 : TITLED;
        return new SheetRow(token, text, mark, addresses, own, mention, index, false, 0, details);
    }

    SheetRow asTitled() {
        return new SheetRow(
                token, text, mark, addresses, TITLED, mention, head, label, heading, details);
    }

    /** The one paper its own addresses lead to, or {@code null}. */
    @Nullable ArxivId onlyId() {
        Set<ArxivId> ids = ids();
        return ids.size() == 1 ? ids.iterator().next() : null;
    }
}
