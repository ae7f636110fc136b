package app.seojae.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanWordsTest {

    @ParameterizedTest
    @CsvSource({
        "에이전트가, 에이전트",
        "생성합니다, 생성",
        "학습되며, 학습",
        "모델에서의, 모델",
        "강화학습, 강화학습",
        "모델, 모델",
        "이가, 이가",
        "agents, agents"
    })
    void namesAWordWithoutWhatItCarries(String written, String named) {
        assertEquals(named, KoreanWords.bare(written));
    }
}
