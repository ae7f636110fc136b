package app.seojae.vector;

import java.util.ArrayList;
import java.util.List;

/** The words of papers, a row a paper. Confined to one thread. */
public final class WordRows {

    /** A word of the title counts as if it stood in the text so often. */
    private static final int TITLE_COUNTS = 3;

    private final List<Row> rows = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(long paper, int[] title, int[] text) {}

    /** One more paper with the numbers of its words; says its row. */
    public int add(long paper, int[] title, int[] text) {
        rows.add(new Row(paper, title, text));
        return rows.size() - 1;
    }

    /** How many papers there are. */
    public int size() {
        return rows.size();
    }

    /** The library's number of each row's paper. */
    public long[] papers() {
        return rows.stream().mapToLong(Row::paper).toArray();
    }

    /** How often each word stands in each paper, by the words' new numbers. */
    public SparseRows counts(Lexicon words, int[] renumbered) {
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
