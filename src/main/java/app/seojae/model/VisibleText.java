package app.seojae.model;

/**
 * Words of strangers as they are shown to a person: characters that command a terminal or turn the
 * direction of what follows are made visible and command nothing.
 *
 * <p>C0 and C1 control characters and DEL, so ANSI escapes too; the embeddings, overrides and
 * isolates of the Unicode bidirectional algorithm (UAX 9); the separators of lines and paragraphs.
 * Every character keeps its place.
 */
public final class VisibleText {

    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final char UNSHOWN = 0xFFFD;

    private VisibleText() {}

    /** A text of one line or many; line ends and tabs stay. */
    public static String of(String text) {
        int at = 0;
        while (at < text.length() && !commands(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16).append(text, 0, at);
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!commands(text, at)) {
                visible.append(c);
            } else if (c < ' ') {
                visible.append((char) (PICTURES + c));
            } else if (c == 0x7F) {
                visible.append((char) PICTURE_OF_DELETE);
            } else {
                visible.append(UNSHOWN);
            }
        }
        return visible.toString();
    }

    private static boolean commands(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n' || c == '\t') {
            return false;
        }
        // A line end of Windows is one; alone it would let a line be written over.
        return c == '\r' ? at + 1 >= text.length() || text.charAt(at + 1) != '\n' : isCommand(c);
    }

    /** Whether a character is shown as another, wherever it stands. */
    public static boolean isCommand(char c) {
        return c < ' '
                || (c >= 0x7F && c <= 0x9F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x2028
                || c == 0x2029;
    }
}
