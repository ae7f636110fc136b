package app.seojae.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.meaning.TwoTongues;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Papers are like those that share what they are about, in whatever language. */
class LikenessModelTest {

    private static LikenessModel model() {
        LikenessLearner learner = new LikenessLearner();
        for (int paper = 0; paper < TwoTongues.size(); paper++) {
            boolean korean = paper % 2 == 0;
            learner.add(
                    paper,
                    List.of(TwoTongues.title(paper, false), TwoTongues.title(paper, korean)),
                    List.of(TwoTongues.text(paper, false)),
                    List.of("분야"));
        }
        return learner.learn();
    }

    private static boolean share(int a, int b) {
        return Arrays.stream(TwoTongues.topics(a))
                .anyMatch(x -> Arrays.stream(TwoTongues.topics(b)).anyMatch(y -> x == y));
    }

    @Test
    void theNearestShareATopicAndFallInOrder() {
        for (int paper = 0; paper < TwoTongues.size(); paper++) {
            List<LikePaper> like = model().like(List.of((long) paper), 6);
            assertEquals(6, like.size());
            double before = 1.0001;
            for (LikePaper one : like) {
                assertTrue(share(paper, (int) one.paper()), paper + " and " + one);
                assertTrue(one.likeness() > 0 && one.likeness() <= before);
                before = one.likeness();
            }
        }
    }

    @Test
    void severalAreASeedTogetherAndNotFoundThemselves() {
        List<LikePaper> like = model().like(List.of(0L, 1L, 2L), 100);
        assertTrue(like.stream().noneMatch(one -> one.paper() <= 2));
        // All three have to do with the first topic.
        assertEquals(0, TwoTongues.topics((int) like.getFirst().paper())[0]);
    }

    @Test
    void nothingIsLikeNothing() {
        assertEquals(List.of(), model().like(List.of(), 5));
        assertEquals(List.of(), model().like(List.of(999L), 5));
        assertEquals(List.of(), model().like(List.of(1L), 0));
        assertEquals(List.of(), new LikenessLearner().learn().like(List.of(1L), 5));
    }
}
