package app.seojae.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.annotation.Quote;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {

    private static final String TEXT =
            """
            We present a retriever that reads the whole library before it answers a question.
            The retriever is trained end to end, with no labels for which documents are rele-
            vant. On three benchmarks it is better than the best earlier system by 4 to 16 %.
            모델은 질문에 답하기 전에 서재 전체를 읽습니다. 어떤 문서가 맞는지 알려 주지 않아도 됩니다.
            """;

    private static Quote quote(String text, String words) {
        int at = text.indexOf(words);
        assertTrue(at >= 0, words);
        return Quote.of(text, at, at + words.length());
    }

    private static String at(String text, Match match) {
        return text.substring(match.start(), match.end());
    }

    @Test
    void wordsAreFoundHoweverTheirLinesAreBroken() {
        List<Match> found = new QuoteFinder(TEXT).named("which documents are relevant.");
        assertEquals(1, found.size());
        assertEquals("which documents are rele-\nvant.", at(TEXT, found.getFirst()));
    }

    @Test
    void wholeWordsGoBeforePartsAndTheSameCaseBeforeAny() {
        assertEquals(1, new QuoteFinder("cat concatenate").named("cat").size());
        assertEquals(1, new QuoteFinder("Cat cat").named("cat").size());
        assertEquals(2, new QuoteFinder("cat cat").named("cat").size());
        assertEquals(1, new QuoteFinder("모델은 크다").named("모델").size());
    }

    @Test
    void composedAndDecomposedHangulAreTheSame() {
        String decomposed = java.text.Normalizer.normalize("서재 전체를", java.text.Normalizer.Form.NFD);
        assertEquals("서재 전체를", at(TEXT, new QuoteFinder(TEXT).named(decomposed).getFirst()));
    }

    @Test
    void amongEqualWordsTheOnesWithTheSameNeighboursAreMeant() {
        String before = "First the model is trained on text. Then the model is tested on images.";
        int second = before.lastIndexOf("the model");
        Quote quote = Quote.of(before, second, second + 9);
        String after =
                "At the start the model is drawn. Then the model is tested on images. First the"
                        + " model is trained on text.";
        Match match = new QuoteFinder(after).find(quote, 0).orElseThrow();
        assertEquals(after.indexOf("Then the model") + 5, match.start());
        assertTrue(match.isExact());
    }

    @Test
    void changedWordsAreFoundByLikeness() {
        Quote quote = quote(TEXT, "is better than the best earlier system by 4 to 16 %");
        String after =
                "Something new.\n"
                        + TEXT.replace(
                                "is better than the best earlier system by 4 to 16 %",
                                "beats the best earlier systems by 5 to 17 %");
        Match match = new QuoteFinder(after).find(quote, quote.offset()).orElseThrow();
        assertFalse(match.isExact());
        assertTrue(at(after, match).contains("the best earlier systems by 5 to"), at(after, match));
    }

    @Test
    void removedWordsAreNotFoundElsewhere() {
        Quote quote = quote(TEXT, "with no labels for which documents are rele-\nvant");
        String after =
                "We show another thing altogether: a library of documents, the labels of which are"
                        + " made by people, and the relevant numbers of three benchmarks.";
        assertEquals(Optional.empty(), new QuoteFinder(after).find(quote, 0));
        Quote word = quote(TEXT, "reads");
        assertEquals(
                Optional.empty(),
                new QuoteFinder("Nobody here; she reads on, and he reads too.").find(word, 0));
    }

    @Property
    void whatEditsLeaveWholeIsFoundExactly(
            @ForAll @IntRange(min = 0, max = 29) int which,
            @ForAll @IntRange(min = 0, max = 29) int removed,
            @ForAll long seed) {
        List<String> sentences = Sentences.of(30, seed);
        String before = String.join(" ", sentences);
        Quote quote = quote(before, sentences.get(which));
        List<String> changed = new java.util.ArrayList<>(sentences);
        changed.remove(removed);
        java.util.Collections.rotate(changed, (int) Math.floorMod(seed, 29));
        String after = String.join("\n", changed);
        Optional<Match> match = new QuoteFinder(after).find(quote, quote.offset());
        if (removed == which) {
            assertEquals(Optional.empty(), match.map(one -> at(after, one)));
        } else {
            assertEquals(sentences.get(which), at(after, match.orElseThrow()));
        }
    }

    @Property(tries = 300)
    void anInnerWordChangedInFiveIsStillTheSameSentence(
            @ForAll @IntRange(min = 0, max = 29) int which, @ForAll long seed) {
        List<String> sentences = Sentences.of(30, seed);
        Quote quote = quote(String.join(" ", sentences), sentences.get(which));
        String[] words = sentences.get(which).split(" ");
        for (int i = 2; i < words.length - 1; i += 5) {
            words[i] = "other";
        }
        List<String> changed = new java.util.ArrayList<>(sentences);
        changed.set(which, String.join(" ", words));
        String after = String.join(" ", changed);
        Match match = new QuoteFinder(after).find(quote, quote.offset()).orElseThrow();
        assertEquals(String.join(" ", words), at(after, match));
    }
}
