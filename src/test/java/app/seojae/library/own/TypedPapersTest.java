package app.seojae.library.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ArxivId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a person writes numbers and addresses of papers, they are understood. */
class TypedPapersTest {

    private static List<String> ids(String text) {
        return TypedPapers.of(text).ids().stream().map(ArxivId::value).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1706.03762 2410.17637",
                "1706.03762,2410.17637",
                "1706.03762v7; https://arxiv.org/abs/2410.17637v2",
                "1. Attention https://arxiv.org/pdf/1706.03762.pdf\n2. 다른 논문: arXiv:2410.17637.",
                "[Attention](https://arxiv.org/abs/1706.03762) · <https://huggingface.co/papers/2410.17637>",
                "arXiv: 1706.03762\r\narXiv: 2410.17637",
                "“1706.03762”、「2410.17637」",
                "10.48550/arXiv.1706.03762|https://doi.org/10.48550/arXiv.2410.17637",
                "1706.03762 1706.03762v2 2410.17637"
            })
    void theyStandInAnyOrderBetweenAnything(String text) {
        assertEquals(List.of("1706.03762", "2410.17637"), ids(text));
        assertEquals(List.of(), TypedPapers.of(text).unknown());
    }

    @Test
    void oldNumbersAreNumbersToo() {
        assertEquals(List.of("cs/0112017", "math/0309136"), ids("cs/0112017 math.GT/0309136v1"));
    }

    @Test
    void whatNamesNoneIsToldLineByLine() {
        TypedPapers typed = TypedPapers.of("트랜스포머 논문\n1706.03762\n\nhttps://example.org/x 1");
        assertEquals(List.of("1706.03762"), ids("트랜스포머 논문\n1706.03762"));
        assertEquals(List.of("트랜스포머 논문", "https://example.org/x 1"), typed.unknown());
    }

    @Test
    void whatWasMeantToBeANumberIsToldBesideOthers() {
        TypedPapers typed = TypedPapers.of("1706.03762, 2410.176, https://arxiv.org/list/cs.CL");
        assertEquals(1, typed.ids().size());
        assertEquals(List.of("2410.176", "https://arxiv.org/list/cs.CL"), typed.unknown());
    }

    @Test
    void nothingIsNothingAndMuchIsBounded() {
        assertTrue(TypedPapers.of(" \n\t ").isEmpty());
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            many.append("%04d.%05d%n".formatted(i % 1000, i));
        }
        assertEquals(TypedPapers.MOST, TypedPapers.of(many.toString()).ids().size());
        TypedPapers noise = TypedPapers.of("x".repeat(500) + "\n" + "a\n".repeat(500));
        assertTrue(noise.unknown().size() <= 20);
        assertTrue(noise.unknown().getFirst().length() <= 81);
    }
}
