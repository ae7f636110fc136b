package app.seojae.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "우리는 **대형 언어 모델(Large Language Models, LLMs)**의 힘을|대형 언어 모델|Large Language Models",
                "요즘 쓰이는 검색 증강 생성(RAG) 방법|검색 증강 생성|RAG",
                "새로운 확산 모델(diffusion model)을 쓴다|확산 모델|diffusion model",
                "이 논문은 **사고의 연쇄**(Chain-of-Thought)를|사고의 연쇄|Chain-of-Thought",
                "성능을 높이는 어텐션（Attention）|어텐션|Attention",
                "사람의 피드백을 통한 강화 학습 (reinforcement learning)|강화 학습|reinforcement learning",
            })
    void pairsAreReadAsAPersonReadsThem(String text, String korean, String english) {
        TermPair pair = TermPairs.in(text).getFirst();
        assertEquals(korean, pair.korean().getFirst());
        assertEquals(english, pair.english().getFirst());
    }

    @Test
    void whatIsNoPairIsNone() {
        assertEquals(List.of(), TermPairs.in("점수는 3점(2024)이고 (Figure 3) 모두(한국어)"));
        assertEquals(List.of(), TermPairs.in("no Korean (at all)"));
        assertEquals(List.of(), TermPairs.in("예를 들어 모델(e.g.)"));
    }

    @Test
    void textsVoteOnTheTerm() {
        Glossary.Builder builder = new Glossary.Builder();
        builder.add(1, "효율적인 거대 언어 모델(LLM)과 지식 그래프(Knowledge Graph)");
        builder.add(2, "**거대 언어 모델(LLMs)**은");
        builder.add(3, "초거대 언어 모델(LLM)");
        builder.add(4, "**거대 언어 모델(Large Language Models, LLM)**");
        Glossary glossary = builder.build();
        Term term = glossary.term("llms").orElseThrow();
        assertEquals("거대 언어 모델", term.korean());
        assertEquals(4, term.times());
        assertEquals(List.of(1L, 2L, 3L, 4L), term.papers());
        assertEquals("거대 언어 모델", glossary.term("large-language model").orElseThrow().korean());
        assertEquals(Optional.empty(), glossary.term("unknown"));
    }

    @Test
    void theLongestTermAroundAWordIsMeant() {
        Glossary.Builder builder = new Glossary.Builder();
        builder.add(1, "확산(diffusion)과 잠재 확산 모델(latent diffusion model)");
        Glossary glossary = builder.build();
        List<String> words = List.of("a", "latent", "diffusion", "models", "diffusion", "is");
        Glossary.Match match = glossary.around(words, 2).orElseThrow();
        assertEquals("잠재 확산 모델", match.term().korean());
        assertEquals(1, match.start());
        assertEquals(4, match.end());
        assertEquals("확산", glossary.around(words, 4).orElseThrow().term().korean());
        assertTrue(glossary.around(words, 0).isEmpty());
    }

    @Test
    void figuresAndNamesAreClaims() {
        String text =
                "MIA-DPO는 LLaVA-v1.5에서 평균 3.0%, InternLM-XC2.5에서 4.3% 높고 13B 모델 1,024개, 2배, 3개";
        assertEquals(
                List.of("MIA-DPO", "LLaVA-v1.5", "3.0%", "InternLM-XC2.5", "4.3%", "13B", "1,024"),
                Claims.in(text).stream().map(Claim::words).toList());
        for (Claim claim : Claims.in(text)) {
            assertEquals(claim.words(), text.substring(claim.start(), claim.end()));
        }
    }

    @Test
    void theCommandsOfAFormulaAreNoClaims() {
        assertEquals(
                List.of("FP8"),
                Claims.in("행렬 \\(\\widetilde{P}\\)를 FP8로 양자화").stream().map(Claim::words).toList());
    }

    @Property(tries = 300)
    void anyTextIsReadWithinItsBounds(@ForAll String text) {
        TermPairs.in(text);
        for (Claim claim : Claims.in(text)) {
            assertEquals(claim.words(), text.substring(claim.start(), claim.end()));
        }
    }

    @Test
    void longRunsTakeNoLongTime() {
        String words = "가나 ".repeat(30_000);
        assertEquals(List.of(), TermPairs.in(words));
        assertTrue(Claims.in("1".repeat(90_000)).size() <= 1);
        assertEquals(List.of(), TermPairs.in("(".repeat(90_000)));
    }
}
