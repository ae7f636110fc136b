package app.seojae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.command.Launcher.Options;
import app.seojae.files.Home;
import app.seojae.handover.DoorChild;
import app.seojae.library.Library;
import app.seojae.library.Victims;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.Query;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program started many times at once, each start a process of its own with a digest of its own.
 * {@code -Dseojae.starts=50} starts more than the suite has time for.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class SecondStartsTest {

    private static final int STARTS = Integer.getInteger("seojae.starts", 12);
    private static final long PATIENCE = Duration.ofMinutes(3).toNanos();

    @TempDir Path folder;
    private final List<Process> started = new ArrayList<>();
    private Path library;
    private Home home;

    @BeforeEach
    void settle() {
        library = folder.resolve("내 서재");
        home =
                new Home(
                        folder.resolve("config/seojae"),
                        library,
                        folder.resolve("cache/seojae"),
                        folder.resolve("state/seojae"));
    }

    @AfterEach
    void end() throws Exception {
        for (Process one : started) {
            one.destroyForcibly().waitFor();
        }
    }

    /** Starts a class, or the program by its own, with the folders of a person of the test. */
    private Process start(Class<?> program, Path... args) throws IOException {
        List<String> command =
                Victims.command(
                        List.of(
                                "-Xmx160m",
                                "-XX:+UseSerialGC",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Djava.awt.headless=true"),
                        program,
                        Stream.of(args).map(Path::toString).toArray(String[]::new));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> env = builder.environment();
        env.keySet().removeIf(name -> name.startsWith("SEOJAE_"));
        env.put("HOME", folder.toString());
        env.put("SEOJAE_LIBRARY", library.toString());
        for (String name : List.of("config", "cache", "state", "data")) {
            env.put("XDG_" + name.toUpperCase() + "_HOME", folder.resolve(name).toString());
        }
        env.put("DISPLAY", ":none"); // the toolkit above draws without one
        env.put("LC_ALL", "C.UTF-8");
        builder.redirectError(folder.resolve("said").toFile());
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private Path digest(int number) throws IOException {
        String text =
                """
                ### A title

                **요약**: 하나입니다.

                **쉬운설명**: 쉽습니다.

                **PDF 링크**: https://arxiv.org/pdf/%s
                """
                        .formatted(id(number));
        return Files.writeString(folder.resolve("오늘-" + number + ".md"), text);
    }

    private static String id(int number) {
        return "2501.%05d".formatted(number);
    }

    @Test
    void whoStandsAtTheDoorIsHandedEveryFileOnce() throws Exception {
        Process holder = start(DoorChild.class, home.state(), library);
        try (BufferedReader said = holder.inputReader()) {
            assertEquals("ready", said.readLine(), this::said);
            TreeSet<String> given = new TreeSet<>();
            List<Process> starts = new ArrayList<>();
            for (int i = 1; i <= STARTS; i++) {
                Path file = digest(i);
                given.add("took [" + file + "]");
                starts.add(start(Main.class, file));
            }
            for (Process one : starts) {
                assertTrue(one.waitFor(PATIENCE, TimeUnit.NANOSECONDS), "a start does not end");
                assertEquals(0, one.exitValue(), this::said);
            }
            holder.outputWriter().close();
            List<String> took = said.lines().toList();
            assertEquals(STARTS, took.size(), "each file once");
            assertEquals(given, new TreeSet<>(took));
        }
    }

    @Test
    void ofStartsAtOnceOneHasTheWindowAndTakesAllDigestsIn() throws Exception {
        for (int i = 1; i <= STARTS; i++) {
            start(Main.class, digest(i));
        }
        long end = System.nanoTime() + PATIENCE;
        while (living().size() > 1 && System.nanoTime() < end) {
            for (Process one : started) {
                one.waitFor(20, TimeUnit.MILLISECONDS);
            }
        }
        List<Process> window = living();
        assertEquals(1, window.size(), this::said);
        for (Process one : started) {
            assertTrue(one.isAlive() || one.exitValue() == 0, this::said);
        }
        try (Library now = new Wiring(home).openLibrary(options())) {
            while (own(now).size() < STARTS && System.nanoTime() < end) {
                window.getFirst().waitFor(50, TimeUnit.MILLISECONDS);
            }
            assertEquals(STARTS, own(now).size(), this::said);
            for (Paper paper : own(now)) {
                assertEquals(1, paper.readings().size(), paper::toString);
            }
        }
        assertTrue(window.getFirst().isAlive());
    }

    private List<Process> living() {
        return started.stream().filter(Process::isAlive).toList();
    }

    private static Options options() {
        return new Options(null, null, true, null, null, null, null, null, null);
    }

    /** The papers of the digests above, beside the samples of a new library. */
    private static List<Paper> own(Library library) throws Exception {
        List<Paper> own = new ArrayList<>();
        for (long id : library.browse().ids(Query.ALL)) {
            Paper paper = library.browse().paper(id).orElseThrow();
            if (!paper.row().sample()) {
                own.add(paper);
            }
        }
        return own;
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
