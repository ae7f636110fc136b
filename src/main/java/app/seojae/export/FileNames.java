package app.seojae.export;

import app.seojae.model.paper.Paper;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names a person can read and every system can write. */
public final class FileNames {

    private static final int MOST_BYTES = 180;
    private static final String FORBIDDEN = "<>:\"/\\|?*#^[]";

    /** Windows keeps these for devices, with any ending and with blanks before it. */
    private static final Pattern RESERVED =
            Pattern.compile(
                    "(?i)(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9\u00B9\u00B2\u00B3])"
                            + " *(?:\\..*)?");

    private FileNames() {}

    /** The title, and the paper's own mark, which keeps names apart and finds a file again. */
    public static String of(Paper paper) {
        return of(paper, ".md");
    }

    /**
     * The same name with another ending.
     *
     * @param ending such as {@code .pdf}
     */
    public static String of(Paper paper, String ending) {
        return readable(paper.row().title()) + annotation(paper) + ending;
    }

    /**
     * How the name of a paper's file ends before {@code .md}, whatever a person made of the rest.
     */
    public static String annotation(Paper paper) {
        return " (" + id(paper) + ")";
    }

    /** What tells a paper from every other, fit for names. */
    public static String id(Paper paper) {
        return paper.row().arxivId() == null ? "p" + paper.id() : paper.row().arxivId().fileName();
    }

    /**
     * A title as the beginning of a name: no character a system forbids, at most 180 bytes in
     * UTF-8, never empty.
     */
    public static String readable(String title) {
        StringBuilder name = new StringBuilder();
        String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
        composed.codePoints()
                .forEach(
                        c -> {
                            boolean bad =
                                    Character.isISOControl(c)
                                            || FORBIDDEN.indexOf(c) >= 0
                                            || Character.isWhitespace(c)
                                            || Character.getType(c) == Character.SURROGATE
                                            || Character.getType(c) == Character.FORMAT;
                            boolean gap = name.isEmpty() || name.charAt(name.length() - 1) == ' ';
                            if (!bad) {
                                name.appendCodePoint(c);
                            } else if (!gap) {
                                name.append(' ');
                            }
                        });
        while (name.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            name.setLength(name.offsetByCodePoints(name.length(), -1));
        }
        String text = name.toString().strip();
        while (text.startsWith(".") || text.endsWith(".")) {
            text = text.startsWith(".") ? text.substring(1) : text.substring(0, text.length() - 1);
            text = text.strip();
        }
        boolean unusable = text.isEmpty() || RESERVED.matcher(text).matches();
        return unusable ? "_" + text : text;
    }
}
