package app.seojae.meaning;

import app.seojae.vector.Counts;
import app.seojae.vector.Lexicon;
import app.seojae.vector.SparseRows;
import java.util.ArrayList;
import java.util.List;

/** The English side: each paper's words, a row a paper. */
final class LearnedRows {

    /** A word of the title counts as if it stood in the abstract so often. */
    private static final int TITLE_COUNTS = 3;

    private final List<Row> rows = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(long paper, int[] title, int[] text) {}

    /** One more paper with the numbers of its words; says its row. */
    int add(long paper, int[] title, int[] text) {
        rows.add(new Row(paper, title, text));
        return rows.size() - 1;
    }

    int size() {
        return rows.size();
    }

    /** The library's number of each row's paper. */
    long[] papers() {
        return rows.stream().mapToLong(Row::paper).toArray();
    }

    /** How often each word stands in each paper, by the words' new numbers. */
    SparseRows counts(Lexicon words, int[] renumbered) {
        SparseRows.Builder counts = new SparseRows.Builder(words.size());
        for (Row row : rows) {
            Counts in = new Counts();
            in.add(row.title(), renumbered, TITLE_COUNTS);
            in.add(row.text(), renumbered, 1);
            in.each(counts::add);
            counts.endRow();
        }
        return counts.build();
    }
}
