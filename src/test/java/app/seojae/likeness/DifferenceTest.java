package app.seojae.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What one text has that another has not. */
class DifferenceTest {

    @Test
    void numbersNamesDataSetsAndWordsAreToldApart() {
        Difference difference =
                Difference.of(
                        "LLaVA를 써서 MMBench 벤치마크에서 4.3%를 얻고 로봇을 학습합니다.",
                        "LLaVA를 써서 14.3%를 얻고 영상을 학습합니다.");
        assertEquals(List.of("4.3%"), difference.numbers());
        assertEquals(List.of("MMBench"), difference.dataSets());
        assertEquals(List.of(), difference.names());
        assertEquals(List.of("벤치마크", "로봇"), difference.words());
    }

    @Test
    void theSameTextHasNoDifference() {
        String text = "GPT-4o로 13B 모델을 COCO 데이터셋에서 학습합니다.";
        assertTrue(Difference.of(text, text).isEmpty());
        assertTrue(Difference.of("", text).isEmpty());
    }

    @Test
    void caseAndEndingsMakeNoDifference() {
        Difference difference =
                Difference.of("Diffusion Models 위에서 추론을 합니다.", "diffusion model과 추론이 있습니다.");
        assertEquals(List.of(), difference.names());
        assertTrue(!difference.words().contains("추론"));
    }
}
