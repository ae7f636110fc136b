package app.seojae.digest.line;

/**
 * A line of a digest.
 *
 * @param number where it stands in the file, from 1
 * @param text without its end
 * @param code whether it stands in a fence of code, where nothing is a label
 */
public record DigestLine(int number, String text, boolean code) {

    /** A line outside code, counted from 1. */
    public static DigestLine of(int number, String text) {
        return new DigestLine(number, text, false);
    }

    /** The same line as one of code. */
    public DigestLine asCode() {
        return new DigestLine(number, text, true);
    }

    /** Whether it has nothing but blanks. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
