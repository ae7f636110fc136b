package app.seojae.digest.label;

import app.seojae.digest.line.LinkScanner;
import java.util.ArrayList;
import java.util.List;

/** Reads 관련분야: a comma list, bullets or both; commas inside brackets do not part. */
final class FieldList {

    /** How much of a text is read. */
    static final int LONGEST_TEXT = 10_000;

    private FieldList() {}

    static List<String> of(String text) {
        List<String> fields = new ArrayList<>();
        String value = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        for (String line : value.split("\n")) {
            String item = withoutBullet(line.strip());
            for (String part : parts(item)) {
                String field = clean(part);
                if (!field.isEmpty()) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    private static String withoutBullet(String line) {
        LabelReader.Dress dress = LabelReader.Dress.of(line);
        return dress.bullet() ? line.substring(dress.length() - marks(line, dress)) : line;
    }

    /** Bold marks behind the bullet stay, so that they close. */
    private static int marks(String line, LabelReader.Dress dress) {
        int marks = 0;
        int at = dress.length();
        while (at > 0 && "*_[(`".indexOf(line.charAt(at - 1)) >= 0) {
            at--;
            marks++;
        }
        return marks;
    }

    private static List<String> parts(String line) {
        boolean balanced = isBalanced(line);
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (balanced && isOpening(c)) {
                depth++;
            } else if (balanced && isClosing(c)) {
                depth--;
            } else if (depth == 0 && isSeparator(line, i)) {
                parts.add(line.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(line.substring(start));
        return parts;
    }

    private static boolean isSeparator(String line, int at) {
        char c = line.charAt(at);
        boolean spacedBar = (c == '|') && at > 0 && line.charAt(at - 1) == ' ';
        boolean tag = c == '#' && at > 0 && line.charAt(at - 1) == ' ';
        return ",，、;；".indexOf(c) >= 0 || spacedBar || tag;
    }

    private static boolean isBalanced(String line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            depth += isOpening(line.charAt(i)) ? 1 : isClosing(line.charAt(i)) ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    private static boolean isOpening(char c) {
        return "([{（［".indexOf(c) >= 0;
    }

    private static boolean isClosing(char c) {
        return ")]}）］".indexOf(c) >= 0;
    }

    private static String clean(String part) {
        String field = LinkScanner.unescape(part.replace("**", "").replace("`", "")).strip();
        field = field.startsWith("#") ? field.substring(1).strip() : field;
        if (field.length() > 2 && field.startsWith("*") && field.endsWith("*")) {
            field = field.substring(1, field.length() - 1);
        }
        if (field.length() > 2 && field.startsWith("[") && field.endsWith("]")) {
            field = field.substring(1, field.length() - 1);
        }
        if (field.regionMatches(true, 0, "and ", 0, 4)) {
            field = field.substring(4);
        }
        while (field.endsWith(".") || field.endsWith("。")) {
            field = field.substring(0, field.length() - 1);
        }
        return field.strip();
    }
}
