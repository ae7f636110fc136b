package app.seojae.digest.label;

import org.jspecify.annotations.Nullable;

/** Reads 추천수: the first whole number of its text. */
public final class Upvotes {

    private static final int MOST_DIGITS = 9;

    private Upvotes() {}

    /** The number, or {@code null} where there is none. */
    static @Nullable public Integer of(String text) {
        int at = 0;
        while (at < text.length() && !isDigit(text, at)) {
            at++;
        }
        long number = 0;
        int digits = 0;
        while (at < text.length() && (isDigit(text, at) || isGroupMark(text, at))) {
            if (isDigit(text, at)) {
                number = number * 10 + Character.digit(text.charAt(at), 10);
                if (++digits > MOST_DIGITS) {
                    return null;
                }
            }
            at++;
        }
        if (digits == 0) {
            return null;
        }
        int tenths =
                at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text, at + 1)
                        ? Character.digit(text.charAt(at + 1), 10)
                        : -1;
        int unit = tenths < 0 ? at : at + 2;
        boolean thousands =
                digits <= 6
                        && unit < text.length()
                        && (text.charAt(unit) == 'k' || text.charAt(unit) == 'K');
        return (int) (thousands ? number * 1_000 + Math.max(0, tenths) * 100L : number);
    }

    /** {@code 1,234}: a comma before exactly three digits. */
    private static boolean isGroupMark(String text, int at) {
        return text.charAt(at) == ','
                && isDigit(text, at + 1)
                && isDigit(text, at + 2)
                && isDigit(text, at + 3)
                && !isDigit(text, at + 4);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }
}
