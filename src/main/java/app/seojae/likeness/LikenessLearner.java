package app.seojae.likeness;

import app.seojae.vector.Lexicon;
import app.seojae.vector.Numbers;
import app.seojae.vector.WordRows;
import java.util.List;

/** Takes the texts of papers in, one paper after another. Confined to one thread. */
public final class LikenessLearner {

    private static final int MOST_PAPERS = 200_000;
    private static final int FEWEST_TEXTS = 2;

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
            number(PaperWords.field(field), text);
        }
        Numbers all = new Numbers();
        all.addAll(title.array());
        all.addAll(text.array());
        words.text(all.array());
        rows.add(paper, title.array(), text.array());
    }

    private void take(String text, Numbers into) {
        PaperWords.marks(text, (mark, word) -> number(mark, into));
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
        return new LikenessModel(
                new PaperWords(
                        lexicon,
                        rows.papers(),
                        rows.counts(lexicon, renumbered).weighted(lexicon)));
    }
}
