package app.seojae.digest.unit;

import app.seojae.digest.line.LinkScanner;
import app.seojae.digest.line.ListMarker;
import app.seojae.digest.line.ModelChatter;
import app.seojae.digest.token.Token;
import java.util.List;

/** Finds the first paragraph of a unit that labels none: not names, links, pictures or labels. */
final class FirstParagraph {

    private static final int SHORTEST = 20;

    private FirstParagraph() {}

    /** The first paragraph in rows {@code from} to before {@code to}, or the empty string. */
    static String first(List<SheetRow> rows, int from, int to, int title) {
        StringBuilder text = new StringBuilder();
        boolean label = false;
        for (int i = from; i < to; i++) {
            SheetRow row = rows.get(i);
            boolean ends = row.isBlank() || !isProse(row) || i == title;
            if (ends || (row.mark().kind() != ListMarker.Kind.NONE && !text.isEmpty())) {
                if (isEnough(text)) {
                    return text.toString();
                }
                text.setLength(0);
            }
            label = !row.isBlank() && (row.label() || label);
            if (!ends && !label) {
                String words = row.words();
                text.append(text.isEmpty() ? "" : "\n").append(words);
            }
        }
        return isEnough(text) ? text.toString() : "";
    }

    static boolean isEnough(CharSequence text) {
        return weight(text) >= SHORTEST && ModelChatter.start("\n\n" + text) >= text.length();
    }

    /** How much a text says: a syllable of Hangul or a Chinese character as two letters. */
    private static int weight(CharSequence text) {
        return text.length() + (int) text.chars().filter(c -> c >= 0x2E80).count();
    }

    private static boolean isProse(SheetRow row) {
        String words = row.words();
        return row.token() instanceof Token.Words
                && !row.mention()
                && !row.table()
                && row.heading() == 0
                && row.strength() != SheetRow.LABELLED
                && !isNames(words)
                && !isLinks(words)
                && !words.startsWith("|")
                && !words.startsWith("```")
                && !words.startsWith("#");
    }

    /** A line all in italics names authors; {@code 👍 12 · cs.CL} and the like tell nothing. */
    private static boolean isNames(String words) {
        boolean italic =
                words.length() > 2
                        && ((words.startsWith("*")
                                        && !words.startsWith("**")
                                        && words.endsWith("*"))
                                || (words.startsWith("_") && words.endsWith("_")));
        return italic || words.startsWith("👍") || words.startsWith("⭐") || words.startsWith("@");
    }

    /** Whether a line is mostly links. */
    private static boolean isLinks(String words) {
        if (words.indexOf("](") < 0 && !words.startsWith("http")) {
            return false;
        }
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (LinkScanner.Link link = LinkScanner.next(words, 0);
                link != null && at < words.length();
                link = LinkScanner.next(words, at)) {
            rest.append(words, at, Math.max(at, link.start()));
            at = Math.max(link.end(), at + 1);
        }
        rest.append(words, Math.min(at, words.length()), words.length());
        return weight(rest) < SHORTEST;
    }
}
