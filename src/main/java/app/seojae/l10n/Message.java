package app.seojae.l10n;

import app.seojae.model.VisibleText;

/**
 * Puts arguments into a sentence: {@code {0}}, {@code {0:을/를}} for the particle after it, and
 * {@code {0#paper/papers}} for the word that goes with one and with many.
 */
final class Message {

    private Message() {}

    static String fill(String pattern, Object... args) {
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            out.append(pattern, at, open).append(value(pattern.substring(open + 1, close), args));
            at = close + 1;
        }
        return out.append(pattern, at, pattern.length()).toString();
    }

    private static String value(String placeholder, Object[] args) {
        int mark = 0;
        while (mark < placeholder.length() && Character.isDigit(placeholder.charAt(mark))) {
            mark++;
        }
        int index = Integer.parseInt(placeholder.substring(0, mark));
        // Titles, names and quotes of strangers come in here, on their way to a person.
        String word = index < args.length ? VisibleText.of(String.valueOf(args[index])) : "";
        if (mark == placeholder.length()) {
            return word;
        }
        String pair = placeholder.substring(mark + 1);
        if (placeholder.charAt(mark) == ':') {
            return Josa.of(word, pair);
        }
        int slash = pair.indexOf('/');
        return word.equals("1") ? pair.substring(0, slash) : pair.substring(slash + 1);
    }
}
