package app.seojae.library.spelling;

import app.seojae.library.context.LibraryContext;
import app.seojae.library.papers.Browse;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import app.seojae.search.Folding;
import app.seojae.search.NearWords;
import app.seojae.search.SearchQuery;
import app.seojae.search.filter.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Knows what could have been meant where nothing was found. Blocking; safe for any thread. */
public final class Spellings {

    private static final int MOST = 3;
    private static final int LONGEST = 40;

    private final LibraryContext context;
    private final Browse browse;
    private Map<String, Integer> words = Map.of();
    private long state = -1;

    public Spellings(LibraryContext context, Browse browse) {
        this.context = context;
        this.browse = browse;
    }

    /**
     * A line that finds something.
     *
     * @param word what it has in the place of a word that was typed
     */
    public record Meant(String word, String line, int papers) {}

    /**
     * Lines that differ from one that finds nothing by a missing space or the spelling of a word,
     * and find papers.
     */
    public List<Meant> of(Query query) throws SeojaeException {
        Question question = Question.parse(query.text());
        List<Meant> meant = new ArrayList<>();
        if (question.words().isEmpty()) {
            return meant;
        }
        List<SearchQuery.Word> typed = question.words().words();
        for (SearchQuery.Word word : typed) {
            for (String spaced : Spacing.parted(word.typed())) {
                add(meant, query, question, word.typed(), spaced);
            }
        }
        Map<String, Integer> words = words();
        for (SearchQuery.Word word : typed) {
            for (String near : NearWords.of(word.text(), words, MOST)) {
                add(meant, query, question, word.typed(), near);
            }
        }
        return meant;
    }

    /** Adds a line with something else in a word's place, where it finds papers. */
    private void add(
            List<Meant> meant, Query query, Question question, String typed, String instead)
            throws SeojaeException {
        if (meant.size() == MOST) {
            return;
        }
        String word = instead.indexOf(' ') < 0 ? instead : '"' + instead + '"';
        String line = question.withRest(replaced(question.rest(), typed, word));
        int papers = browse.ids(query.withText(line)).length;
        if (papers > 0) {
            meant.add(new Meant(instead, line, papers));
        }
    }

    private static String replaced(String line, String typed, String near) {
        int at = line.toLowerCase(Locale.ROOT).indexOf(typed.toLowerCase(Locale.ROOT));
        return at < 0 ? near : line.substring(0, at) + near + line.substring(at + typed.length());
    }

    /**
     * The words of titles and fields, folded, with how often they stand there; gathered anew only
     * when the library changed.
     */
    private synchronized Map<String, Integer> words() throws SeojaeException {
        return context.read(
                sql -> {
                    long now = sql.dataVersion();
                    if (now != state) {
                        Map<String, Integer> gathered = new HashMap<>();
                        sql.each("SELECT title FROM papers", row -> add(gathered, row.text(1)));
                        sql.each(
                                "SELECT field FROM paper_fields",
                                row -> add(gathered, row.text(1)));
                        words = gathered;
                        state = now;
                    }
                    return words;
                });
    }

    private static void add(Map<String, Integer> words, String text) {
        for (String word : Folding.fold(text).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1 && word.length() <= LONGEST) {
                words.merge(word, 1, Integer::sum);
            }
        }
    }
}
