package app.seojae.search.filter;

import app.seojae.search.Folding;
import app.seojae.search.SearchQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person asks for in one line: words that must stand in a paper, words that must not, and
 * filters.
 *
 * @param filters in the order typed
 * @param words that must all stand in it
 * @param without none of which may stand in it
 * @param rest the line without its filters, as it was typed
 */
public record Question(
        List<Part> filters, SearchQuery words, List<SearchQuery.Word> without, String rest) {

    private static final int MOST_FILTERS = 16;
    private static final int LONGEST_LINE = 4_000;

    /** Asks for nothing. */
    public static final Question NOTHING = parse("");

    /**
     * A filter of the line.
     *
     * @param source as it was typed, with its sign
     * @param not whether papers it holds for are left out
     */
    public record Part(String source, Filter filter, boolean not) {}

    public Question {
        filters = List.copyOf(filters);
        without = List.copyOf(without);
    }

    /** Whether it asks for anything that stands in texts. */
    public boolean hasWords() {
        return !words.isEmpty() || !without.isEmpty();
    }

    /** Whether it leaves all papers. */
    public boolean isEmpty() {
        return filters.isEmpty() && !hasWords();
    }

    /** The line without one of its filters. */
    public String without(Part part) {
        return line(filters.stream().filter(one -> !one.equals(part)).toList(), rest);
    }

    /** The line with other words behind the same filters. */
    public String withRest(String other) {
        return line(filters, other);
    }

    /** The line with one more filter, unless it has it. */
    public String with(String source) {
        boolean known = filters.stream().anyMatch(one -> one.source().equals(source));
        String before = line(filters, "");
        return known ? line(filters, rest) : (before + " " + source + " " + rest).strip();
    }

    /** Filters as a line with words behind them. */
    public static String line(List<Part> filters, String rest) {
        return Stream.concat(filters.stream().map(Part::source), Stream.of(rest.strip()))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /**
     * Understands a line. What looks like a filter and is none counts as a word; a filter still
     * without a value counts for nothing.
     */
    public static Question parse(String line) {
        String tidy =
                Folding.tidy(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line);
        List<Part> filters = new ArrayList<>();
        List<SearchQuery.Word> without = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        Tokens tokens = new Tokens(tidy);
        for (Tokens.Token token = tokens.next(); token != null; token = tokens.next()) {
            Optional<Filter> filter =
                    token.key() == null || filters.size() == MOST_FILTERS
                            ? Optional.empty()
                            : FilterValue.read(token.key(), token.value(), token.quoted());
            if (filter.isPresent()) {
                filters.add(new Part(token.source(), filter.get(), token.not()));
                continue;
            }
            rest.append(rest.isEmpty() ? "" : " ").append(token.source());
            if (token.key() != null && token.value().isBlank()) {
                continue;
            }
            if (token.not()) {
                without.addAll(SearchQuery.parse(token.source().substring(1)).words());
            } else {
                words.append(words.isEmpty() ? "" : " ").append(token.source());
            }
        }
        return new Question(filters, SearchQuery.parse(words.toString()), without, rest.toString());
    }
}
