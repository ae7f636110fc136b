package app.seojae.pdf.text;

/** What kind of letter a character is, where that decides how text is set or joined. */
public final class LetterKind {

    /** The hyphen of a word that only the end of its line broke. */
    public static final char SOFT_HYPHEN = 0xAD;

    private LetterKind() {}

    /** Whether a code point's script runs from right to left. */
    public static boolean isRightToLeft(int c) {
        if (c < 0x590) {
            return false;
        }
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** A letter of a script written without blanks between words: Han, kana and their marks. */
    public static boolean isUnspaced(int c) {
        return (c >= 0x2E80 && c <= 0x30FF)
                || (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF00 && c <= 0xFFEF);
    }

    /**
     * Whether it is a Hangul syllable or a conjoining letter; compatibility letters are none here.
     */
    public static boolean isHangul(int c) {
        return (c >= 0xAC00 && c <= 0xD7FF) || (c >= 0x1100 && c <= 0x11FF);
    }

    /** What belongs to a word: letters, digits and their marks. */
    public static boolean isWord(int c) {
        return Character.isLetterOrDigit(c)
                || c == '_'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /**
     * Whether a word may go on behind it in the next line: hyphens, soft ones too, but no dashes.
     */
    public static boolean isHyphen(int c) {
        return c == '-' || c == 0x2010 || c == 0x2011 || c == SOFT_HYPHEN;
    }
}
