package app.seojae.likeness;

import app.seojae.search.Folding;
import app.seojae.vector.EnglishWords;
import app.seojae.vector.KoreanMarks;
import app.seojae.vector.Lexicon;
import app.seojae.vector.Numbers;
import app.seojae.vector.WordRows;
import java.util.List;

/** Takes the texts of papers in, one paper after another. Confined to one thread. */
public final class LikenessLearner {

    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_PAPERS = 200_000;
    private static final int FEWEST_TEXTS = 2;

    /** Fields are marked so that a field is not a word of the text. */
    private static final char FIELD = '#';

    private final Lexicon.Builder words = new Lexicon.Builder();
    private final WordRows rows = new WordRows();

    /** Takes a paper in with its titles, its texts and its fields, in whatever language. */
    public void add(long paper, List<String> titles, List<String> texts, List<String> fields) {
        if (rows.size() == MOST_PAPERS) {
            return;
        }
        Numbers title = new Numbers();
        titles.forEach(text -> take(text, title));
        Numbers text = new Numbers();
        texts.forEach(one -> take(one, text));
        for (String field : fields) {
            number(FIELD + Folding.fold(field).strip(), text);
        }
        Numbers all = new Numbers();
        all.addAll(title.array());
        all.addAll(text.array());
        words.text(all.array());
        rows.add(paper, title.array(), text.array());
    }

    private void take(String text, Numbers into) {
        String folded =
                Folding.fold(
                        text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
        KoreanMarks.each(folded, (mark, word) -> number(mark, into));
        // English in brackets says what it says too.
        EnglishWords.words(folded, (word, stem) -> number(stem, into));
    }

    private void number(String word, Numbers into) {
        int number = words.number(word);
        if (number != Lexicon.UNKNOWN) {
            into.add(number);
        }
    }

    /** What was taken in, ready to be compared. */
    public LikenessModel learn() {
        int[] renumbered = new int[words.size()];
        Lexicon lexicon = words.settle(FEWEST_TEXTS, renumbered);
        return new LikenessModel(rows.papers(), rows.counts(lexicon, renumbered).weighted(lexicon));
    }
}
