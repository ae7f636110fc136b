package app.seojae.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.export.markdown.MarkdownExportTest;
import app.seojae.export.reference.BibtexExport;
import app.seojae.export.reference.CslJsonExport;
import app.seojae.export.reference.ReferenceStyle;
import app.seojae.export.reference.RisExport;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceFormatsTest {

    private static final String PIECES = "{}\\%$#_&~^ab가\n\"@,=😀<>'` ";

    @TempDir Path folder;

    private static Paper paper(int number, String title, String note) {
        return MarkdownExportTest.paper(number, "2410." + (10_000 + number), title, note);
    }

    private static List<Paper> strange(int count) {
        Random random = new Random(9);
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            papers.add(paper(i, "T" + words(random), words(random)));
        }
        return papers;
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int n = 0; n < 12; n++) {
            int at = random.nextInt(PIECES.codePointCount(0, PIECES.length()));
            words.appendCodePoint(PIECES.codePointAt(PIECES.offsetByCodePoints(0, at)));
        }
        return words.toString();
    }

    @Test
    void anotherParserReadsEveryBibtexEntry() throws Exception {
        List<Paper> papers = new ArrayList<>(strange(200));
        papers.add(MarkdownExportTest.paper(999, "cs/0112017", "Old", ""));
        BibTeXDatabase read = new BibTeXParser().parse(new StringReader(BibtexExport.text(papers)));
        assertEquals(papers.size(), read.getEntries().size());
        BibTeXEntry one = read.resolveEntry(new Key("arxiv2410.10007"));
        assertEquals("2410.10007", one.getField(new Key("eprint")).toUserString());
        assertEquals("arXiv", one.getField(new Key("archivePrefix")).toUserString());
        BibTeXEntry old = read.resolveEntry(new Key("arxivcs-0112017"));
        assertEquals("cs", old.getField(new Key("primaryClass")).toUserString());
    }

    @Test
    void risHasOneTagALine() {
        String text = RisExport.text(strange(100));
        assertEquals(100, text.split("ER  - ", -1).length - 1);
        for (String line : text.split("\r\n")) {
            assertTrue(line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*"), line);
        }
        String one = RisExport.text(List.of(paper(1, "한국어 제목", "")));
        assertTrue(one.startsWith("TY  - UNPB\r\nID  - arxiv2410.10001\r\nTI  - 한국어 제목\r\n"));
        assertTrue(one.contains("\r\nDA  - 2024/10//\r\n"), one);
        assertTrue(one.contains("\r\nDO  - 10.48550/arXiv.2410.10001\r\n"), one);
    }

    @Test
    void cslJsonNamesEveryPaper() {
        JsonObject one =
                JsonParser.parseString(CslJsonExport.text(strange(50)))
                        .getAsJsonArray()
                        .get(3)
                        .getAsJsonObject();
        assertEquals("arxiv2410.10003", one.get("id").getAsString());
        assertEquals("[[2024,10]]", one.getAsJsonObject("issued").get("date-parts").toString());
        assertFalse(one.has("author"));
    }

    @Test
    void referencesAreWrittenInAStyle() throws Exception {
        List<Paper> papers = List.of(paper(1, "A Study of Tables", ""), paper(2, "둘째 논문", ""));
        String apa = ReferenceStyle.named("apa").text(papers);
        assertEquals(2, apa.lines().count());
        assertTrue(apa.contains("(2024") && apa.contains("둘째 논문"), apa);
        assertTrue(apa.contains("https://doi.org/10.48550/arXiv.2410.10001"), apa);
        String ieee = ReferenceStyle.named("IEEE").text(papers);
        assertTrue(ieee.startsWith("[1] "), ieee);
        assertEquals(200, ReferenceStyle.named("ieee").text(strange(200)).lines().count());
    }

    @Test
    void aFileThatIsNoStyleIsOneSentence() throws Exception {
        for (String text :
                List.of(
                        "",
                        "<a/>",
                        "<!DOCTYPE style SYSTEM \"x\"><style/>",
                        "<style",
                        "<style/>")) {
            Path file = Files.writeString(folder.resolve("my.csl"), text);
            SeojaeException e =
                    assertThrows(
                            SeojaeException.class,
                            () ->
                                    ReferenceStyle.named(file.toString())
                                            .text(List.of(paper(1, "T", ""))),
                            text);
            assertEquals(ProblemKind.STYLE_UNREADABLE, e.problem().kind());
        }
    }
}
