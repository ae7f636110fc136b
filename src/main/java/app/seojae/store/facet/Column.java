package app.seojae.store.facet;

import app.seojae.store.IdArray;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A property of papers turned around.
 *
 * @param values what it can be, in the order of the question that read it
 * @param papers for each value the numbers of the papers that have it; not to be changed
 */
record Column(List<String> values, List<int[]> papers) {

    Column {
        values = List.copyOf(values);
        papers = List.copyOf(papers);
    }

    /** The papers whose value at an index is wanted. */
    BitSet where(IntPredicate wanted) {
        BitSet found = new BitSet();
        for (int i = 0; i < values.size(); i++) {
            if (wanted.test(i)) {
                for (int paper : papers.get(i)) {
                    found.set(paper);
                }
            }
        }
        return found;
    }

    /** How many papers of a set have the value at an index. */
    int count(int index, BitSet among) {
        int count = 0;
        for (int paper : papers.get(index)) {
            count += among.get(paper) ? 1 : 0;
        }
        return count;
    }

    /** The numbers of a list such as {@code 3,17,4}. */
    static int[] numbers(String list) {
        IntStream.Builder numbers = IntStream.builder();
        IdArray.each(list, number -> numbers.add((int) number));
        return numbers.build().toArray();
    }
}
