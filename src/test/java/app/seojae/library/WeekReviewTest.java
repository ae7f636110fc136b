package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.export.markdown.MarkdownWords;
import app.seojae.export.markdown.WeekExport;
import app.seojae.export.markdown.WeekExport.WeekWords;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.paper.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeekReviewTest {

    @TempDir Path folder;

    @Test
    void aWeekTellsWhatWasKeptReadAndMarked() throws Exception {
        WeekExport export =
                new WeekExport(
                        new WeekWords("한 주", "첫날", "읽을 것", "읽은 것", "주석", "분야", "없음"),
                        new MarkdownWords("메모", "주석", "gone", p -> p + "쪽", c -> c.word()));
        try (Library library = Digests.open(folder.resolve("lib"))) {
            library.importer()
                    .importText(
                            "2024-10-24.md",
                            Digests.lines(
                                    "2410.00001|A [1]|s|e|언어,시각|1",
                                    "2410.00002|B|s|e|언어|1",
                                    "2410.00003|C|s|e|소리|1"));
            library.importer()
                    .importText("2024-01-01.md", Digests.lines("2401.00004|D|s|e|옛 분야|1"));
            long a = library.browse().resolve("2410.00001").getAsLong();
            long b = library.browse().resolve("2410.00002").getAsLong();
            long d = library.browse().resolve("2401.00004").getAsLong();
            library.paperStates().bookmark(List.of(a, d), true);
            library.paperStates().status(List.of(b), Status.READ);
            library.annotations()
                    .put(
                            b,
                            List.of(
                                    Made.of(b, AnnotationKind.HIGHLIGHT, 3, "한 말")
                                            .withComment("내 말")));
            Path file = folder.resolve("week.md");
            LocalDate since = LocalDate.of(2024, 10, 20);
            assertTrue(library.weeks().write(since, ZoneOffset.UTC, export, file));
            String text = Files.readString(file);
            assertTrue(text.contains("- 언어 (2)\n- 시각 (1)\n"), text);
            assertTrue(text.contains("## 읽을 것\n\n- [A \\[1\\]](<https://arxiv.org/abs/"), text);
            assertTrue(text.contains("### [B](<https://arxiv.org/abs/2410.00002>)"), text);
            assertTrue(text.contains("> 한 말\n") && text.contains("\n내 말\n"), text);
            assertFalse(text.contains("옛 분야"), text);
            Files.setLastModifiedTime(file, FileTime.fromMillis(5_000));
            assertFalse(library.weeks().write(since, ZoneOffset.UTC, export, file));
            assertEquals(5_000, Files.getLastModifiedTime(file).toMillis());
        }
    }
}
