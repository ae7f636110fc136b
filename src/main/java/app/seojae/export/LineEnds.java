package app.seojae.export;

/** How the lines of a file end, so that new ones end like those they stand among. */
public final class LineEnds {

    private static final String WINDOWS = "\r\n";

    private LineEnds() {}

    /** What ends most lines of a text; a line feed where it has none. */
    public static String of(String text) {
        int windows = 0;
        int others = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            boolean two = at > 0 && text.charAt(at - 1) == '\r';
            windows += two ? 1 : 0;
            others += two ? 0 : 1;
        }
        return windows > others ? WINDOWS : "\n";
    }

    /** A text whose lines all end so. */
    public static String with(String ending, String text) {
        return ending.equals(WINDOWS) ? text.replaceAll("(?<!\r)\n", WINDOWS) : text;
    }
}
