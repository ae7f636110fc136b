package app.seojae.store.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Made;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.store.StoreRig;
import app.seojae.store.annotation.AnnotationSteps.Step;
import app.seojae.store.annotation.AnnotationSteps.Turn;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnotationStepsTest {

    private static final AnnotationSteps STEPS = new AnnotationSteps();

    @TempDir Path folder;
    private StoreRig rig;
    private long paper;
    private long other;

    @BeforeEach
    void open() throws Exception {
        rig = StoreRig.in(folder);
        List<Long> papers = rig.papers("2410.00001", "2410.00002");
        paper = papers.getFirst();
        other = papers.getLast();
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private Annotation mark(String words) {
        return Made.of(paper, AnnotationKind.HIGHLIGHT, 1, words);
    }

    private void add(long at, Turn... turns) throws Exception {
        rig.change(sql -> STEPS.add(sql, paper, List.of(turns), at));
    }

    private Optional<Step> last() throws Exception {
        return rig.read(sql -> STEPS.last(sql, paper));
    }

    private Optional<Step> next() throws Exception {
        return rig.read(sql -> STEPS.next(sql, paper));
    }

    private long undo() throws Exception {
        long number = last().orElseThrow().number();
        rig.change(sql -> STEPS.setUndone(sql, paper, number, true));
        return number;
    }

    private long redo() throws Exception {
        long number = next().orElseThrow().number();
        rig.change(sql -> STEPS.setUndone(sql, paper, number, false));
        return number;
    }

    @ParameterizedTest
    @EnumSource(AnnotationKind.class)
    void aStepComesBackAsItWasWritten(AnnotationKind kind) throws Exception {
        Annotation before = Made.of(paper, kind, 2, "말 \"q\"\n").withTags(List.of("a", ""));
        Annotation after = before.withComment("\u0000😀");
        add(7, new Turn(null, before), new Turn(before, after), new Turn(after, null));
        assertEquals(
                Optional.of(
                        new Step(
                                1,
                                7,
                                List.of(
                                        new Turn(null, before),
                                        new Turn(before, after),
                                        new Turn(after, null)))),
                last());
    }

    @Test
    void aTurnBackIsTheOtherWayRound() {
        Annotation one = mark("a");
        assertEquals(new Turn(one, null), new Turn(null, one).back());
        assertEquals(new Turn(null, one), new Turn(null, one).back().back());
    }

    @Test
    void stepsAreUndoneLastFirstAndDoneAgainFirstFirst() throws Exception {
        for (int i = 1; i <= 4; i++) {
            add(i, new Turn(null, mark("w" + i)));
        }
        assertEquals(Optional.empty(), next());
        assertEquals(4, undo());
        assertEquals(3, undo());
        assertEquals(2, last().orElseThrow().number());
        assertEquals(3, redo());
        assertEquals(4, redo());
        assertEquals(Optional.empty(), next());
        assertEquals(4, last().orElseThrow().number());
    }

    @Test
    void aNewStepEndsWhatCouldBeDoneAgain() throws Exception {
        add(1, new Turn(null, mark("a")));
        add(2, new Turn(null, mark("b")));
        undo();
        undo();
        add(3, new Turn(null, mark("c")));
        assertEquals(Optional.empty(), next());
        assertEquals(3, last().orElseThrow().at());
        assertEquals(1, rig.count("annotation_steps"));
    }

    @Test
    void stepsOfOnePaperAreNoneOfAnother() throws Exception {
        add(1, new Turn(null, mark("a")));
        assertEquals(Optional.empty(), rig.read(sql -> STEPS.last(sql, other)));
        rig.change(sql -> STEPS.add(sql, other, List.of(), 2));
        undo();
        assertEquals(1, rig.read(sql -> STEPS.last(sql, other)).orElseThrow().number());
        assertEquals(Optional.empty(), rig.read(sql -> STEPS.next(sql, other)));
    }

    @Test
    void aStepThatGoesOnEndsOtherwise() throws Exception {
        Annotation mark = mark("a");
        add(1, new Turn(null, mark));
        add(2, new Turn(mark, mark.withComment("t")));
        Step typed = new Step(2, 9, List.of(new Turn(mark, mark.withComment("typed to the end"))));
        rig.change(sql -> STEPS.replace(sql, paper, typed));
        assertEquals(Optional.of(typed), last());
        undo();
        assertEquals(1, last().orElseThrow().at());
    }

    @Test
    void theOldestStepsAreForgotten() throws Exception {
        int more = 5;
        rig.change(
                sql -> {
                    for (int i = 1; i <= AnnotationSteps.MOST + more; i++) {
                        STEPS.add(sql, paper, List.of(), i);
                    }
                });
        assertEquals(AnnotationSteps.MOST, rig.count("annotation_steps"));
        assertEquals(more + 1, rig.number("SELECT min(number) FROM annotation_steps"));
        assertEquals(AnnotationSteps.MOST + more, last().orElseThrow().at());
    }

    @Test
    void aPictureStaysWhileAStepCouldBringItsAreaBack() throws Exception {
        AnnotationStore store = new AnnotationStore();
        Annotation area = Made.of(paper, AnnotationKind.AREA, 1, "");
        rig.change(
                sql -> {
                    store.put(sql, area);
                    store.putPicture(sql, area, new byte[] {1});
                    STEPS.add(sql, paper, List.of(new Turn(null, area)), 1);
                });
        rig.change(sql -> store.remove(sql, area.id()));
        undo();
        assertTrue(rig.read(sql -> store.picture(sql, area.id())).isPresent());
        add(2, new Turn(null, mark("another")));
        assertEquals(0, rig.count("annotation_pictures"));
    }

    @Test
    void aPictureOfAnAreaThatStandsIsNeverForgotten() throws Exception {
        AnnotationStore store = new AnnotationStore();
        Annotation area = Made.of(paper, AnnotationKind.AREA, 1, "");
        rig.change(
                sql -> {
                    store.put(sql, area);
                    store.putPicture(sql, area, new byte[] {1});
                    for (int i = 0; i < AnnotationSteps.MOST + 2; i++) {
                        STEPS.add(sql, paper, List.of(), i);
                    }
                });
        assertEquals(1, rig.count("annotation_pictures"));
    }
}
