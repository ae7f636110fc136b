package app.seojae.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Papers dragged onto a collection by a real mouse on a real display. */
@Isolated("a window that waits for the machine loses the mouse")
class DragTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A slow machine may let go before it has seen the mouse move. */
    private static final int TRIES = 5;

    @TempDir Path folder;

    private BufferedReader said;
    private Writer told;
    private VirtualDisplay display;

    @Test
    void papersAreDraggedOntoACollection() throws Exception {
        List<String> missing = VirtualDisplay.missing(VirtualDisplay.PROGRAMS);
        if (!missing.isEmpty()) {
            System.out.println("dragging is not tested; not here: " + missing);
        }
        Assumptions.assumeTrue(missing.isEmpty(), "not here: " + missing);
        try (VirtualDisplay own = new VirtualDisplay(folder)) {
            display = own;
            Process windows = start("openbox");
            Process program =
                    start(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-Dprism.order=sw",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "app.seojae.ui.shell.DragStage",
                            folder.resolve("library").toString());
            try {
                said = program.inputReader(StandardCharsets.UTF_8);
                told = program.outputWriter(StandardCharsets.UTF_8);
                boolean shown = "ready".equals(said.readLine());
                if (!shown) {
                    System.out.println(
                            "dragging is not tested; no window came: "
                                    + Files.readString(folder.resolve("errors")));
                }
                Assumptions.assumeTrue(shown, "no window came");
                drag();
            } finally {
                program.destroyForcibly().waitFor();
                windows.destroyForcibly().waitFor();
            }
        }
    }

    private void drag() throws Exception {
        assertEquals("세미나 1", ask("counts"));
        // two are selected: either brings both
        dragUntil("paper 2", "collection", "세미나 3");
        dragUntil("paper 4", "collection", "세미나 4");
        // the same again adds nothing
        dragOnto("paper 4", "collection");
        assertEquals("세미나 4", ask("counts"));
        for (int i = 0; i < TRIES && !ask("focus").equals("TextField"); i++) {
            dragOnto("paper 5", "new");
            InputSession.ask(PATIENCE.dividedBy(TRIES), () -> ask("focus").equals("TextField"));
        }
        display.act("key", "--delay", "60", "s", "e", "t", "Return");
        assertTrue(
                InputSession.ask(PATIENCE, () -> ask("counts").equals("set 1 세미나 4")),
                () -> "a new collection takes the paper: " + counts());
    }

    private void dragUntil(String from, String to, String counts) throws Exception {
        boolean there = false;
        for (int i = 0; i < TRIES && !there; i++) {
            dragOnto(from, to);
            there = InputSession.ask(PATIENCE.dividedBy(TRIES), () -> ask("counts").equals(counts));
        }
        assertTrue(there, () -> from + " onto " + to + ": " + counts());
    }

    private String counts() {
        try {
            return ask("counts");
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Presses the mouse at one place, moves to another and lets it go. */
    private void dragOnto(String from, String to) throws Exception {
        String[] start = ask(from).split(" ");
        String[] end = ask(to).split(" ");
        int x = Integer.parseInt(start[0]);
        int y = Integer.parseInt(start[1]);
        display.act("mousemove", start[0], start[1], "sleep", "0.2", "mousedown", "1");
        for (int step = 1; step <= 4; step++) {
            display.act("mousemove", "" + (x - 8 * step), "" + (y + 3 * step), "sleep", "0.1");
        }
        display.act(
                "mousemove",
                end[0],
                end[1],
                "sleep",
                "0.3",
                "mousemove_relative",
                "2",
                "1",
                "sleep",
                "0.3",
                "mouseup",
                "1");
    }

    private String ask(String question) throws IOException {
        told.write(question + "\n");
        told.flush();
        String answer = said.readLine();
        if (answer == null) {
            throw new IOException(Files.readString(folder.resolve("errors")));
        }
        return answer;
    }

    private Process start(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        display.surround(builder.environment());
        return builder.redirectError(folder.resolve("errors").toFile()).start();
    }
}
