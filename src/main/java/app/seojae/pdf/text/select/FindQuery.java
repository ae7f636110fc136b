package app.seojae.pdf.text.select;

/**
 * What a person looks for in a document.
 *
 * @param words as typed; blanks stand for any run of blanks and line ends
 * @param matchCase whether capital and small letters differ
 * @param diacritics whether letters with and without accents differ
 * @param wholeWord whether the hit must not stand inside a word
 */
public record FindQuery(String words, boolean matchCase, boolean diacritics, boolean wholeWord) {

    /** Finds words in any case, with or without their accents, anywhere. */
    public static FindQuery of(String words) {
        return new FindQuery(words, false, false, false);
    }
}
