package app.seojae.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.Section;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestReaderTest {

    private static final String ENTRY =
            """
            ### 3D Words: A Study

            ![Image](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2401.10001.png)

            **요약**: 글을 입체로 읽습니다.
            **쉬운설명**: 글자를 만져 봅니다.
            **관련분야**: 언어, 시각
            **추천수**: 4
            **PDF 다운로드 링크**: [PDF 다운로드](https://arxiv.org/pdf/2401.10001v2)
            ---
            """;

    private static Digest read(String text) {
        return new DigestReader()
                .read("2024-01-05-15-00-00.md", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAllOfAnEntry() {
        Digest digest = read(ENTRY);
        DigestEntry entry = digest.entries().getFirst();
        assertEquals(List.of(), digest.problems());
        assertEquals(Integer.valueOf(2), entry.version());
        assertEquals(1, entry.line());
        assertEquals("글을 입체로 읽습니다.", entry.summary());
        assertEquals(ENTRY, digest.raw());
    }

    @Test
    void namesEveryLineThatIsNotUnderstood() {
        Digest digest = read("안녕하세요.\n\n---\n" + ENTRY + "\n더 필요하면 말하세요.\n\n# 끝\n");
        List<Integer> lines = digest.problems().stream().map(Problem::line).toList();
        assertEquals(List.of(1, 15, 17), lines);
        digest.problems()
                .forEach(
                        problem -> assertEquals(ProblemKind.DIGEST_NOT_UNDERSTOOD, problem.kind()));
    }

    @Test
    void saysWhatIsMissingAndWhatIsNoNumber() {
        Digest digest =
                read(
                        ENTRY.replace("**추천수**: 4", "**추천수**: 모름")
                                .replace("**쉬운설명**: 글자를 만져 봅니다.\n", ""));
        List<ProblemKind> kinds = digest.problems().stream().map(Problem::kind).toList();
        assertEquals(
                List.of(ProblemKind.DIGEST_MISSING_FIELD, ProblemKind.DIGEST_UNREADABLE_UPVOTES),
                kinds);
        assertEquals(List.of(1, 7), digest.problems().stream().map(Problem::line).toList());
    }

    @Test
    void keepsLabelledPartsWithoutAField() {
        Digest digest =
                read(ENTRY.replace("**추천수**", "**저자**: 김가나\n**코드**: https://example.org\n**추천수**"));
        assertEquals(
                List.of(new Section("저자", "김가나"), new Section("코드", "https://example.org")),
                digest.entries().getFirst().others());
    }

    @Test
    void saysWhyAFileIsNoDigest() {
        assertEquals(ProblemKind.DIGEST_EMPTY, onlyProblem(" \n\n"));
        assertEquals(ProblemKind.DIGEST_NO_PAPERS, onlyProblem("죄송합니다."));
        assertEquals(
                ProblemKind.DIGEST_FOREIGN_LINKS,
                onlyProblem(ENTRY.replaceAll("https://[a-z.-]+/", "https://example.com/")));
        assertEquals(ProblemKind.DIGEST_BINARY, onlyProblem("%PDF-1.5 글"));
    }

    private static ProblemKind onlyProblem(String text) {
        Digest digest = read(text);
        assertEquals(Digest.Kind.NOT_A_DIGEST, digest.kind());
        assertEquals(1, digest.problems().size());
        return digest.problems().getFirst().kind();
    }

    @Test
    void tooLargeAFileIsRefused() {
        Digest digest = new DigestReader().read("x.md", new byte[(int) DigestReader.MAX_BYTES + 1]);
        assertEquals(ProblemKind.DIGEST_TOO_LARGE, digest.problems().getFirst().kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "(",
                "![",
                "**",
                "*a ",
                "`",
                "```\n",
                "```x\n",
                "> ",
                "- ",
                "#",
                "|",
                "<",
                "<a href=",
                "<!--",
                "\n",
                "**요약**: ",
                "**추천수**: 1 ",
                "### T\n",
                "**요약**:\n",
                "---\n",
                "![a](b)\n",
                "](",
                "https://",
                "가",
                "# a\n**b**\n",
                "<br>",
                "1. ",
                "\\",
                "&amp;",
                ": ",
                "**x**: y\n"
            })
    void pathologicalFilesEnd(String piece) {
        for (String text :
                List.of(piece.repeat(300_000), ENTRY + piece.repeat(300_000) + "\n" + ENTRY)) {
            assertTimeoutPreemptively(Duration.ofMinutes(1), () -> read(text));
        }
    }

    @Test
    void oneLineOfThirtyMegabytesIsReadAndCut() {
        String text = ENTRY.replace("글을 입체로 읽습니다.", "가나 **다** [라](".repeat(1_000_000));
        Digest digest = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> read(text));
        assertEquals(1, digest.entries().size());
        assertTrue(digest.entries().getFirst().summary().length() <= 100_000);
        assertEquals(ProblemKind.DIGEST_TRUNCATED_TEXT, digest.problems().getFirst().kind());
    }

    @Test
    void randomBytesNeverThrow() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            byte[] mixed = ENTRY.getBytes(StandardCharsets.UTF_8);
            for (int n = 0; n < random.nextInt(20); n++) {
                mixed[random.nextInt(mixed.length)] = (byte) random.nextInt(256);
            }
            new DigestReader().read("a.md", bytes);
            Digest digest = new DigestReader().read("b.md", mixed);
            assertTrue(digest.entries().size() <= 2);
        }
    }

    @Test
    void shuffledLinesNeverThrowAndNeverMultiplyPapers() {
        Random random = new Random(12);
        List<String> lines =
                new ArrayList<>(
                        Arrays.asList((ENTRY + ENTRY.replace("10001", "10002")).split("\n")));
        for (int i = 0; i < 2_000; i++) {
            Collections.shuffle(lines, random);
            Digest digest = read(String.join("\n", lines));
            assertTrue(digest.entries().size() <= 6, () -> String.join("\n", lines));
        }
    }

    @Test
    void aDigestTwiceIsReadTheSame() {
        assertEquals(read(ENTRY), read(ENTRY));
    }
}
