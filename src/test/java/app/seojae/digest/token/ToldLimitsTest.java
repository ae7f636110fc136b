package app.seojae.digest.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.digest.DigestReader;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.digest.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not read is told and counted, each once. */
class ToldLimitsTest {

    private static final String ENTRY =
            "### T\n\n**요약**: 가\n**쉬운설명**: 나\n%s\n**PDF**: [PDF](https://arxiv.org/pdf/2410.00001)\n---\n";

    private static Digest read(String text) {
        return new DigestReader().read("2024-10-24.md", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> of(ProblemKind kind, Digest digest) {
        return digest.problems().stream().filter(one -> one.kind() == kind).toList();
    }

    @Test
    void addressesThatBecameNoPaperAreOneProblemWithTheirLines() {
        Digest digest =
                read(
                        ENTRY.formatted("")
                                + "\n오늘은 https://arxiv.org/abs/2410.00002 이야기를 들었습니다.\n\n"
                                + "[이것](https://arxiv.org/abs/2410.00003)과 저것을 비교한 글도 있습니다.\n");
        List<Problem> left = of(ProblemKind.DIGEST_LEFT_OVER, digest);
        assertEquals(1, left.size());
        assertEquals(List.of("2", "9, 11"), left.getFirst().args());
        assertTrue(left.getFirst().kind().leavesOver());
    }

    @Test
    void aPageIsOnlySaidToHaveNoPapersWhereItNamesNone() {
        Digest none = read("# 소식\n\n오늘은 쉽니다.\n");
        assertEquals(1, of(ProblemKind.DIGEST_NO_PAPERS, none).size());
        Digest unread = read("# 목록\n\n- [가](https://arxiv.org/pdf/unknown.pdf)\n");
        assertEquals(Digest.Kind.NOT_A_DIGEST, unread.kind());
        assertEquals(0, of(ProblemKind.DIGEST_NO_PAPERS, unread).size());
        assertEquals(1, of(ProblemKind.DIGEST_LEFT_OVER, unread).size());
    }

    @Test
    void anAddressInATextOfAPaperIsNotLeftOver() {
        Digest digest =
                read(ENTRY.formatted("**요약 보충**: [앞](https://arxiv.org/abs/2410.00009)을 잇습니다."));
        assertEquals(List.of(), of(ProblemKind.DIGEST_LEFT_OVER, digest));
    }

    @Test
    void linesBehindTheLastThatIsReadAreCounted() {
        Digest digest = read(ENTRY.formatted("") + "가\n".repeat(Lines.MOST));
        List<Problem> cut = of(ProblemKind.DIGEST_LINES_LEFT_OUT, digest);
        assertEquals(1, cut.size());
        assertEquals(List.of("500000", "7"), cut.getFirst().args());
        assertFalse(digest.entries().isEmpty());
    }

    @Test
    void aLabelThatAllPapersLackIsOneLine() {
        StringBuilder page = new StringBuilder();
        for (int i = 1; i <= 50; i++) {
            page.append(
                    "- [Paper number %d](https://arxiv.org/abs/2410.%05d) - 이 논문이 무엇을 했는지 알리는 글입니다.\n"
                            .formatted(i, i));
        }
        Digest digest = read(page.toString());
        assertEquals(50, digest.entries().size());
        assertEquals(2, of(ProblemKind.DIGEST_MISSING_EVERYWHERE, digest).size());
        assertEquals(List.of(), of(ProblemKind.DIGEST_MISSING_FIELD, digest));
    }

    @Test
    void fieldsAndProblemsBeyondTheirLimitsAreCounted() {
        StringBuilder fields = new StringBuilder("**관련분야**: a0");
        for (int i = 1; i < 120; i++) {
            fields.append(", a").append(i);
        }
        Digest digest = read(ENTRY.formatted(fields) + "\n느슨한 글.\n\n".repeat(300));
        assertEquals(100, digest.entries().getFirst().fields().size());
        assertEquals("20", of(ProblemKind.DIGEST_FIELDS_LEFT_OUT, digest).getFirst().args().get(1));
        assertEquals(100, digest.problems().size());
        Problem more = digest.problems().getLast();
        assertEquals(ProblemKind.DIGEST_MORE_PROBLEMS, more.kind());
        assertEquals(List.of("202"), more.args());
    }
}
