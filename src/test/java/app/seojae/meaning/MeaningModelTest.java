package app.seojae.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is learned from papers in two languages finds those that are in English alone. */
class MeaningModelTest {

    /** Every fourth paper has no Korean. */
    private static boolean hasKorean(int paper) {
        return paper % 4 != 3;
    }

    private static MeaningLearner learner() {
        MeaningLearner learner = new MeaningLearner();
        for (int paper = 0; paper < TwoTongues.size(); paper++) {
            learner.add(TwoTongues.paper(paper, hasKorean(paper)));
        }
        return learner;
    }

    private static MeaningModel model() throws SeojaeException {
        return learner().learn(CancelFlag.never());
    }

    @Test
    void everyEnglishPaperIsFoundFirstByKoreanItNeverHad() throws SeojaeException {
        MeaningModel model = model();
        assertEquals(21, model.pairs());
        for (int paper = 3; paper < TwoTongues.size(); paper += 4) {
            List<MeaningHit> hits = model.find(TwoTongues.title(paper, true), 3).hits();
            assertEquals(3, hits.size());
            assertEquals(paper, hits.getFirst().paper(), TwoTongues.title(paper, true));
            assertTrue(hits.get(0).score() > hits.get(1).score());
        }
    }

    @Test
    void aReasonNamesTheWordsAndHowManyPapersTaughtThem() throws SeojaeException {
        Reason reason =
                model().find("음성을", 1).hits().getFirst().reasons().stream()
                        .findFirst()
                        .orElseThrow();
        assertEquals("음성", reason.korean());
        assertTrue(List.of("speech", "recognition").contains(reason.english()), reason::toString);
        long taught = 0;
        for (int paper = 0; paper < TwoTongues.size(); paper++) {
            if (hasKorean(paper) && TwoTongues.title(paper, true).contains("음성")) {
                taught++;
            }
        }
        assertEquals(taught, reason.papers());
    }

    @Test
    void englishWordsInTheQuestionCountAsTheyAre() throws SeojaeException {
        List<MeaningHit> hits = model().find("음성 인식 distillation", 1).hits();
        int[] topics = TwoTongues.topics((int) hits.getFirst().paper());
        assertEquals(1, topics[0]);
        assertEquals(7, topics[1]);
    }

    @Test
    void theSameTextsTeachTheSame() throws SeojaeException {
        assertEquals(model().find("문서 검색", 9), model().find("문서 검색", 9));
    }

    @Test
    void whatNobodyTaughtFindsNothing() throws SeojaeException {
        for (String question : List.of("", "  ", "뷁뷁뷁", "🙂", "zzzz", "을를이가")) {
            assertEquals(List.of(), model().find(question, 10).hits(), question);
        }
        assertEquals(List.of(), model().find("문서 검색", 0).hits());
    }

    @Test
    void tooFewPairsAreSaidToBeTooFew() throws SeojaeException {
        MeaningLearner few = new MeaningLearner();
        for (int paper = 0; paper < TwoTongues.size(); paper++) {
            few.add(TwoTongues.paper(paper, paper < MeaningModel.FEWEST_PAIRS - 1));
        }
        MeaningAnswer answer = few.learn(CancelFlag.never()).find("문서 검색", 10);
        assertEquals(MeaningAnswer.State.TOO_FEW, answer.state());
        assertEquals(MeaningModel.FEWEST_PAIRS - 1, answer.pairs());
        assertEquals(List.of(), answer.hits());
        assertEquals(
                MeaningAnswer.State.TOO_FEW,
                new MeaningLearner().learn(CancelFlag.never()).find("문서", 1).state());
    }

    @Test
    void learningStopsWhenToldTo() {
        CancelFlag cancel = new CancelFlag();
        cancel.raise();
        SeojaeException stopped =
                assertThrows(SeojaeException.class, () -> learner().learn(cancel));
        assertEquals(ProblemKind.CANCELLED, stopped.problem().kind());
    }

    @Test
    void hugeTextsAndQuestionsAreCut() throws SeojaeException {
        MeaningLearner learner = learner();
        String huge = "로봇 조작 (".repeat(200_000);
        learner.add(
                new BilingualTexts(
                        99, "Robots", "word ".repeat(1_000_000), List.of(huge), List.of(huge)));
        assertFalse(learner.learn(CancelFlag.never()).find(huge, 5).hits().isEmpty());
    }
}
