package app.seojae.anchor;

/**
 * A stretch of a text that is or resembles a quote.
 *
 * @param start an index into the text
 * @param end the index after its last character
 * @param likeness 1 for the very words, else below, down to 0
 */
public record Match(int start, int end, double likeness) {

    /** Whether the words are the same, however they are set. */
    public boolean isExact() {
        return likeness >= 1;
    }
}
