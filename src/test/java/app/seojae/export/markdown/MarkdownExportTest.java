package app.seojae.export.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.export.AnnotatedPaper;
import app.seojae.export.FileNames;
import app.seojae.model.ArxivId;
import app.seojae.model.digest.DigestVersion;
import app.seojae.model.digest.TextOrigin;
import app.seojae.model.paper.NoteText;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Status;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class MarkdownExportTest {

    @TempDir Path folder;

    private final MarkdownExport export =
            new MarkdownExport(MarkdownAnnotationsTest.WORDS, MarkdownLayout.STANDARD);

    private int writeEach(List<Paper> papers, Path into) throws Exception {
        int changed = 0;
        for (Paper paper : papers) {
            changed += export.writeInto(into, AnnotatedPaper.of(paper)) ? 1 : 0;
        }
        return changed;
    }

    private boolean writeOne(List<Paper> papers, Path file) throws Exception {
        return export.writeOne(papers.stream().map(AnnotatedPaper::of).toList(), file);
    }

    public static Paper paper(long id, String arxivId, String title, String note) {
        LocalDate date = LocalDate.of(2024, 10, 24);
        PaperRow row =
                new PaperRow(
                        id,
                        arxivId == null ? null : new ArxivId(arxivId),
                        title,
                        "**요**약",
                        "쉬움",
                        List.of("언어", "시각"),
                        6,
                        date,
                        1,
                        true,
                        Status.READING,
                        List.of("다시 볼 것"),
                        "",
                        PdfInfo.ABSENT,
                        null,
                        false,
                        "",
                        TextOrigin.DIGEST);
        DigestVersion reading =
                new DigestVersion(
                        "2024-10-24.md",
                        date,
                        title,
                        "**요**약",
                        "쉬움",
                        List.of("언어"),
                        6,
                        null,
                        null,
                        List.of(),
                        TextOrigin.DIGEST,
                        "");
        return new Paper(
                row,
                "https://arxiv.org/pdf/" + arxivId,
                null,
                List.of(reading),
                new NoteText(1, note),
                List.of(),
                0,
                null,
                null,
                List.of());
    }

    @Test
    void aPaperReadsWell() {
        assertEquals(
                """
                # 제목: 하나

                - arXiv: [2410.00001](https://arxiv.org/abs/2410.00001)
                - PDF: <https://arxiv.org/pdf/2410.00001>
                - 관련분야: 언어, 시각
                - 추천수: 6
                - 2024-10-24.md
                - #다시-볼-것

                ## 요약

                **요**약

                ## 쉬운설명

                쉬움

                ## 메모

                내 *글*
                """,
                export.text(paper(1, "2410.00001", "제목: 하나", "내 *글*")));
    }

    @Test
    void aSecondExportWritesNothing() throws Exception {
        List<Paper> papers = List.of(paper(1, "2410.00001", "하나", ""), paper(2, null, "둘", ""));
        assertEquals(2, writeEach(papers, folder));
        assertEquals(0, writeEach(papers, folder));
        assertTrue(Files.exists(folder.resolve("하나 (2410.00001).md")));
        assertTrue(writeOne(papers, folder.resolve("all.md")));
        assertFalse(writeOne(papers, folder.resolve("all.md")));
    }

    @Test
    void whatAPersonWroteAroundTheBlockIsNeverTouched() throws Exception {
        Random random = new Random(5);
        String[] pieces = {
            "내 글\n",
            "\r\n",
            "# 머리\n",
            " ",
            "<!-- 말 -->",
            "끝",
            "seojae:end",
            "\t",
            "<!-- seojae:begin ->"
        };
        for (int i = 0; i < 200; i++) {
            StringBuilder before = new StringBuilder();
            StringBuilder after = new StringBuilder();
            for (int n = random.nextInt(6); n > 0; n--) {
                before.append(pieces[random.nextInt(pieces.length)]);
                after.append(pieces[random.nextInt(pieces.length)]);
            }
            Path file = folder.resolve(i + " (2410.00001).md");
            Files.writeString(
                    file, before + ManagedBlock.BEGIN + "\nold\n" + ManagedBlock.END + after);
            Path only = folder.resolve("f" + i);
            Files.createDirectories(only);
            Path moved = Files.move(file, only.resolve(file.getFileName()));
            String note = "말 " + ManagedBlock.END + " 끝 " + i;
            assertEquals(1, writeEach(List.of(paper(1, "2410.00001", "새 제목", note)), only));
            String text = Files.readString(moved);
            assertTrue(text.startsWith(before + ManagedBlock.BEGIN), text);
            assertTrue(text.endsWith(ManagedBlock.END + after), text);
            assertEquals(0, writeEach(List.of(paper(1, "2410.00001", "새 제목", note)), only));
        }
    }

    @Test
    void aFileOfThePersonsOwnGetsTheBlockAtItsEnd() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.md"), "내 글");
        writeOne(List.of(paper(1, "2410.00001", "하나", "")), file);
        assertTrue(Files.readString(file).startsWith("내 글\n\n" + ManagedBlock.BEGIN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/B: C? <D> | A B C D",
                "... 끝. | 끝",
                "con | _con",
                "   | _",
                "a\u0000b\u202Ec | a b c",
                "\u1100\u1161 | 가",
                "[1] #태그 | 1 태그"
            })
    void namesAreSafeEverywhere(String title, String name) {
        assertEquals(name, FileNames.readable(title == null ? "" : title));
    }

    @Test
    void longNamesAreCutBetweenLetters() {
        String name = FileNames.readable("가나다😀".repeat(100));
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 180);
        assertFalse(name.contains("\uFFFD"));
        assertEquals(
                name, new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }
}
