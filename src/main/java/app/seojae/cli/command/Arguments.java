package app.seojae.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of a command line as the person typed them, whatever the system did to them. */
public final class Arguments {

    /** What the launcher for Windows leaves in the environment, where letters stay whole. */
    static final String WHOLE = "SEOJAE_COMMAND_LINE";

    private static final char UNREADABLE = '\uFFFD';

    private Arguments() {}

    /** The words given, or what the launcher left of them where it left something. */
    public static String[] asTyped(String[] given, Map<String, String> environment) {
        String whole = environment.get(WHOLE);
        return whole == null ? given : split(whole).toArray(String[]::new);
    }

    /** Whether Java could not read a word in the encoding it was told of. */
    public static boolean isUnreadable(String word) {
        return word.indexOf(UNREADABLE) >= 0;
    }

    /**
     * Splits a command line as C programs on Windows do: blanks part words outside quotation marks,
     * and backslashes count only before one (Microsoft's "Parsing C++ command-line arguments").
     */
    static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        int backslashes = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                backslashes++;
                continue;
            }
            boolean mark = c == '"';
            word.repeat('\\', mark ? backslashes / 2 : backslashes);
            boolean literal = mark && backslashes % 2 == 1;
            begun |= backslashes > 0 || mark;
            backslashes = 0;
            if (literal) {
                word.append(c);
            } else if (mark) {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    word.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ' ' || c == '\t')) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        word.repeat('\\', backslashes);
        if (begun || backslashes > 0) {
            words.add(word.toString());
        }
        return words;
    }
}
