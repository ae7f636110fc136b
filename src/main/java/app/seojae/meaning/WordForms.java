package app.seojae.meaning;

import app.seojae.vector.EnglishWords;
import app.seojae.vector.Lexicon;
import app.seojae.vector.Numbers;
import java.util.HashMap;
import java.util.Map;

/**
 * English words without their endings, by number, with how each is written most often, so that a
 * person can read it.
 */
final class WordForms {

    private final Lexicon.Builder stems = new Lexicon.Builder();
    private final Map<String, Form> forms = new HashMap<>();

    /** A word as it is written. */
    private static final class Form {
        private final int stem;
        private int count;

        Form(int stem) {
            this.stem = stem;
        }
    }

    /** The numbers, for now, of the words of a folded text. */
    int[] numbers(String folded) {
        Numbers numbers = new Numbers();
        EnglishWords.plain(
                folded,
                word -> {
                    Form form = forms.get(word);
                    if (form == null) {
                        form = new Form(stems.number(EnglishWords.stem(word)));
                        if (form.stem == Lexicon.UNKNOWN) {
                            return;
                        }
                        forms.put(word, form);
                    }
                    form.count++;
                    numbers.add(form.stem);
                });
        return numbers.array();
    }

    /** One text has these words. */
    void text(int[] numbersForNow) {
        stems.text(numbersForNow);
    }

    /** Room for the new number of each word. */
    int[] room() {
        return new int[stems.size()];
    }

    /** The words that stand in so many texts at least. */
    Lexicon settle(int fewestTexts, int[] renumbered) {
        return stems.settle(fewestTexts, renumbered);
    }

    /** The usual form of each word of a lexicon. */
    String[] forms(Lexicon lexicon) {
        String[] usual = new String[lexicon.size()];
        int[] most = new int[usual.length];
        for (int i = 0; i < usual.length; i++) {
            usual[i] = lexicon.word(i);
        }
        forms.forEach(
                (word, form) -> {
                    int stem = lexicon.number(EnglishWords.stem(word));
                    if (stem != Lexicon.UNKNOWN && isBetter(word, form.count, stem, usual, most)) {
                        most[stem] = form.count;
                        usual[stem] = word;
                    }
                });
        return usual;
    }

    private static boolean isBetter(String word, int count, int stem, String[] usual, int[] most) {
        return count > most[stem] || (count == most[stem] && word.compareTo(usual[stem]) < 0);
    }
}
