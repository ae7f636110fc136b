package app.seojae.digest;

/**
 * A line of a digest.
 *
 * @param number where it stands in the file, from 1
 * @param text without its end
 * @param code whether it stands in a fence of code, where nothing is a label
 */
record Line(int number, String text, boolean code) {

    static Line of(int number, String text) {
        return new Line(number, text, false);
    }

    Line asCode() {
        return new Line(number, text, true);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
