package app.seojae.store.search;

import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Scope;
import app.seojae.search.SearchQuery;
import app.seojae.search.filter.Question;
import app.seojae.store.Sql;
import app.seojae.store.facet.FilterMasks;
import java.util.BitSet;
import java.util.List;

/** Answers a line with words and filters. */
public final class QuestionSearch {

    private final PaperSearch words;
    private final FilterMasks masks;

    public QuestionSearch(PaperSearch words, FilterMasks masks) {
        this.words = words;
        this.masks = masks;
    }

    /**
     * The papers in which all words stand and none of those unwanted, and that the filters leave;
     * where the line has no words to find, all such papers weigh the same.
     */
    public PaperSearch.Found find(Sql sql, Question question, Scope scope) throws SeojaeException {
        PaperSearch.Found found = wanted(sql, question, scope);
        byte[] weights = found.weights();
        for (SearchQuery.Word word : question.without()) {
            leaveOut(weights, words.having(sql, word, scope));
        }
        if (!question.filters().isEmpty()) {
            BitSet left = masks.mask(sql, question.filters(), weights.length);
            for (int i = left.nextClearBit(0); i < weights.length; i = left.nextClearBit(i + 1)) {
                weights[i] = 0;
            }
        }
        return found;
    }

    private PaperSearch.Found wanted(Sql sql, Question question, Scope scope)
            throws SeojaeException {
        if (!question.words().isEmpty()) {
            return words.find(sql, question.words(), scope);
        }
        byte[] all = new byte[PaperSearch.size(sql)];
        masks.everyPaper(sql).stream().forEach(paper -> all[paper] = 1);
        return new PaperSearch.Found(all, List.of(), List.of());
    }

    private static void leaveOut(byte[] weights, byte[] unwanted) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i < unwanted.length && unwanted[i] > 0 ? 0 : weights[i];
        }
    }
}
