package app.seojae.export.markdown;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.export.AnnotatedPaper;
import app.seojae.model.PageIndex;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement;
import app.seojae.model.annotation.Quad;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class MarkdownAnnotationsTest {

    public static final MarkdownWords WORDS =
            new MarkdownWords("메모", "주석", "*(지운 주석)*", page -> page + "쪽", colour -> colour.word());

    private static final UUID FIRST = UUID.fromString("11111111-0000-0000-0000-000000000001");
    private static final UUID SECOND = UUID.fromString("22222222-0000-0000-0000-000000000002");

    @TempDir Path folder;

    private final MarkdownExport export = new MarkdownExport(WORDS, MarkdownLayout.STANDARD);

    private static Annotation mark(UUID id, int page, String words, String comment) {
        Anchor anchor =
                new Anchor.Pages(
                        TextVersion.of("v"),
                        new Quote(words, "", "", 0),
                        List.of(
                                PageRegion.of(
                                        PageIndex.ofNumber(page), List.of(Quad.of(0, 0, 9, 9)))));
        return new Annotation(
                id,
                1,
                AnnotationKind.HIGHLIGHT,
                AnnotationColour.values()[page % 8].rgb(),
                anchor,
                comment,
                List.of("다시 볼 것"),
                "",
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static AnnotatedPaper paper(List<Annotation> marks) {
        List<PlacedAnnotation> placed = new ArrayList<>();
        marks.forEach(one -> placed.add(new PlacedAnnotation(one, Placement.LOST)));
        return new AnnotatedPaper(
                MarkdownExportTest.paper(1, "2410.00001", "하나", "내 글"), placed, Map.of());
    }

    private String written(List<Annotation> marks) throws Exception {
        export.writeInto(folder, paper(marks));
        return Files.readString(file());
    }

    private Path file() {
        return folder.resolve("하나 (2410.00001).md");
    }

    @Test
    void aMarkReadsWell() throws Exception {
        String text = written(List.of(mark(FIRST, 3, "한 줄\n두 줄", "**댓글**\n\n둘째")));
        assertTrue(
                text.contains(
                        """
                        ## 주석

                        > 한 줄
                        > 두 줄
                        > — 3쪽 · blue #다시-볼-것

                        ^a-11111111

                        **댓글**

                        둘째
                        <!-- seojae:/part -->
                        """),
                text);
    }

    @Test
    void aSecondExportLeavesBytesAndTimes() throws Exception {
        List<Annotation> marks = List.of(mark(FIRST, 3, "가", "나"), mark(SECOND, 4, "다", ""));
        String text = written(marks);
        Files.setLastModifiedTime(file(), FileTime.fromMillis(1_000_000));
        assertFalse(export.writeInto(folder, paper(marks)));
        assertEquals(1_000_000, Files.getLastModifiedTime(file()).toMillis());
        assertEquals(text, Files.readString(file()));
        Files.writeString(file(), text.replace("\n", "\r\n")); // another system's editor
        assertFalse(export.writeInto(folder, paper(marks)));
    }

    @Test
    void aChangedCommentIsKeptUntilItIsTakenIn() throws Exception {
        Annotation one = mark(FIRST, 3, "가", "댓글");
        String text = written(List.of(one));
        Files.writeString(file(), text.replace("\n댓글\n", "\n댓글, 고침\n\n더\n"));
        assertFalse(export.writeInto(folder, paper(List.of(one))));
        MarkdownComments.Read read = MarkdownComments.read(file());
        assertEquals(1, read.changed().size());
        assertEquals("댓글, 고침\n\n더", read.changed().getFirst().comment());
        assertTrue(read.changed().getFirst().isOf("댓글"));
        assertFalse(read.changed().getFirst().isOf("다른 댓글"));
        Annotation taken = one.withComment("댓글, 고침\n\n더");
        assertTrue(export.writeInto(folder, paper(List.of(taken))));
        assertTrue(MarkdownComments.read(file()).changed().isEmpty());
        assertFalse(export.writeInto(folder, paper(List.of(taken))));
    }

    @Test
    void whereBothChangedBothAreKept() throws Exception {
        Annotation one = mark(FIRST, 3, "가", "댓글");
        String text = written(List.of(one));
        Files.writeString(file(), text.replace("\n댓글\n", "\n파일에서 고침\n"));
        String after = written(List.of(one.withComment("서재에서 고침")));
        assertTrue(after.contains("\n서재에서 고침\n<!-- seojae:/part -->\n\n파일에서 고침"), after);
    }

    @Test
    void aDeletedMarkLeavesThePersonsText() throws Exception {
        List<Annotation> both = List.of(mark(FIRST, 3, "가나", "댓글"), mark(SECOND, 4, "다라", "x"));
        String text = written(both);
        int behind = text.indexOf(BlockPart.CLOSE, text.indexOf("^a-11111111"));
        behind += BlockPart.CLOSE.length();
        Files.writeString(file(), text.substring(0, behind) + "\n\n내 생각" + text.substring(behind));
        String after = written(List.of(both.get(1)));
        assertTrue(after.contains("*(지운 주석)*") && after.contains("내 생각"), after);
        assertFalse(after.contains("^a-11111111"), after);
        assertEquals(after, written(List.of(both.get(1))));
        String none = written(List.of());
        assertTrue(none.contains("내 생각") && !none.contains("다라"), none);
    }

    @Test
    void coloursGroupAndPicturesStandBeside() throws Exception {
        byte[] png = {1, 2, 3};
        List<Annotation> marks = List.of(mark(FIRST, 3, "가", ""), mark(SECOND, 8, "나", ""));
        List<PlacedAnnotation> placed = new ArrayList<>();
        marks.forEach(one -> placed.add(new PlacedAnnotation(one, Placement.LOST)));
        AnnotatedPaper paper =
                new AnnotatedPaper(
                        MarkdownExportTest.paper(1, "2410.00001", "하나", ""),
                        placed,
                        Map.of(FIRST, png));
        MarkdownExport byColour =
                new MarkdownExport(
                        WORDS,
                        new MarkdownLayout(MarkdownLayout.Group.COLOUR, MarkdownTemplate.STANDARD));
        assertTrue(byColour.writeInto(folder, paper));
        String text = Files.readString(file());
        assertTrue(text.indexOf("### yellow") < text.indexOf("### blue"), text);
        assertTrue(text.contains("> ![](assets/2410.00001/a-11111111.png)"), text);
        assertArrayEquals(
                png, Files.readAllBytes(folder.resolve("assets/2410.00001/a-11111111.png")));
        assertFalse(byColour.writeInto(folder, paper));
    }

    @Test
    void aTemplateIsThePersons() throws Exception {
        MarkdownTemplate template =
                MarkdownTemplate.of(
                        """
                        ---
                        title: {{title}}
                        rating: {{status}}
                        ---
                        {{#note}}
                        ## 나
                        {{note}}
                        {{/note}}
                        {{#marks}}
                        - ({{page}}) {{text}}
                          author {{author}}
                        {{/marks}}
                        """,
                        "t.md");
        MarkdownExport own =
                new MarkdownExport(WORDS, new MarkdownLayout(MarkdownLayout.Group.ORDER, template));
        own.writeInto(folder, paper(List.of(mark(FIRST, 3, "한\n줄", "댓글"))));
        String text = Files.readString(file());
        assertTrue(text.contains("---\ntitle: 하나\nrating: reading\n---\n## 나\n내 글\n"), text);
        assertTrue(text.contains("- (3쪽) 한 줄\n\n^a-11111111\n\n댓글\n"), text);
        SeojaeException e =
                assertThrows(SeojaeException.class, () -> MarkdownTemplate.of("{{titel}}", "t.md"));
        assertEquals(ProblemKind.TEMPLATE_UNKNOWN, e.problem().kind());
    }

    /** Words thrown in anywhere, marks changed, added, deleted and reordered: no word is lost. */
    @Test
    void noWordOfThePersonsIsEverLost() throws Exception {
        for (int seed = 0; seed < 250; seed++) {
            Random random = new Random(seed);
            Path file = file();
            Files.deleteIfExists(file);
            Files.writeString(file, "앞\n");
            List<Annotation> marks = new ArrayList<>();
            List<String> mine = new ArrayList<>();
            for (int round = 0; round < 5; round++) {
                change(marks, random);
                written(marks);
                String text = throwIn(Files.readString(file), mine, random);
                Files.writeString(file, text);
                String outside = outside(text);
                change(marks, random);
                String after = written(marks);
                assertEquals(outside, outside(after), "seed " + seed);
                for (String word : mine) {
                    assertTrue(after.contains(word), "seed " + seed + " " + word + "\n" + after);
                }
                assertFalse(export.writeInto(folder, paper(marks)), "seed " + seed);
            }
        }
    }

    private static void change(List<Annotation> marks, Random random) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = marks.isEmpty() ? 0 : random.nextInt(marks.size());
            switch (marks.isEmpty() ? 0 : random.nextInt(5)) {
                case 0, 1 -> {
                    UUID id = new UUID(random.nextLong(), random.nextLong());
                    marks.add(at, mark(id, 1 + random.nextInt(9), "q\n" + at, "c" + at));
                }
                case 2 -> marks.set(at, marks.get(at).withComment("고침 " + random.nextInt()));
                case 3 -> marks.set(at, marks.get(at).withTags(List.of("t" + random.nextInt())));
                default -> marks.remove(at);
            }
        }
    }

    /** Words at places outside the comments of the block itself. */
    private static String throwIn(String text, List<String> mine, Random random) {
        String out = text;
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(out.length() + 1);
            int open = out.lastIndexOf("<!--", at);
            int close = open < 0 ? -1 : out.indexOf("-->", open);
            int line = out.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
            boolean inComment = open >= 0 && at < close + 3 && at > open;
            if (inComment || out.startsWith("^", line)) {
                continue;
            }
            String word = String.valueOf((char) (0xE000 + mine.size())); // nothing splits it
            mine.add(word);
            String put = random.nextBoolean() ? word : "\n" + word + "\n";
            out = out.substring(0, at) + put + out.substring(at);
        }
        return out;
    }

    private static String outside(String text) {
        int begin = text.indexOf(ManagedBlock.BEGIN);
        int end = text.indexOf(ManagedBlock.END);
        return text.substring(0, begin) + "|" + text.substring(end);
    }
}
