package app.seojae.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.export.markdown.MarkdownExportTest;
import app.seojae.export.reference.BibtexExport;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibtexExportTest {

    @Test
    void anEntryNamesThePaperToAnyProgram() {
        assertEquals(
                """
                @misc{arxiv2410.00001,
                  title = {{50\\% of A\\_B \\& 한국어}},
                  eprint = {2410.00001},
                  archivePrefix = {arXiv},
                  url = {https://arxiv.org/abs/2410.00001},
                  year = {2024},
                  keywords = {언어, 시각, 다시 볼 것},
                  note = {내 글},
                }
                """,
                BibtexExport.text(
                        List.of(
                                MarkdownExportTest.paper(
                                        1, "2410.00001", "50% of A_B & 한국어", "내 *글*"))));
    }

    @ParameterizedTest
    @CsvSource({"cs/0112017, arxivcs-0112017, 2001", "hep-th/9901001, arxivhep-th-9901001, 1999"})
    void oldIdsTellArchiveAndYear(String id, String key, String year) {
        String text = BibtexExport.text(List.of(MarkdownExportTest.paper(1, id, "T", "")));
        assertTrue(text.startsWith("@misc{" + key + ","), text);
        assertTrue(text.contains("year = {" + year + "}"), text);
        assertTrue(
                text.contains("primaryClass = {" + id.substring(0, id.indexOf('/')) + "}"), text);
    }

    @Test
    void keysAreTheirOwn() {
        String text =
                BibtexExport.text(
                        List.of(
                                MarkdownExportTest.paper(1, null, "T", ""),
                                MarkdownExportTest.paper(2, null, "T", "")));
        assertTrue(text.contains("@misc{seojae1,") && text.contains("@misc{seojae2,"), text);
    }

    @Test
    void bracesAlwaysBalance() {
        Random random = new Random(2);
        String pieces = "{}\\%$#_&~^ab가\n\"@,";
        for (int i = 0; i < 500; i++) {
            StringBuilder title = new StringBuilder();
            for (int n = 0; n < 12; n++) {
                title.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            String escaped = BibtexExport.escape(title.toString());
            assertEquals(
                    escaped.chars().filter(c -> c == '{').count(),
                    escaped.chars().filter(c -> c == '}').count());
            assertTrue(escaped.indexOf('\n') < 0);
        }
    }
}
