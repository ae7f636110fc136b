package app.seojae.search.filter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parts a tidy line at its spaces; quotes keep theirs, alone and behind a filter's key. */
final class Tokens {

    private static final String COMPARISONS = "<>=";
    private static final char TRIANGLE = '▲';

    private final String line;
    private int at;

    /**
     * A piece of the line.
     *
     * @param source as it was typed
     * @param not whether a minus stands before it
     * @param key of a filter, or {@code null} for a word
     * @param value behind the key, without quotes
     * @param quoted whether the value stands in quotes
     */
    record Token(
            String source, boolean not, @Nullable FilterKey key, String value, boolean quoted) {}

    Tokens(String line) {
        this.line = line;
    }

    /** The next piece, or {@code null} behind the last. */
    @Nullable Token next() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        if (at == line.length()) {
            return null;
        }
        int start = at;
        boolean not =
                line.charAt(at) == '-' && at + 1 < line.length() && line.charAt(at + 1) != ' ';
        int from = not ? at + 1 : at;
        int colon = endOfKey(from);
        Optional<FilterKey> key = colon < 0 ? Optional.empty() : FilterKey.of(name(from, colon));
        int value = key.isPresent() ? colon : from;
        int close = value < line.length() && line.charAt(value) == '"' ? closing(value + 1) : -1;
        int space = line.indexOf(' ', value);
        at = close >= 0 ? close + 1 : space < 0 ? line.length() : space;
        String source = line.substring(start, at);
        String said = close >= 0 ? line.substring(value + 1, close) : line.substring(value, at);
        return new Token(source, not, key.orElse(null), said, close >= 0);
    }

    private String name(int from, int behind) {
        String name = line.substring(from, behind);
        return name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
    }

    /** Where the value begins: behind a colon, at a comparison, or behind the triangle. */
    private int endOfKey(int from) {
        for (int i = from; i < line.length() && line.charAt(i) != ' '; i++) {
            char c = line.charAt(i);
            if (c == ':') {
                return i + 1;
            }
            if (c == TRIANGLE && i == from) {
                boolean colon = i + 1 < line.length() && line.charAt(i + 1) == ':';
                return colon ? i + 2 : i + 1;
            }
            if (COMPARISONS.indexOf(c) >= 0) {
                boolean upvotes =
                        FilterKey.of(line.substring(from, i))
                                .equals(Optional.of(FilterKey.UPVOTES));
                return upvotes ? i : -1;
            }
            if (!Character.isLetter(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** The quote that ends a value: the next one with a space or the end behind it. */
    private int closing(int from) {
        for (int i = line.indexOf('"', from); i >= 0; i = line.indexOf('"', i + 1)) {
            if (i + 1 == line.length() || line.charAt(i + 1) == ' ') {
                return i;
            }
        }
        return -1;
    }
}
