package app.seojae.digest.unit;

import app.seojae.digest.label.Titles;
import app.seojae.digest.line.LinkScanner;
import app.seojae.digest.line.LinkWords;
import app.seojae.digest.token.Token;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins with a title, as items do: {@code [T](url) - text}, {@code **T**: text}.
 *
 * @param title the bare title, or {@code null} where the line has none
 * @param rest what it says behind the title, or the empty string
 */
record TitleLine(@Nullable String title, String rest) {

    private static final Pattern EMPTY = Pattern.compile("[(\\[]\\s*[|,·•/]*\\s*[)\\]]");
    private static final int LONGEST = 300;
    private static final int FARTHEST_BOLD = 24;
    private static final String[] SEPARATORS = {" - ", " – ", " — ", " | ", ": "};

    static TitleLine of(SheetRow row) {
        String words = Sheet.undressed(Sheet.slashes(row.text().strip()));
        String dressed = row.words();
        if (row.heading() > 0 && row.heading() < Token.Heading.BOLD) {
            return new TitleLine(Titles.clean(withoutPlaces(dressed)), "");
        }
        int bold = dressed.indexOf("**");
        if (bold >= 0 && bold < FARTHEST_BOLD && hasNoLetters(dressed.substring(0, bold))) {
            int close = dressed.indexOf("**", bold + 2);
            String title =
                    close < 0
                            ? null
                            : Titles.clean(withoutPlaces(dressed.substring(bold, close + 2)));
            if (title != null) {
                return new TitleLine(title, rest(dressed.substring(close + 2)));
            }
            words = close < 0 ? words : dressed.substring(close + 2).strip();
        }
        LinkScanner.Link link = LinkScanner.first(words);
        if (link != null && link.start() == 0 && !LinkWords.isPlace(link.text())) {
            return new TitleLine(Titles.clean(link.text()), rest(words.substring(link.end())));
        }
        String plain = withoutPlaces(words).strip();
        int cut = cut(plain);
        return new TitleLine(
                Titles.clean(cut < 0 ? plain : plain.substring(0, cut)),
                cut < 0 ? "" : rest(plain.substring(cut)));
    }

    /** A day, a counter or a star may stand before a title in bold. */
    private static boolean hasNoLetters(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }

    /** Where a plain title ends and its text begins, or -1 where all is title. */
    private static int cut(String text) {
        if (text.length() < 40) {
            return -1;
        }
        for (String separator : SEPARATORS) {
            int at = text.indexOf(separator);
            boolean long_ = at > 0 && text.length() - at > 60 && at < LONGEST;
            if (long_ && (!separator.equals(": ") || text.length() > 160)) {
                return at;
            }
        }
        return text.length() > LONGEST ? LONGEST : -1;
    }

    /** Without links that only name places, in their brackets or not. */
    static String withoutPlaces(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (LinkScanner.Link link = LinkScanner.next(text, 0);
                link != null && at < text.length();
                link = LinkScanner.next(text, at)) {
            out.append(text, at, Math.max(at, link.start()));
            if (!link.image() && !LinkWords.isPlace(link.text())) {
                out.append(link.text());
            }
            at = Math.max(link.end(), at + 1);
        }
        out.append(text, Math.min(at, text.length()), text.length());
        return EMPTY.matcher(out).replaceAll("").strip();
    }

    private static String rest(String behind) {
        String text = withoutPlaces(behind).strip();
        int at = 0;
        while (at < text.length() && " -–—:：|·•,".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int end = text.length();
        while (end > at && " -–—|·•(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(at, end);
    }
}
