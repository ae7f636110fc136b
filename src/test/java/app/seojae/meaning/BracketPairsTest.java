package app.seojae.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** English in brackets stands for the Korean before it. */
class BracketPairsTest {

    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        BracketPairs.each(text, (korean, english) -> pairs.add(korean.strip() + "=" + english));
        return pairs;
    }

    @Test
    void aSentenceReachesBackToTheSentenceBeforeIt() {
        assertEquals(
                List.of(
                        "- 시각 동역학을 모델링함=we present a (new) method for visual dynamics.",
                        ". 계획을 쉽게 함=facilitating task-agnostic behaviour planning"),
                pairs(
                        "- 시각 동역학을 모델링함(we present a (new) method for visual dynamics.)"
                                + ". 계획을 쉽게 함(facilitating task-agnostic behaviour planning)"));
    }

    @Test
    void aTermIsPairedAsTheGlossaryDoes() {
        assertEquals(
                List.of("지식 증류=knowledge distillation"),
                pairs("이는 지식 증류(knowledge distillation)로"));
    }

    @Test
    void whatIsNoEnglishIsNoPair() {
        assertEquals(List.of(), pairs("설명(한국어로 쓴 아주 길고도 긴 설명이 여기에 있습니다 그리고 더)"));
        assertEquals(List.of(), pairs("닫히지 않는 괄호 (open forever and ever and ever and"));
        assertEquals(List.of(), pairs(""));
    }
}
