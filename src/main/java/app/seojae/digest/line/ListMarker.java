package app.seojae.digest.line;

/**
 * What a line of a list begins with.
 *
 * @param kind a number, a bullet, or nothing
 * @param indent how far it is indented, a tab counting as four
 * @param length up to where its words begin
 */
public record ListMarker(Kind kind, int indent, int length) {

    /** Numbered, bulleted or neither. */
    public enum Kind {
        NONE,
        NUMBER,
        BULLET
    }

    /** What a line begins with; a number has at most four digits. */
    public static ListMarker of(String line) {
        int at = 0;
        int indent = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            indent += line.charAt(at++) == '\t' ? 4 : 1;
        }
        int digits = at;
        while (digits < line.length() && digits - at < 4 && isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean number =
                digits > at
                        && digits < line.length()
                        && ".)".indexOf(line.charAt(digits)) >= 0
                        && isBlank(line, digits + 1);
        if (number) {
            return new ListMarker(Kind.NUMBER, indent, digits + 1);
        }
        boolean bullet =
                at < line.length()
                        && "-*+•·".indexOf(line.charAt(at)) >= 0
                        && isBlank(line, at + 1);
        return bullet
                ? new ListMarker(Kind.BULLET, indent, at + 1)
                : new ListMarker(Kind.NONE, indent, at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(String line, int at) {
        return at >= line.length() || line.charAt(at) == ' ' || line.charAt(at) == '\t';
    }
}
