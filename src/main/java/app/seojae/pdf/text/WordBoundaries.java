package app.seojae.pdf.text;

/** Finds where words begin and end. */
public final class WordBoundaries {

    private static final int ADDRESS_LENGTH = 120;

    private WordBoundaries() {}

    /**
     * The word at an index, whole where a line's end breaks it; at a line's end the word before,
     * and between words the one sign there.
     */
    public static TextRange around(PageText page, int index) {
        String text = page.text();
        if (text.isEmpty()) {
            return TextRange.of(page.page(), 0, 0);
        }
        int at = Math.clamp(index, 0, text.length() - 1);
        if (!isWordAt(text, at)) {
            int next = text.charAt(at) == '\n' && at > 0 && isWordAt(text, at - 1) ? at - 1 : -1;
            if (next < 0) {
                return TextRange.of(page.page(), at, text.charAt(at) == '\n' ? at : at + 1);
            }
            at = next;
        }
        int start = at;
        while (start > 0 && (joins(text, start - 1, start) || breaksBefore(text, start))) {
            start -= joins(text, start - 1, start) ? 1 : 3;
        }
        int end = at + 1;
        while (end < text.length() && (joins(text, end - 1, end) || breaksBefore(text, end + 2))) {
            end += joins(text, end - 1, end) ? 1 : 3;
        }
        return TextRange.of(page.page(), start, end);
    }

    /** Whether a word broken at a line's end goes on at an index: letter, hyphen, end, letter. */
    public static boolean breaksBefore(String text, int index) {
        return index >= 3
                && index < text.length()
                && text.charAt(index - 1) == '\n'
                && LetterKind.isHyphen(text.charAt(index - 2))
                && Character.isLetter(text.charAt(index - 3))
                && Character.isLowerCase(text.charAt(index));
    }

    /** Whether an address of the web ends before an index as only its line's end breaks it. */
    public static boolean isAddressBroken(CharSequence text, int end) {
        if (end < 1 || "./_=&?#~-".indexOf(text.charAt(end - 1)) < 0) {
            return false;
        }
        int least = Math.max(0, end - ADDRESS_LENGTH);
        int from = end;
        while (from > least && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        String address = text.subSequence(from, end).toString();
        return address.contains("://") || address.contains("www.");
    }

    private static boolean joins(String text, int a, int b) {
        char left = text.charAt(a);
        char right = text.charAt(b);
        if (isApostrophe(right) || isApostrophe(left)) {
            return isApostrophe(right)
                    ? Character.isLetter(left) && b + 1 < text.length() && isWordAt(text, b + 1)
                    : Character.isLetter(right) && a > 0 && isWordAt(text, a - 1);
        }
        return isWordAt(text, a)
                && isWordAt(text, b)
                && LetterKind.isUnspaced(left) == LetterKind.isUnspaced(right);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == 0x2019;
    }

    private static boolean isWordAt(String text, int at) {
        char c = text.charAt(at);
        return LetterKind.isWord(c) || Character.isSurrogate(c);
    }
}
