package app.seojae.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.SeojaeException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StampedAnswersTest {

    private final StampedAnswers<String, Integer> answers = new StampedAnswers<>(2);
    private final List<String> asked = new ArrayList<>();

    private int ask(String question, int stamp) throws SeojaeException {
        return answers.of(
                question,
                stamp,
                () -> {
                    asked.add(question + stamp);
                    return asked.size();
                });
    }

    @Test
    void anAnswerStandsAsLongAsItsStamp() throws Exception {
        assertEquals(1, ask("a", 1));
        assertEquals(1, ask("a", 1));
        assertEquals(2, ask("a", 2));
        assertEquals(2, ask("a", 2));
        assertEquals(List.of("a1", "a2"), asked);
    }

    @Test
    void ofManyTheOnesAskedForLatestAreKept() throws Exception {
        ask("a", 1);
        ask("b", 1);
        ask("a", 1);
        ask("c", 1);
        ask("a", 1);
        assertEquals(List.of("a1", "b1", "c1"), asked);
        ask("b", 1);
        assertEquals(List.of("a1", "b1", "c1", "b1"), asked);
    }
}
