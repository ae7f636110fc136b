package app.seojae.cli.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.cli.DigestPage;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import}: digests come in from files, folders and standard input. */
class ImportCommandTest {

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void prepare() {
        rig = new CommandLineRig(folder);
    }

    private Path digest(String name, String... idsAndTitles) {
        DigestPage page = new DigestPage();
        for (int i = 0; i < idsAndTitles.length; i += 2) {
            page.paper(idsAndTitles[i], idsAndTitles[i + 1]);
        }
        return page.write(folder.resolve("digests").resolve(name));
    }

    private static int number(JsonObject object, String name) {
        return object.get(name).getAsInt();
    }

    @Test
    void aFolderIsReadWithAllBelowItAndOtherFilesAreLeftAlone() throws Exception {
        digest("2024-10-24.md", "2410.00001", "First");
        digest("older/2023/2023-01-02.md", "2301.00001", "Old");
        Files.writeString(folder.resolve("digests/readme.txt"), "Not a digest");
        Answer answer = rig.json("import", folder.resolve("digests").toString());
        JsonObject sum = answer.objects().getLast();
        assertEquals(2, number(sum, "files"));
        assertEquals(2, number(sum, "digests"));
        assertEquals(2, number(sum, "new"));
        assertEquals(0, number(sum, "failed"));
        assertEquals(
                List.of("2024-10-24", "2023-01-02").stream().sorted().toList(),
                answer.objects().subList(0, 2).stream()
                        .map(one -> one.get("date").getAsString())
                        .sorted()
                        .toList());
        assertEquals(2, rig.json("list").objects().size());
    }

    @Test
    void whatChangedIsUpdatedAndWhatDidNotIsLeft() {
        Path file = digest("2024-10-24.md", "2410.00001", "First", "2410.00002", "Second");
        rig.done("import", file.toString());
        new DigestPage()
                .paper("2410.00001", "First")
                .paper("2410.00002", "Second", "고친 요약.", "쉬운 글.", "번역", 7)
                .paper("2410.00003", "Third")
                .write(file);
        JsonObject one = rig.json("import", file.toString()).objects().getFirst();
        assertEquals(3, number(one, "papers"));
        assertEquals(1, number(one, "new"));
        assertEquals(1, number(one, "updated"));
        assertEquals(1, number(one, "unchanged"));
        assertEquals(
                "고친 요약.", rig.json("show", "2410.00002").object().get("summary").getAsString());
    }

    /** Taking a digest in again never costs a person what she did. */
    @Test
    void whatAPersonDidStaysWhenADigestComesAgain() {
        Path file = digest("2024-10-24.md", "2410.00001", "First");
        rig.done("import", file.toString());
        rig.done("bookmark", "2410.00001");
        rig.done("note", "2410.00001", "--text", "내 메모");
        rig.done("annotate", "2410.00001", "--section", "summary", "--quote", "언어");
        new DigestPage().paper("2410.00001", "First", "언어에 대한 새 글.", "쉬운 글.", "번역", 7).write(file);
        rig.done("import", file.toString());
        JsonObject paper = rig.json("show", "2410.00001").object();
        assertTrue(paper.get("bookmarked").getAsBoolean());
        assertEquals("내 메모", paper.get("note").getAsString());
        assertEquals(1, number(paper, "annotations"));
    }

    @Test
    void aPersonReadsALineAFileAndTheSum() throws Exception {
        String file = digest("2024-10-24.md", "2410.00001", "First").toString();
        Path other = Files.writeString(folder.resolve("diary.md"), "오늘은 쉽니다.");
        Answer korean = rig.done("import", file, other.toString());
        List<String> lines = korean.out().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).contains("1편 (새 논문 1, 바뀜 0, 그대로 0)"), lines.get(0));
        assertTrue(lines.get(1).contains("diary.md") && lines.get(1).contains("아닙니다"));
        assertTrue(korean.err().contains("diary.md"), "why not is said beside it");
        assertEquals("파일 2개: 새 논문 1편, 바뀜 0편, 그대로 0편", lines.get(2));
        String english = rig.done("--lang", "en", "import", file, other.toString()).out();
        assertTrue(english.contains("2 files: 0 new, 0 updated, 1 unchanged papers"), english);
    }

    @Test
    void standardInputIsOneOfTheFiles() {
        String file = digest("2024-10-24.md", "2410.00001", "First").toString();
        rig.input(new DigestPage().paper("2410.00002", "Second").text());
        Answer answer = rig.json("import", file, "-");
        assertEquals(2, number(answer.objects().getLast(), "new"));
        assertEquals(3, answer.objects().size());
        JsonObject again = rig.json("import", "-").objects().getFirst();
        assertEquals(1, number(again, "unchanged"), "the same words are the same digest");
        JsonObject named = rig.json("import", "-", "--name", "2024-12-01.md").objects().getFirst();
        assertEquals("2024-12-01", named.get("date").getAsString());
    }

    @Test
    void theFileThatCannotBeReadFailsAlone() throws Exception {
        String good = digest("2024-10-24.md", "2410.00001", "First").toString();
        String absent = folder.resolve("absent.md").toString();
        Path binary = Files.write(folder.resolve("binary.md"), new byte[] {0, 1, 2, 0, 0, 5, 0});
        Answer answer = rig.run("--json", "import", absent, binary.toString(), good).ended(1);
        JsonObject sum = answer.objects().getLast();
        assertEquals(3, number(sum, "files"));
        assertEquals(1, number(sum, "new"));
        assertTrue(number(sum, "failed") >= 1);
        assertTrue(answer.err().contains("absent.md"), answer.err());
        JsonObject failed =
                answer.objects().stream()
                        .filter(one -> one.has("file"))
                        .filter(one -> one.get("file").getAsString().contains("absent.md"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("failed", failed.get("kind").getAsString());
        JsonObject problem = failed.getAsJsonArray("problems").get(0).getAsJsonObject();
        assertTrue(problem.has("line") && !problem.get("message").getAsString().isBlank());
    }

    /** What is missing in an entry is told with its line and takes nothing else away. */
    @Test
    void whatIsMissingInAnEntryIsToldWithItsLine() {
        String text =
                new DigestPage().paper("2410.00001", "First").paper("2410.00002", "2nd").text();
        int cut = text.lastIndexOf("**쉬운설명**");
        String torn = text.substring(0, cut) + text.substring(text.indexOf("**관련분야**", cut));
        Answer answer = rig.input(torn).json("import", "-", "--name", "2024-10-24.md");
        JsonObject one = answer.objects().getFirst();
        assertEquals(2, number(one, "new"));
        JsonObject problem = one.getAsJsonArray("problems").get(0).getAsJsonObject();
        int line = number(problem, "line");
        assertTrue(torn.lines().toList().get(line - 1).contains("2nd"), "line " + line);
        assertTrue(problem.get("message").getAsString().contains("쉬운설명"), problem.toString());
        String said = rig.input(torn).done("import", "-", "--name", "2024-10-25.md").err();
        assertTrue(said.startsWith("2024-10-25.md:" + line + ": "), said);
    }

    @Test
    void aPathIsNeeded() {
        rig.misunderstands("PATH", "import");
        rig.misunderstands("--fast", "import", "--fast", "x.md");
        assertFalse(Files.exists(rig.libraryFolder()));
    }
}
