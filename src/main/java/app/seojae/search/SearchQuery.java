package app.seojae.search;

import app.seojae.model.ArxivName;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person asks for: words that must all occur, each anywhere inside a text.
 *
 * <p>White space parts words; a word in "double quotes" keeps its spaces.
 */
public record SearchQuery(List<Word> words) {

    private static final int MOST_WORDS = 16;
    private static final int LONGEST_WORD = 200;

    /**
     * One of them.
     *
     * @param text folded, never empty
     * @param typed as the person typed it
     */
    public record Word(String text, String typed) {}

    public SearchQuery {
        words = List.copyOf(words);
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Understands a line; a quote without its twin is a character like any other. */
    public static SearchQuery parse(String line) {
        String tidy = Folding.tidy(line);
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < tidy.length() && words.size() < MOST_WORDS) {
            if (tidy.charAt(at) == ' ') {
                at++;
                continue;
            }
            int close = tidy.charAt(at) == '"' ? closing(tidy, at + 1) : -1;
            int end = close >= 0 ? close : tidy.indexOf(' ', at);
            end = end < 0 ? tidy.length() : end;
            add(words, tidy.substring(close >= 0 ? at + 1 : at, end));
            at = end + 1;
        }
        return new SearchQuery(words);
    }

    private static int closing(String text, int from) {
        for (int at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
            if (at + 1 == text.length() || text.charAt(at + 1) == ' ') {
                return at;
            }
        }
        return -1;
    }

    private static void add(List<Word> words, String typed) {
        String word =
                typed.length() <= LONGEST_WORD
                        ? typed
                        : typed.substring(0, typed.offsetByCodePoints(0, LONGEST_WORD / 2));
        // A paper's address or name means the paper, as it does where papers are named.
        String folded =
                ArxivName.parse(word)
                        .map(paper -> Folding.fold(paper.id().value()))
                        .orElseGet(() -> Folding.lower(word));
        if (!folded.isBlank()) {
            words.add(new Word(folded, word));
        }
    }
}
