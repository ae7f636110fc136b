package app.seojae.meaning;

import app.seojae.search.Folding;
import app.seojae.vector.EnglishWords;
import app.seojae.vector.KoreanMarks;
import app.seojae.vector.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person asked, in the marks and words that were learned. */
final class AskedMarks {

    private static final int LONGEST = 2_000;

    private final List<Mark> marks;
    private final List<Integer> exact;

    private AskedMarks(List<Mark> marks, List<Integer> exact) {
        this.marks = marks;
        this.exact = exact;
    }

    /**
     * A mark of the question.
     *
     * @param number of it in the Korean lexicon
     * @param text of it, which stands in the word
     * @param word the question has it in
     */
    record Mark(int number, String text, String word) {}

    static AskedMarks of(String question, Languages languages) {
        String folded =
                Folding.fold(
                        question.length() <= LONGEST ? question : question.substring(0, LONGEST));
        Map<Integer, Mark> marks = new LinkedHashMap<>();
        KoreanMarks.each(
                folded,
                (mark, word) -> {
                    int number = languages.korean().number(mark);
                    if (languages.table().knows(number)) {
                        marks.putIfAbsent(number, new Mark(number, mark, word));
                    }
                });
        Set<Integer> exact = new LinkedHashSet<>();
        EnglishWords.plain(
                folded,
                word -> {
                    int number = languages.english().number(EnglishWords.stem(word));
                    if (number != Lexicon.UNKNOWN) {
                        exact.add(number);
                    }
                });
        return new AskedMarks(new ArrayList<>(marks.values()), new ArrayList<>(exact));
    }

    /** Each mark it has, once. */
    List<Mark> marks() {
        return marks;
    }

    /** The English words and numbers that stand in it as they are. */
    List<Integer> exact() {
        return exact;
    }
}
