package app.seojae.meaning;

import app.seojae.model.SeojaeException;
import app.seojae.search.Folding;
import app.seojae.vector.Counts;
import app.seojae.vector.KoreanMarks;
import app.seojae.vector.Lexicon;
import app.seojae.vector.Lsi;
import app.seojae.vector.Numbers;
import app.seojae.vector.SparseRows;
import app.seojae.vector.WordIndex;
import app.seojae.vector.WordRows;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lanes;
import app.seojae.work.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Takes papers in, one after another, and learns from all of them. Confined to one thread. */
public final class MeaningLearner {

    /** More papers with texts in both languages teach little that is new. */
    private static final int MOST_PAIRS = 6_000;

    private static final int MOST_PAPERS = 200_000;
    private static final int MOST_SENTENCES = 60;
    private static final int LONGEST_TEXT = 20_000;
    private static final int FEWEST_MARKS = 4;
    private static final int FEWEST_WORDS = 3;

    /** What stands in one text only cannot be learned from. */
    private static final int FEWEST_TEXTS = 2;

    private static final int DIMENSIONS = 128;

    private final Lexicon.Builder marks = new Lexicon.Builder();
    private final WordForms words = new WordForms();
    private final WordRows rows = new WordRows();
    private final List<RawUnit> units = new ArrayList<>();
    private int pairs;

    /** A pair of texts as it was read; {@code whole} where it is of all of a paper's Korean. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record RawUnit(int row, boolean whole, int[] marks, int[] words) {
        boolean isEmpty() {
            return marks.length == 0 || words.length == 0;
        }
    }

    /** Takes a paper in; what has no English is passed over. */
    public void add(BilingualTexts texts) {
        int[] title = words.numbers(folded(texts.title()));
        int[] text = words.numbers(folded(texts.english()));
        if (title.length + text.length == 0 || rows.size() == MOST_PAPERS) {
            return;
        }
        Numbers all = new Numbers();
        all.addAll(title);
        all.addAll(text);
        int row = rows.add(texts.paper(), title, text);
        words.text(all.array());
        if (all.array().length >= FEWEST_WORDS && pairs < MOST_PAIRS) {
            pair(texts, row, title, all.array());
        }
    }

    private void pair(BilingualTexts texts, int row, int[] title, int[] all) {
        Numbers gathered = new Numbers();
        List<RawUnit> parts = new ArrayList<>();
        for (String korean : texts.koreanTitles()) {
            int[] some = marks(korean);
            gathered.addAll(some);
            parts.add(new RawUnit(row, false, some, title));
        }
        for (String korean : texts.korean()) {
            gathered.addAll(marks(korean));
        }
        int[] whole = gathered.array();
        if (whole.length < FEWEST_MARKS) {
            return;
        }
        for (String korean : texts.korean()) {
            BracketPairs.each(
                    cut(korean),
                    (left, right) -> {
                        if (parts.size() < MOST_SENTENCES) {
                            int[] english = words.numbers(folded(right));
                            parts.add(new RawUnit(row, false, marks(left), english));
                        }
                    });
        }
        pairs++;
        marks.text(whole);
        units.add(new RawUnit(row, true, whole, all));
        // The title says in few words what all the Korean is about.
        parts.add(new RawUnit(row, false, whole, title));
        parts.removeIf(RawUnit::isEmpty);
        units.addAll(parts);
    }

    /** From how many papers with texts in both languages there is to learn. */
    public int pairs() {
        return pairs;
    }

    /** Learns; takes seconds. */
    public MeaningModel learn(CancelFlag cancel) throws SeojaeException {
        int[] wordNumbers = words.room();
        Lexicon english = words.settle(FEWEST_TEXTS, wordNumbers);
        int[] markNumbers = new int[marks.size()];
        Lexicon korean = marks.settle(FEWEST_TEXTS, markNumbers);
        List<TextUnit> settled = settled(markNumbers, wordNumbers);
        SparseRows counts = rows.counts(english, wordNumbers);
        // The two votes know nothing of each other.
        try (ExecutorService crew = Lanes.crew()) {
            Future<TranslationTable> table =
                    crew.submit(() -> table(settled, english.size(), korean.size(), cancel));
            Lsi space = Lsi.of(counts.weighted(english), DIMENSIONS, cancel);
            RidgeVote vote = vote(korean, markNumbers, space, cancel);
            return new MeaningModel(
                    rows.papers(),
                    new Languages(english, words.forms(english), korean, Waiting.result(table)),
                    new WordIndex(counts),
                    space,
                    vote,
                    pairs);
        }
    }

    private static TranslationTable table(
            List<TextUnit> units, int english, int korean, CancelFlag cancel)
            throws SeojaeException {
        TranslationTable likely = new LikelyWords(units, korean, english).table(cancel);
        return new ExpectedWords(units, likely, english).table(korean, cancel);
    }

    private List<TextUnit> settled(int[] markNumbers, int[] wordNumbers) {
        List<TextUnit> settled = new ArrayList<>();
        for (RawUnit unit : units) {
            Counts marked = Counts.of(unit.marks(), markNumbers);
            Counts worded = Counts.of(unit.words(), wordNumbers);
            if (marked.size() > 0 && worded.size() > 0) {
                float[] counts = worded.values();
                for (int i = 0; i < counts.length; i++) {
                    counts[i] = 1 + (float) Math.log(counts[i]);
                }
                settled.add(new TextUnit(unit.row(), marked.keys(), worded.keys(), counts));
            }
        }
        return settled;
    }

    /** The second opinion, learned from whole papers. */
    private RidgeVote vote(Lexicon korean, int[] markNumbers, Lsi space, CancelFlag cancel)
            throws SeojaeException {
        SparseRows.Builder texts = new SparseRows.Builder(korean.size());
        float[] points = new float[pairs * space.width()];
        int filled = 0;
        for (RawUnit unit : units) {
            if (unit.whole()) {
                for (int mark : Counts.of(unit.marks(), markNumbers).keys()) {
                    texts.add(mark, korean.rarity(mark));
                }
                texts.endUnitRow();
                System.arraycopy(space.point(unit.row()), 0, points, filled, space.width());
                filled += space.width();
            }
        }
        return RidgeVote.of(texts.build(), points, space.width(), cancel);
    }

    private int[] marks(String text) {
        Numbers numbers = new Numbers();
        KoreanMarks.each(
                folded(text),
                (mark, word) -> {
                    int number = marks.number(mark);
                    if (number != Lexicon.UNKNOWN) {
                        numbers.add(number);
                    }
                });
        return numbers.array();
    }

    private static String folded(String text) {
        return Folding.fold(cut(text));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
