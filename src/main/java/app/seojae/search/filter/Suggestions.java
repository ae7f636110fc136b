package app.seojae.search.filter;

import app.seojae.model.paper.Status;
import app.seojae.search.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What could stand where the last piece of a line is being typed. */
public final class Suggestions {

    /** The most that are offered at once. */
    public static final int MOST = 8;

    private static final int SHORTEST_KEY = 2;

    private Suggestions() {}

    /** The names papers of a library have, those of most papers first. */
    public record Names(List<String> fields, List<String> tags, List<String> collections) {

        public static final Names NONE = new Names(List.of(), List.of(), List.of());

        public Names {
            fields = List.copyOf(fields);
            tags = List.copyOf(tags);
            collections = List.copyOf(collections);
        }
    }

    /**
     * A piece that could stand in the place of the last one.
     *
     * @param piece what would be typed
     * @param whole whether it is a filter, or a key that waits for its value
     */
    public record Suggestion(String piece, boolean whole) {

        /** The line with the piece in the place of its last. */
        public String in(String typed) {
            return typed.substring(0, start(typed)) + piece + (whole ? " " : "");
        }
    }

    /** The offers for what is being typed, best first; none between pieces. */
    public static List<Suggestion> of(String typed, Names names, Locale language) {
        String last = typed.substring(start(typed));
        Tokens.Token token = new Tokens(last).next();
        if (last.isBlank() || token == null) {
            return List.of();
        }
        String sign = token.not() ? "-" : "";
        Stream<Suggestion> offers =
                token.key() == null
                        ? keys(last.substring(sign.length()), language)
                        : values(token.key(), begun(token, last), names, language);
        return offers.map(one -> new Suggestion(sign + one.piece(), one.whole()))
                .filter(one -> !one.piece().equals(last))
                .limit(MOST)
                .toList();
    }

    /** A quote still open belongs to the value with all behind it. */
    private static String begun(Tokens.Token token, String last) {
        int colon = last.indexOf(':');
        return colon < 0 ? token.value() : last.substring(colon + 1);
    }

    /** Where the last piece begins; a quote that is still open keeps its spaces. */
    private static int start(String typed) {
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) == '"') {
                quoted = !quoted;
            } else if (typed.charAt(i) == ' ' && !quoted) {
                start = i + 1;
            }
        }
        return start;
    }

    private static Stream<Suggestion> keys(String begun, Locale language) {
        String folded = Folding.fold(begun);
        if (folded.length() < SHORTEST_KEY) {
            return Stream.empty();
        }
        List<Suggestion> keys = new ArrayList<>();
        for (FilterKey key : FilterKey.values()) {
            if (key.names().stream().anyMatch(name -> name.startsWith(folded))) {
                String piece = key == FilterKey.UPVOTES ? "▲>" : key.name(language) + ":";
                keys.add(new Suggestion(piece, false));
            }
        }
        return keys.stream();
    }

    private static Stream<Suggestion> values(
            FilterKey key, String typed, Names names, Locale language) {
        String begun = Folding.fold(typed.replace("\"", ""));
        String before = (key == FilterKey.UPVOTES ? "▲" : key.name(language) + ":");
        Stream<String> values =
                switch (key) {
                    case FIELD -> names.fields().stream().map(FilterKey::quoted);
                    case TAG -> names.tags().stream().map(FilterKey::quoted);
                    case COLLECTION -> names.collections().stream().map(FilterKey::quoted);
                    case STATUS -> Stream.of(Status.values()).map(Status::word);
                    case HAS ->
                            Stream.of("pdf", "note", "annotation", "tag", "bookmark", "summary");
                    case UPVOTES -> Stream.of(">10", ">20", ">50", ">100");
                    case AUTHOR, AFTER, BEFORE, UNTIL -> Stream.empty();
                };
        return values.filter(value -> Folding.fold(value.replace("\"", "")).contains(begun))
                .map(value -> new Suggestion(before + value, true));
    }
}
