package app.seojae.digest.unit;

import app.seojae.digest.label.Label;
import app.seojae.digest.label.LabelReader;
import app.seojae.digest.line.ListMarker;
import app.seojae.digest.token.Token;
import java.util.List;
import java.util.Locale;

/** Finds the lists of papers that are only mentioned: related papers, references. */
final class MentionLists {

    private static final List<String> NAMES =
            List.of(
                    "관련논문",
                    "관련연구",
                    "유사한논문",
                    "유사논문",
                    "비슷한논문",
                    "참고문헌",
                    "참고자료",
                    "참고논문",
                    "참조",
                    "선행연구",
                    "인용",
                    "함께읽",
                    "같이읽",
                    "더읽",
                    "이전연구",
                    "후속연구",
                    "relatedpaper",
                    "relatedwork",
                    "relatedread",
                    "related",
                    "similarpaper",
                    "reference",
                    "bibliography",
                    "seealso",
                    "furtherread",
                    "citation",
                    "citedby",
                    "相关论文",
                    "参考文献",
                    "相关工作",
                    "関連論文");

    private static final int LONGEST = 60;

    private MentionLists() {}

    static void mark(List<SheetRow> rows) {
        int level = 0;
        int indent = -1;
        boolean blank = false;
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            int heading = row.heading();
            if (isName(row, heading)) {
                level = heading > 0 ? heading : Token.Heading.BOLD + 1;
                indent = row.mark().indent();
                blank = false;
                rows.set(i, row.asMention());
            } else if (level > 0 && ends(row, heading, level, indent, blank)) {
                level = 0;
            } else if (level > 0) {
                blank = row.isBlank();
                rows.set(i, row.asMention());
            }
        }
    }

    /** A heading of the same rank ends them, a rule, another label, words behind a blank line. */
    private static boolean ends(SheetRow row, int heading, int level, int indent, boolean blank) {
        if ((heading > 0 && heading <= level) || row.token() instanceof Token.Rule) {
            return true;
        }
        if (row.token() instanceof Token.Labelled labelled && labelled.label() != Label.OTHER) {
            return true;
        }
        if (level <= Token.Heading.BOLD) {
            return row.details() < 0;
        }
        boolean list = row.mark().kind() != ListMarker.Kind.NONE;
        boolean outdented = list && row.mark().indent() < indent;
        boolean label = row.token() instanceof Token.Labelled;
        boolean numbered = row.mark().kind() == ListMarker.Kind.NUMBER && row.text().contains("**");
        return outdented
                || label
                || numbered
                || (blank && !list && !row.isBlank())
                || row.details() < 0;
    }

    private static boolean isName(SheetRow row, int heading) {
        String text = row.text();
        boolean label = row.token() instanceof Token.Labelled || heading > 0;
        if (text.length() > 4 * LONGEST || row.isBlank()) {
            return false;
        }
        String words = Sheet.undressed(text.strip());
        int colon = 0;
        while (colon < words.length() && !LabelReader.isColon(words.charAt(colon))) {
            colon++;
        }
        boolean named = label || (colon < words.length() && colon < LONGEST);
        String name = words.substring(0, colon);
        Label known = Label.named(name);
        if (!named || name.length() > LONGEST || (known != null && known != Label.OTHER)) {
            return false;
        }
        StringBuilder key = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        String bare = key.toString().toLowerCase(Locale.ROOT);
        return NAMES.stream()
                .anyMatch(it -> bare.startsWith(it) && bare.length() <= it.length() + 8);
    }
}
