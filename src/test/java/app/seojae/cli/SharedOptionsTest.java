package app.seojae.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.library.Library;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.pdf.TestPdfs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands share: languages, help, the library's folder, how they end. */
class SharedOptionsTest {

    private static final List<String> COMMANDS =
            List.of(
                    "import",
                    "list",
                    "search",
                    "show",
                    "bookmark",
                    "status",
                    "tag",
                    "collection",
                    "note",
                    "download",
                    "pdf",
                    "annotate",
                    "annotations",
                    "export",
                    "week",
                    "check",
                    "snapshot");

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void prepare() {
        rig = new CommandLineRig(folder);
    }

    @Test
    void helpNamesEveryCommandInBothLanguages() {
        String korean = rig.done("--help").out();
        String english = rig.done("--lang", "en", "--help").out();
        for (String command : COMMANDS) {
            assertTrue(korean.lines().anyMatch(l -> l.strip().startsWith(command + " ")), command);
            assertTrue(english.lines().anyMatch(l -> l.strip().startsWith(command + " ")), command);
        }
        assertTrue(korean.contains("쓰는 법") && korean.contains("명령"), korean);
        assertTrue(english.contains("Usage") && !english.matches("(?s).*\\p{IsHangul}.*"), english);
        assertFalse(Files.exists(rig.libraryFolder()), "who asks for help makes no library");
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command : COMMANDS) {
            String korean = rig.done(command, "--help").out();
            assertTrue(korean.contains("seojae " + command), korean);
            assertTrue(korean.matches("(?s).*\\p{IsHangul}.*"), korean);
            String english = rig.done(command, "-h", "--lang", "en").out();
            assertFalse(english.matches("(?s).*\\p{IsHangul}.*"), english);
        }
    }

    /** A language may stand before the command and behind it, with a sign and without. */
    @Test
    void theLanguageStandsAnywhere() {
        rig.papers("2410.00001", "First");
        for (String[] words :
                new String[][] {
                    {"--lang", "en", "show", "#404"},
                    {"show", "#404", "--lang", "en"},
                    {"--lang=en", "show", "#404"},
                    {"show", "--lang", "en-US", "#404"},
                }) {
            assertEquals("No such paper in the library: #404", rig.run(words).ended(1).sentence());
        }
        for (String[] words : new String[][] {{"show", "#404"}, {"--lang", "ko", "show", "#404"}}) {
            assertEquals("서재에 없는 논문입니다: #404", rig.run(words).ended(1).sentence());
        }
    }

    @Test
    void wrongUsageOfTheWholeIsTwo() {
        rig.misunderstands("nonsense", "nonsense");
        rig.misunderstands("--nonsense", "--nonsense");
        rig.misunderstands("--nonsense", "list", "--nonsense");
        assertEquals(2, rig.run("--lang").ended(2).code());
    }

    @Test
    void theWindowWithoutADisplayIsFour() {
        Answer answer = rig.run().ended(4);
        assertTrue(answer.sentence().contains("seojae --help"), answer.err());
        rig.refuses(4, Problem.of(ProblemKind.NO_DISPLAY));
    }

    @Test
    void aFileInPlaceOfALibraryIsThreeAndStays() throws Exception {
        Files.writeString(rig.libraryFolder(), "mine");
        Answer answer = rig.run("list").ended(3);
        assertTrue(answer.sentence().contains(rig.libraryFolder().toString()), answer.err());
        assertEquals("mine", Files.readString(rig.libraryFolder()));
    }

    /** A library whose database is gone is not begun afresh over what else lies there. */
    @Test
    void aLibraryWithoutItsDatabaseIsThree() throws Exception {
        rig.papers("2410.00001", "First");
        String pdf = TestPdfs.pages(folder.resolve("paper.pdf"), 1).toString();
        rig.done("pdf", "add", "2410.00001", pdf);
        try (Stream<Path> files = Files.list(rig.libraryFolder())) {
            for (Path file :
                    files.filter(one -> one.getFileName().toString().startsWith("seojae.db"))
                            .toList()) {
                Files.delete(file);
            }
        }
        rig.refuses(
                3,
                Problem.of(ProblemKind.LIBRARY_MISSING_DATABASE, rig.libraryFolder().toString()),
                "list");
        assertFalse(Files.exists(rig.libraryFolder().resolve("seojae.db")));
    }

    /** Another machine holds it: reading goes on, and nothing is changed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bookmark 2410.00001",
                "status 2410.00001 read",
                "tag 2410.00001 --add x",
                "note 2410.00001 --text x",
                "collection add x 2410.00001",
                "annotate 2410.00001 --section summary --quote 언어"
            })
    void aLibraryHeldElsewhereIsReadAndNotChanged(String command) throws Exception {
        rig.papers("2410.00001", "First");
        String before = rig.json("show", "2410.00001").out();
        try (Library held = rig.open()) {
            assertFalse(held.readOnly());
            rig.on("elsewhere");
            Answer refused = rig.run(command.split(" ")).ended(3);
            assertTrue(refused.sentence().contains("here"), refused.err());
            assertEquals(before, rig.json("show", "2410.00001").out());
            assertEquals(1, rig.json("search", "언어").objects().size());
            assertEquals("", rig.done("note", "2410.00001").out().strip());
        }
        rig.done(command.split(" "));
    }

    /** Commands beside an open window of the same machine wait for nobody. */
    @Test
    void aWindowOfTheSameMachineHoldsNobodyUp() throws Exception {
        rig.papers("2410.00001", "First");
        try (Library window = rig.open()) {
            long paper = window.browse().resolve("2410.00001").orElseThrow();
            rig.done("bookmark", "2410.00001");
            assertTrue(window.browse().paper(paper).orElseThrow().row().bookmarked());
            window.paperStates().bookmark(List.of(paper), false);
        }
        assertFalse(rig.json("show", "2410.00001").object().get("bookmarked").getAsBoolean());
    }

    /** Titles are strangers' words: none of them commands the terminal. */
    @Test
    void noTitleCommandsTheTerminal() {
        String hostile = "Red \u001B[31mtitle\u202E";
        rig.papers("2410.00001", hostile);
        for (String[] words :
                new String[][] {{"list"}, {"show", "2410.00001"}, {"list", "--json"}}) {
            String said = rig.done(words).out();
            assertFalse(said.contains("\u001B") || said.contains("\u202E"), said);
            assertTrue(said.contains("Red"), said);
        }
    }
}
