package app.seojae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.seojae.cli.CommandLineProgram;
import app.seojae.cli.command.Launcher.Options;
import app.seojae.files.Home;
import app.seojae.library.Library;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.TestPdfs;
import app.seojae.ui.care.KnownLibraries;
import app.seojae.ui.settings.ProgramSettings;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program put together as it is started, with the folders of a person of the test. */
class WiringTest {

    private static final String DIGEST =
            """
            ### A title

            **요약**: 하나입니다.

            **쉬운설명**: 쉽습니다.

            **PDF 링크**: https://arxiv.org/pdf/2501.00001
            """;

    @TempDir Path folder;
    private Home home;
    private String out = "";
    private String err = "";

    @BeforeEach
    void settle() {
        home = homeOf("person");
    }

    private Home homeOf(String person) {
        Path own = folder.resolve(person);
        return new Home(
                own.resolve("settings"),
                own.resolve("library"),
                own.resolve("cache"),
                own.resolve("state"));
    }

    private static Options options(@Nullable Path library) {
        return new Options(library, null, false, null, null, null, null, null, null);
    }

    private int run(Home of, String... words) {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(DIGEST.getBytes(StandardCharsets.UTF_8));
        int code = new CommandLineProgram(new Wiring(of), in, answers, said).run(words);
        out = answers.toString(StandardCharsets.UTF_8);
        err = said.toString(StandardCharsets.UTF_8);
        return code;
    }

    private JsonObject only() {
        assertEquals(1, out.lines().count(), out + err);
        return JsonParser.parseString(out).getAsJsonObject();
    }

    @Test
    void withoutALibraryNamedItIsThePersonsOwn() throws Exception {
        try (Library library = new Wiring(home).openLibrary(options(null))) {
            assertEquals(home.library(), library.folder());
            assertFalse(library.readOnly());
        }
        Path other = folder.resolve("elsewhere");
        try (Library library = new Wiring(home).openLibrary(options(other))) {
            assertEquals(other, library.folder());
        }
        assertTrue(Files.exists(other.resolve("seojae.db")));
    }

    @Test
    void commandsWorkOnThePersonsLibrary() {
        assertEquals(0, run(home, "import", "-", "--name", "2025-01-02.md"), err);
        assertEquals(0, run(home, "list", "--json"), err);
        assertEquals("2501.00001", only().get("arxivId").getAsString());
        assertEquals(0, run(homeOf("another"), "list", "--json"), err);
        assertEquals("", out, "another person has another library");
    }

    /** What is told of a PDF is what the viewer finds in it. */
    @Test
    void aPdfTakenInHasItsPages() {
        run(home, "import", "-", "--name", "2025-01-02.md");
        Path pdf = TestPdfs.pages(folder.resolve("paper.pdf"), 7);
        assertEquals(0, run(home, "pdf", "add", "2501.00001", pdf.toString(), "--json"), err);
        JsonObject stored = only().getAsJsonObject("pdf");
        assertEquals(7, stored.get("pages").getAsInt());
        Path noPdf = TestPdfs.text(folder.resolve("page.pdf"), "<html></html>");
        assertEquals(1, run(home, "pdf", "add", "2501.00001", noPdf.toString()));
        assertEquals(1, err.lines().count(), err);
    }

    @Test
    void oneMachineOpensALibraryTwiceAndAnotherOnlyReadsIt() throws Exception {
        try (Library mine = new Wiring(home).openLibrary(options(null));
                Library again = new Wiring(home).openLibrary(options(null))) {
            assertFalse(mine.readOnly() || again.readOnly());
            try (Library theirs =
                    new Wiring(homeOf("another")).openLibrary(options(home.library()))) {
                assertTrue(theirs.readOnly(), "its state tells machines apart");
            }
        }
    }

    @Test
    void thePersonsChoiceForbidsTheNetworkForCommandsToo() {
        run(home, "import", "-", "--name", "2025-01-02.md");
        new SettingsFile(home.settings().resolve("settings.properties"), Runnable::run)
                .store(ProgramSettings.OFFLINE.key(), "true");
        String nobody = "http://127.0.0.1:9";
        assertEquals(
                1,
                run(home, "--arxiv-base", nobody, "--thumbnail-base", nobody, "download", "--all"));
        run(home, "list", "--json");
        String state = only().getAsJsonObject("pdf").get("state").getAsString();
        assertTrue(List.of("absent", "queued").contains(state), state);
    }

    @Test
    void anAddressThatIsNoneIsWrongUsage() {
        run(home, "import", "-", "--name", "2025-01-02.md");
        assertEquals(2, run(home, "--arxiv-base", "not an address", "download", "--all"));
        assertTrue(err.contains("not an address"), err);
        assertEquals(1, err.lines().count(), err);
    }

    /** A drive that is not connected is told as that, and nothing is begun in its place. */
    @Test
    void aLibraryWhoseDriveIsAwayIsNotBegunAnew() throws Exception {
        Path drive = folder.resolve("media/stick");
        Path library = drive.resolve("서재");
        run(home, "--library", library.toString(), "import", "-", "--name", "2025-01-02.md");
        SettingsFile settings =
                new SettingsFile(home.settings().resolve("settings.properties"), Runnable::run);
        new KnownLibraries(settings).opened(library);
        Path away = folder.resolve("away");
        Files.move(drive, away);
        for (String command : List.of("list", "check", "backup", "index")) {
            assertEquals(3, run(home, "--library", library.toString(), command), command);
            assertTrue(err.contains("드라이브가 연결되어 있지 않습니다"), err);
            assertEquals(1, err.lines().count(), err);
        }
        assertEquals(3, run(home, "--library", library.toString(), "restore", "--newest"));
        assertFalse(Files.exists(drive), "nothing is made in its place");
        Files.move(away, drive);
        assertEquals(0, run(home, "--library", library.toString(), "list", "--json"));
        assertEquals("2501.00001", only().get("arxivId").getAsString());
    }

    /** The same for a library that was taken to a drive; its place is there, but empty. */
    @Test
    void aLibraryThatWasTakenToADriveIsNotBegunAnewWithoutIt() throws Exception {
        run(home, "import", "-", "--name", "2025-01-02.md");
        Path drive = Files.createDirectories(folder.resolve("mnt/stick"));
        assertEquals(0, run(home, "move", drive.toString()), err);
        Path away = folder.resolve("away");
        Files.move(drive, away);
        Files.createDirectory(drive);
        assertEquals(3, run(home, "list"));
        assertTrue(err.contains("드라이브가 연결되어 있지 않습니다"), err);
        try (Stream<Path> files = Files.list(drive)) {
            assertEquals(List.of(), files.toList());
        }
        Files.delete(drive);
        Files.move(away, drive);
        assertEquals(0, run(home, "list", "--json"));
        assertEquals("2501.00001", only().get("arxivId").getAsString());
    }

    @Test
    void theWindowNeedsADisplay() {
        assumeTrue(System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null);
        SeojaeException refused =
                assertThrows(
                        SeojaeException.class,
                        () -> new Wiring(home).openWindow(options(null), List.of()));
        assertEquals(ProblemKind.NO_DISPLAY, refused.problem().kind());
        assertFalse(Files.exists(home.library()), "no library is made for a window that is none");
    }
}
