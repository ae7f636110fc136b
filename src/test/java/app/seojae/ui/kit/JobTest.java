package app.seojae.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jobs put together are one job. */
class JobTest {

    private static final Problem PROBLEM = Problem.of(ProblemKind.PDF_EMPTY);

    private final Background background = Background.inline();
    private final List<Object> told = new ArrayList<>();

    private Job<Integer> number(int number) {
        return background.run(Lane.READ, () -> number);
    }

    private Job<Integer> failing() {
        return background.run(
                Lane.READ,
                () -> {
                    throw new SeojaeException(PROBLEM);
                });
    }

    private List<Object> told(Job<?> job) {
        told.clear();
        job.then(told::add).failed(told::add).always(() -> told.add("end"));
        background.settle();
        return List.copyOf(told);
    }

    @Test
    void aResultIsChangedAndAFailureGoesThrough() {
        assertEquals(List.of("4", "end"), told(number(4).map(String::valueOf)));
        assertEquals(List.of(PROBLEM, "end"), told(failing().map(String::valueOf)));
        assertEquals(List.of(7, "end"), told(failing().recover(problem -> 7)));
        assertEquals(List.of(4, "end"), told(number(4).recover(problem -> 7)));
    }

    @Test
    void workFollowsWorkAndEndsOnce() {
        assertEquals(List.of(5, "end"), told(number(4).flatMap(n -> number(n + 1))));
        assertEquals(List.of(PROBLEM, "end"), told(number(4).flatMap(n -> failing())));
        assertEquals(List.of(PROBLEM, "end"), told(failing().flatMap(n -> number(n + 1))));
        assertEquals(
                List.of("6", "end"),
                told(
                        number(4)
                                .flatMap(n -> number(n + 1).flatMap(m -> number(m + 1)))
                                .map(String::valueOf)));
    }

    @Test
    void cancellingTheWholeCancelsWhateverIsUnderWay() {
        Job<Integer> before = number(4).flatMap(n -> number(n + 1));
        before.cancel();
        assertEquals(List.of("end"), told(before));
        told.clear();
        List<CancelFlag> second = new ArrayList<>();
        Job<Boolean> after =
                number(4).flatMap(n -> background.run(Lane.READ, second::add)).map(added -> added);
        after.then(told::add).always(() -> told.add("end"));
        number(0).then(n -> after.cancel());
        background.settle();
        assertEquals(List.of("end"), told);
        assertTrue(second.getFirst().isRaised());
    }
}
