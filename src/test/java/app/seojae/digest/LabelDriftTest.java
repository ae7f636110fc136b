package app.seojae.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestEntry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drift of labels and titles, seen from the whole entry. */
class LabelDriftTest {

    private static final String ID = "2410.00001";
    private static final String URL = "https://arxiv.org/pdf/" + ID;

    private static DigestEntry only(String text) {
        Digest digest =
                new DigestReader().read("2024-10-24.md", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(1, digest.entries().size());
        return digest.entries().getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**관련분야**: a, b **추천수**: 6 **PDF 다운로드 링크**: [PDF](" + URL + ")",
                "**관련분야**: a, b **추천수:** 6 **PDF 링크:** [PDF](" + URL + ")",
                "관련분야: a, b 추천수: 6 PDF 링크: " + URL,
                "**관련분야**: a, b\n**추천수 6**\n<" + URL + ">",
                "**관련분야**: a, b\n추천수 6\n**PDF**: ![PDF](" + URL + ")",
            })
    void labelsOfOneParagraphAreReadEachByItself(String row) {
        DigestEntry entry = only("### T\n\n**요약**: 글\n**쉬운설명**: 쉬운 글\n\n" + row + "\n---\n");
        assertEquals(ID, String.valueOf(entry.arxivId()));
        assertEquals(List.of("a", "b"), entry.fields());
        assertEquals(6, entry.upvotes());
        assertEquals(URL, entry.pdfUrl());
        assertEquals("쉬운 글", entry.easyExplanation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"**요약**: ", "**요약:** ", "**요약**\n", "- **요약**: ", "### 요약\n"})
    void aTextThatBeginsInBoldKeepsIt(String label) {
        DigestEntry entry =
                only("### T\n\n" + label + "**굵게** 시작합니다.\n\n**PDF**: [PDF](" + URL + ")\n");
        assertEquals("**굵게** 시작합니다.", entry.summary());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3\uFE0F\u20E3 T", "3\u20E3 T", "3. T", "논문 3: T", "③ T"})
    void counterOfEveryKindIsNoPartOfTheTitle(String heading) {
        assertEquals(
                "T",
                only("### " + heading + "\n\n**요약**: 글\n**PDF**: [PDF](" + URL + ")\n").title());
    }

    @Test
    void talkOfTheModelIsNoParagraphOfAPaper() {
        DigestEntry entry =
                only(
                        "## [T](https://arxiv.org/abs/"
                                + ID
                                + ")\n\n다음 논문이 궁금하시면 언제든지 편하게 저에게 말씀해 주세요.\n");
        assertEquals("", entry.summary());
    }
}
