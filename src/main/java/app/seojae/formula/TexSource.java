package app.seojae.formula;

/**
 * What a formula says, without the marks around it.
 *
 * @param display whether it has room of its own, where sums and fractions are larger
 * @param bold whether it stands among bold words
 */
public record TexSource(String tex, boolean display, boolean bold) {

    /** One among usual words. */
    public TexSource(String tex, boolean display) {
        this(tex, display, false);
    }

    /** Takes the marks off {@code $…$}, {@code \(…\)}, {@code $$…$$} or {@code \[…\]}. */
    public static TexSource of(String written) {
        boolean display = isDisplay(written);
        int mark = written.startsWith("$") && !display ? 1 : 2;
        int end = Math.max(mark, written.length() - mark);
        return new TexSource(written.substring(Math.min(mark, end), end).strip(), display);
    }

    /** Whether a formula with its marks is one that stands on a line of its own. */
    public static boolean isDisplay(String written) {
        return written.startsWith("$$") || written.startsWith("\\[");
    }

    /** The same within a line, where it is to be lower. */
    public TexSource inLine() {
        return new TexSource(tex, false, bold);
    }

    /** The same in bold letters. */
    public TexSource inBold() {
        return new TexSource(tex, display, true);
    }
}
