package app.seojae.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LatestTest {

    private final List<String> heard = new ArrayList<>();
    private final Latest latest = new Latest();

    @Test
    void onlyTheNewestQuestionIsAnswered() {
        Consumer<String> first = latest.ask().only(heard::add);
        Consumer<String> second = latest.ask().only(heard::add);
        second.accept("second");
        first.accept("first");
        assertEquals(List.of("second"), heard);
    }

    @Test
    void aQuestionMayHaveTwoHandlers() {
        Latest.Question question = latest.ask();
        Consumer<String> answer = question.only(heard::add);
        Consumer<String> failure = question.only(heard::add);
        answer.accept("answer");
        failure.accept("failure");
        assertEquals(List.of("answer", "failure"), heard);
    }

    @Test
    void aDroppedQuestionStaysSilent() {
        Consumer<String> answer = latest.ask().only(heard::add);
        latest.drop();
        answer.accept("answer");
        assertEquals(List.of(), heard);
    }
}
