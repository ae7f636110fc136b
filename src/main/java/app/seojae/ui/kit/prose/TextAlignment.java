package app.seojae.ui.kit.prose;

/**
 * Which place of one text is which of another, where the two differ in white space and in marks
 * that only one of them has. Immutable; safe for any thread.
 */
public final class TextAlignment {

    /** How many characters that only one text has are passed over at a time. */
    private static final int REACH = 400;

    /** So many equal characters in a row are no accident. */
    private static final int SURE = 6;

    private final int[] toOther;
    private final int[] toOne;

    private TextAlignment(int[] toOther, int[] toOne) {
        this.toOther = toOther;
        this.toOne = toOne;
    }

    /** Lays one text beside another. */
    public static TextAlignment of(String one, String other) {
        int[] toOther = new int[one.length() + 1];
        int[] toOne = new int[other.length() + 1];
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            if (isGap(one.charAt(i))) {
                toOther[i++] = j;
            } else if (isGap(other.charAt(j))) {
                toOne[j++] = i;
            } else if (one.charAt(i) == other.charAt(j)) {
                toOther[i] = j;
                toOne[j++] = i++;
            } else {
                int[] next = next(one, i, other, j);
                while (i < next[0]) {
                    toOther[i++] = j;
                }
                while (j < next[1]) {
                    toOne[j++] = i;
                }
            }
        }
        for (; i <= one.length(); i++) {
            toOther[i] = j;
        }
        for (; j <= other.length(); j++) {
            toOne[j] = one.length();
        }
        return new TextAlignment(toOther, toOne);
    }

    /** The nearest pair of places from which both texts go on alike, or both ends. */
    private static int[] next(String one, int i, String other, int j) {
        for (int distance = 1; distance <= REACH; distance++) {
            for (int skipped = 0; skipped <= distance; skipped++) {
                int a = i + skipped;
                int b = j + distance - skipped;
                if (a < one.length() && b < other.length() && isAlike(one, a, other, b)) {
                    return new int[] {a, b};
                }
            }
        }
        return new int[] {one.length(), other.length()};
    }

    private static boolean isAlike(String one, int a, String other, int b) {
        int same = 0;
        int i = a;
        int j = b;
        while (i < one.length() && j < other.length() && same < SURE) {
            if (isGap(one.charAt(i))) {
                i++;
            } else if (isGap(other.charAt(j))) {
                j++;
            } else if (one.charAt(i++) != other.charAt(j++)) {
                return false;
            } else {
                same++;
            }
        }
        return same > 0;
    }

    private static boolean isGap(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u200B';
    }

    /** The place in the other text. */
    public int toOther(int index) {
        return toOther[Math.clamp(index, 0, toOther.length - 1)];
    }

    /** The place in the one text. */
    public int toOne(int index) {
        return toOne[Math.clamp(index, 0, toOne.length - 1)];
    }
}
