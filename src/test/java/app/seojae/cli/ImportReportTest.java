package app.seojae.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.digest.DigestReader;
import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.ImportedDigest;
import app.seojae.model.digest.ImportedDigest.Outcome;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What an import says of links it could not read, in both languages. */
class ImportReportTest {

    private static Digest read(String text) {
        return new DigestReader().read("2025-01-02.md", text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportedDigest imported(Digest digest) {
        return new ImportedDigest(
                "2025-01-02.md",
                Outcome.NOT_A_DIGEST,
                digest.name(),
                0,
                0,
                0,
                0,
                digest.problems());
    }

    @Test
    void linksLeftOverAreCountedWithTheirLinesAndEndTheCommandWithOne() {
        StringBuilder page = new StringBuilder("# 목록\n\n");
        for (int i = 0; i < 38; i++) {
            page.append("- [가](https://arxiv.org/pdf/unknown.pdf)\n");
        }
        Digest digest = read(page.toString());
        assertTrue(imported(digest).leavesOver());
        String korean = Text.of(digest.problems().getFirst(), Language.KOREAN);
        assertTrue(korean.startsWith("arXiv 링크 38개를 논문으로 읽지 못했습니다: 3, 4, 5"), korean);
        assertTrue(korean.endsWith("14, …줄"), korean);
        String english = Text.of(digest.problems().getFirst(), Language.ENGLISH);
        assertTrue(english.startsWith("38 arXiv links could not be read as papers"), english);
    }

    @Test
    void aFileWithoutPapersLeavesNothingOver() {
        Digest digest = read("# 소식\n\n오늘은 쉽니다.\n");
        assertFalse(imported(digest).leavesOver());
        assertEquals(1, digest.problems().size());
    }
}
