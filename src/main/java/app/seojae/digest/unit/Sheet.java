package app.seojae.digest.unit;

import app.seojae.digest.label.Label;
import app.seojae.digest.label.LabelReader;
import app.seojae.digest.line.Addresses;
import app.seojae.digest.line.FoldedDetails;
import app.seojae.digest.line.FrontMatter;
import app.seojae.digest.line.LinkScanner;
import app.seojae.digest.line.LinkWords;
import app.seojae.digest.line.ListMarker;
import app.seojae.digest.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Makes the second reader's rows of tokens: finds tables, lists of mere mentions, addresses. */
public final class Sheet {

    private static final int SHORT = 40;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_DRESS = 32;

    private Sheet() {}

    /**
     * The rows of all tokens.
     *
     * @param details where parts fold
     */
    public static List<SheetRow> of(List<Token> tokens, FoldedDetails details) {
        List<SheetRow> rows = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            rows.add(row(token, details.depth(token.line())));
        }
        Tables.mark(rows);
        MentionLists.mark(rows);
        return rows;
    }

    private static SheetRow row(Token token, int details) {
        String text = unquoted(token.raw());
        ListMarker mark = ListMarker.of(text);
        List<Addresses.Address> addresses =
                token instanceof Token.Blank ? List.of() : Addresses.in(slashes(token.raw()));
        if (addresses.isEmpty() && token instanceof Token.Labelled labelled) {
            addresses = bareId(labelled);
        }
        int strength = addresses.isEmpty() ? 0 : strength(token, text);
        return new SheetRow(
                token,
                text,
                mark,
                addresses,
                strength,
                false,
                -1,
                isLabel(token, text, mark),
                heading(token, text),
                details);
    }

    private static int heading(Token token, String text) {
        return switch (token) {
            case Token.Heading heading -> heading.level();
            case Token.Labelled labelled ->
                    labelled.heading() ? LabelReader.Dress.of(text).heading() : 0;
            default ->
                    text.startsWith("#")
                            ? text.length() - text.replaceFirst("^#+", "").length()
                            : 0;
        };
    }

    /** {@code **기관:** …}, {@code Authors: …}: a name in bold and a colon, or a known one. */
    private static boolean isLabel(Token token, String text, ListMarker mark) {
        if (token instanceof Token.Labelled) {
            return true;
        }
        if (token instanceof Token.Blank || token instanceof Token.Heading) {
            return false;
        }
        String words = SheetRow.words(text.length() > 400 ? text.substring(0, 400) : text, mark);
        if (LabelReader.read(words) != null) {
            return true;
        }
        int close = words.startsWith("**") ? words.indexOf("**", 2) : -1;
        if (close > 2 && close <= Label.LONGEST + 4) {
            boolean inside = LabelReader.isColon(words.charAt(close - 1));
            int behind = close + 2;
            return inside || (behind < words.length() && LabelReader.isColon(words.charAt(behind)));
        }
        return false;
    }

    /** {@code **arXiv ID**: 2410.17637}: only a label that says so makes an address of a number. */
    private static List<Addresses.Address> bareId(Token.Labelled labelled) {
        String name = labelled.name().replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        if (!name.contains("arxiv")) {
            return List.of();
        }
        return FrontMatter.bareId(labelled.value().replace("*", "").replace("`", ""))
                .map(
                        id ->
                                List.of(
                                        new Addresses.Address(
                                                id.id(),
                                                id.version(),
                                                "https://arxiv.org/abs/" + id.id(),
                                                0,
                                                0)))
                .orElse(List.of());
    }

    /** Undoes backslashes before slashes, dots and underscores, as some editors write addresses. */
    public static String slashes(String raw) {
        return raw.indexOf("\\/") >= 0 || raw.indexOf("\\.") >= 0 || raw.indexOf("\\_") >= 0
                ? raw.replace("\\/", "/").replace("\\.", ".").replace("\\_", "_")
                : raw;
    }

    private static String unquoted(String raw) {
        int at = 0;
        while (at < raw.length() && (raw.charAt(at) == '>' || raw.charAt(at) == ' ')) {
            at++;
        }
        return raw.lastIndexOf('>', at) >= 0 && at > 0 && raw.substring(0, at).indexOf('>') >= 0
                ? raw.substring(at)
                : raw;
    }

    private static int strength(Token token, String text) {
        String words = text.strip();
        if (token instanceof Token.Heading || words.startsWith("#")) {
            return SheetRow.TITLED;
        }
        if (isNothingElse(words) || isNothingElse(value(words))) {
            return SheetRow.LABELLED;
        }
        String bare = undressed(words);
        LinkScanner.Link link = LinkScanner.first(bare);
        return link != null && link.start() == 0 && !link.isPartOfSentence(bare)
                ? SheetRow.TITLED
                : SheetRow.INLINE;
    }

    /** Whether beside its links, which only name places, nearly nothing is left. */
    private static boolean isNothingElse(String text) {
        if (text.isEmpty() || text.length() > 8 * LinkScanner.LONGEST_URL) {
            return false;
        }
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (LinkScanner.Link link = LinkScanner.next(text, 0);
                link != null;
                link = LinkScanner.next(text, at)) {
            rest.append(text, at, Math.max(at, link.start())).append(' ');
            if (!LinkWords.isPlace(link.text()) && link.isPaper()) {
                return false;
            }
            at = Math.max(link.end(), at + 1);
            if (at >= text.length()) {
                break;
            }
        }
        rest.append(text, Math.min(at, text.length()), text.length());
        return letters(rest) == 0 || (rest.length() < SHORT && LinkWords.isPlace(rest.toString()));
    }

    private static int letters(CharSequence text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }

    /** What stands behind a short label and its colon, or nothing. */
    private static String value(String text) {
        int limit = Math.min(text.length(), LONGEST_NAME);
        for (int i = 0; i < limit; i++) {
            if (LabelReader.isColon(text.charAt(i))) {
                boolean scheme = text.startsWith("//", i + 1);
                return scheme ? "" : text.substring(i + 1);
            }
        }
        return "";
    }

    /** Without the mark of a list, counters, stars and bold marks before the words. */
    static String undressed(String text) {
        int at = 0;
        while (at < text.length() && at < LONGEST_DRESS) {
            char c = text.charAt(at);
            int counter = counter(text, at);
            if (counter > 0) {
                at += counter;
            } else if ("#*_> \t-+•·|".indexOf(c) >= 0
                    || Character.isSurrogate(c)
                    || c == '\uFE0F'
                    || Character.getType(c) == Character.OTHER_SYMBOL) {
                at++;
            } else {
                break;
            }
        }
        return text.substring(at);
    }

    /** The length of {@code 3.}, {@code 3)} or {@code [3]} with a blank behind it, else 0. */
    private static int counter(String text, int from) {
        boolean bracket = text.charAt(from) == '[';
        int at = bracket ? from + 1 : from;
        int digits = at;
        while (digits < text.length()
                && digits - at < 4
                && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean closed =
                digits > at
                        && digits + 1 < text.length()
                        && (bracket ? "]" : ".)").indexOf(text.charAt(digits)) >= 0
                        && text.charAt(digits + 1) == ' ';
        return closed ? digits + 1 - from : 0;
    }
}
