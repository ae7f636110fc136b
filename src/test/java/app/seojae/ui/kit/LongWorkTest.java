package app.seojae.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.work.Lane;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongWorkTest {

    private final Background background = Background.inline();
    private final LongWork work = new LongWork(background);

    @Test
    void tellsItsStepsAndThatItIsOver() {
        List<LongWork.Step> steps = new ArrayList<>();
        List<String> told = new ArrayList<>();
        work.stepProperty().addListener((o, before, now) -> steps.add(now));
        work.start(
                        Lane.EXPORT,
                        (progress, stop) -> {
                            progress.at(1, 2);
                            progress.at(2, 2);
                            return "done";
                        },
                        () -> told.add(work.isUnderWay() ? "under way" : "over"))
                .then(told::add);
        assertTrue(work.isUnderWay());
        background.settle();
        assertEquals(List.of("done", "over"), told);
        assertEquals(
                List.of(new LongWork.Step(0, 0), new LongWork.Step(1, 2), new LongWork.Step(2, 2)),
                steps.subList(0, 3));
        assertNull(steps.getLast());
        assertFalse(work.isUnderWay());
    }

    @Test
    void isOverAlsoWhereItFails() {
        List<String> told = new ArrayList<>();
        work.<String>start(
                        Lane.EXPORT,
                        (progress, stop) -> {
                            throw new IllegalStateException("no");
                        },
                        () -> told.add("over"))
                .failed(problem -> told.add("failed"));
        background.settle();
        assertEquals(List.of("failed", "over"), told);
        assertFalse(work.isUnderWay());
    }

    @Test
    void onlyTheWorkUnderWayIsAskedToStop() {
        work.stop();
        List<Boolean> raised = new ArrayList<>();
        work.start(
                Lane.EXPORT,
                (progress, stop) -> {
                    raised.add(stop.isRaised());
                    work.stop();
                    raised.add(stop.isRaised());
                    return true;
                },
                () -> {});
        background.settle();
        assertEquals(List.of(false, true), raised);
    }
}
