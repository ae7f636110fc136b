package app.seojae.priority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.likeness.LikenessLearner;
import app.seojae.likeness.PaperWords;
import app.seojae.model.priority.Signal;
import app.seojae.work.CancelFlag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PriorityModelTest {

    private static final String[] SYLLABLES = "가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추쿠투".split("");

    private static final int SUBJECTS = 12;
    private static final int WORDS = 30;
    private static final int PAPERS = 720;

    @Test
    void frozenReadersAreServedBetterThanByTheRecipeOfOthers() throws Exception {
        List<Set<Integer>> subjects = new ArrayList<>();
        for (int subject = 0; subject < SUBJECTS; subject++) {
            int one = subject;
            int other = (subject * 5 + 3) % SUBJECTS;
            Set<Integer> rows = new HashSet<>();
            for (int row = 0; row < PAPERS; row++) {
                if (row % SUBJECTS == one || row % SUBJECTS == other) {
                    rows.add(row);
                }
            }
            subjects.add(rows);
        }
        PaperWords words = papers();
        SimulatedReaders readers = new SimulatedReaders(subjects, 0.1);
        double[] ours = readers.areas(PAPERS, SimulatedReaders.ours(words));
        double[] recipe = readers.areas(PAPERS, SimulatedReaders.recipe(words.rows(), true));
        for (int look = 0; look < ours.length; look++) {
            assertTrue(
                    ours[look] > recipe[look],
                    "after "
                            + SimulatedReaders.LOOKS[look]
                            + ": "
                            + ours[look]
                            + ", "
                            + recipe[look]);
            assertTrue(look == 0 || ours[look] > ours[look - 1], "more is learned from more");
        }
        assertTrue(ours[0] > 0.7, "after five " + ours[0]);
        assertTrue(ours[3] > 0.9, "after forty " + ours[3]);
    }

    /** Each paper has a few words of its subject among many of all subjects. */
    private static PaperWords papers() {
        Random random = new Random(14);
        LikenessLearner learner = new LikenessLearner();
        for (int row = 0; row < PAPERS; row++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                int subject = i % 5 == 0 ? row % SUBJECTS : random.nextInt(SUBJECTS);
                text.append(word(subject, random.nextInt(WORDS))).append(' ');
            }
            learner.add(row, List.of("논문"), List.of(text.toString()), List.of());
        }
        return learner.learn().words();
    }

    private static String word(int subject, int number) {
        int first = (subject * 7 + number * 3) % SYLLABLES.length;
        int second = (subject * 11 + number) % SYLLABLES.length;
        int third = (subject + number * 13) % SYLLABLES.length;
        return SYLLABLES[first] + SYLLABLES[second] + SYLLABLES[third];
    }

    @Test
    void fewerThanFivePapersTeachNothing() throws Exception {
        PriorityModel four = learn(LongStream.rangeClosed(0, 3), LongStream.of(10, 11, 12, 13, 14));
        assertFalse(four.isLearned());
        assertTrue(four.score(0).isEmpty());
        PriorityModel five = learn(LongStream.rangeClosed(0, 4), LongStream.of(10, 11, 12, 13, 14));
        assertTrue(five.isLearned());
    }

    @Test
    void whatIsLikeTheKeptPapersStandsFirstWithItsWords() throws Exception {
        PriorityModel model = learn(LongStream.rangeClosed(0, 4), LongStream.rangeClosed(10, 14));
        assertTrue(score(model, 5) > 0, "another of the same subject");
        assertTrue(score(model, 15) < 0);
        assertEquals(
                List.of("GUI", "에이전트"),
                model.strongest(
                        5, List.of("GUI 조작", "에이전트가 화면을 다룹니다. 5번 논문"), List.of(), false, 2));
        assertEquals(List.of("비디오"), model.strongest(15, List.of("비디오를 봅니다."), List.of(), true, 1));
        assertEquals(
                List.of(), model.strongest(99, List.of("에이전트"), List.of(), false, 5), "unknown");
    }

    @Test
    void withNothingSkippedTheOtherPapersStandForWhatIsNotKept() throws Exception {
        PriorityModel model = learn(LongStream.rangeClosed(0, 5), LongStream.empty());
        assertTrue(score(model, 6) > score(model, 16));
    }

    @Test
    void theSameSignalsTeachTheSame() throws Exception {
        PriorityModel one = learn(LongStream.rangeClosed(0, 4), LongStream.rangeClosed(10, 14));
        PriorityModel other = learn(LongStream.rangeClosed(0, 4), LongStream.rangeClosed(10, 14));
        assertEquals(score(one, 7), score(other, 7));
    }

    private static double score(PriorityModel model, long paper) {
        return model.score(paper).orElseThrow();
    }

    /** Papers 0 to 9 are of agents, 10 to 19 of videos. */
    private static PriorityModel learn(LongStream kept, LongStream skipped) throws Exception {
        LikenessLearner learner = new LikenessLearner();
        for (int paper = 0; paper < 20; paper++) {
            String text =
                    paper < 10
                            ? "에이전트가 화면을 다룹니다. GUI 환경에서 행동합니다. "
                            : "비디오를 생성합니다. 확산 모델로 장면을 그립니다. ";
            learner.add(
                    paper,
                    List.of(paper < 10 ? "GUI 조작" : "Video"),
                    List.of(text + paper + "번 논문"),
                    List.of());
        }
        List<Signal> signals = new ArrayList<>();
        kept.forEach(paper -> signals.add(new Signal(paper, Signal.Kind.READ, true)));
        skipped.forEach(paper -> signals.add(new Signal(paper, Signal.Kind.SKIPPED, true)));
        return new PriorityLearner(learner.learn().words(), CancelFlag.never())
                .learn(signals, CancelFlag.never());
    }
}
