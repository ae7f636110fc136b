package app.seojae.l10n;

/** Puts arguments into a sentence: {@code {0}}, and {@code {0:을/를}} for the particle after it. */
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
        int colon = placeholder.indexOf(':');
        int index = Integer.parseInt(colon < 0 ? placeholder : placeholder.substring(0, colon));
        String word = index < args.length ? String.valueOf(args[index]) : "";
        return colon < 0 ? word : Josa.of(word, placeholder.substring(colon + 1));
    }
}
