package app.seojae.input;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The program in a real window of a display of its own, with a Korean input method switched on, and
 * somebody who presses keys. What came of them is read from the library's database.
 */
final class InputSession implements AutoCloseable {

    private static final String ANSWER = "» ";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long BETWEEN_LOOKS = Duration.ofMillis(100).toNanos();

    private final Path home;
    private final Path library;
    private final VirtualDisplay display;
    private final Process session;

    /** A method of input, and what must lie on the machine for it. */
    enum Method {
        IBUS("ibus-daemon", "/usr/share/ibus/component/hangul.xml", "im-ibus.so"),
        FCITX5("fcitx5", "/usr/share/fcitx5/inputmethod/hangul.conf", "im-fcitx5.so");

        private final String command;
        private final String engine;
        private final String module;

        Method(String command, String engine, String module) {
            this.command = command;
            this.engine = engine;
            this.module = module;
        }

        private List<String> missing() throws IOException {
            List<String> programs = new ArrayList<>(VirtualDisplay.PROGRAMS);
            programs.addAll(List.of("dbus-run-session", "bash", command));
            List<String> missing = VirtualDisplay.missing(programs);
            if (!Files.exists(Path.of(engine))) {
                missing.add(engine);
            }
            if (!hasModule()) {
                missing.add(module);
            }
            return missing;
        }

        private boolean hasModule() throws IOException {
            Path libraries = Path.of("/usr/lib");
            if (!Files.isDirectory(libraries)) {
                return false;
            }
            try (Stream<Path> machines = Files.list(libraries)) {
                return machines.map(one -> one.resolve("gtk-3.0/3.0.0/immodules").resolve(module))
                        .anyMatch(Files::exists);
            }
        }
    }

    /**
     * Starts it; the test is skipped with a line where the machine lacks what that needs.
     *
     * @param home for everything that is written, the method's own files too
     */
    InputSession(Method method, Path home, Path library) throws Exception {
        this(method, home, library, false);
    }

    /** The same with a window that is told what to show and answers: {@code TypingStage}. */
    static InputSession talking(Method method, Path home, Path library) throws Exception {
        return new InputSession(method, home, library, true);
    }

    private InputSession(Method method, Path home, Path library, boolean talks) throws Exception {
        List<String> missing = method.missing();
        if (!missing.isEmpty()) {
            System.out.println("typing with " + method + " is not tested; not here: " + missing);
        }
        Assumptions.assumeTrue(missing.isEmpty(), "not here: " + missing);
        this.home = home;
        this.library = library;
        display = new VirtualDisplay(home);
        session = start(method, talks);
    }

    private Process start(Method method, boolean talks) throws IOException {
        List<String> command = new ArrayList<>(List.of("dbus-run-session", "--", "bash"));
        command.add(Path.of("src/test/resources/input/session.sh").toAbsolutePath().toString());
        command.add(method.name().toLowerCase(Locale.ROOT));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dprism.order=sw"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.addAll(
                talks
                        ? List.of("app.seojae.ui.shell.TypingStage", library.toString())
                        : List.of("app.seojae.Main", "--library", library.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        display.surround(builder.environment());
        File log = home.resolve("session.log").toFile();
        return talks
                ? builder.redirectError(log).start()
                : builder.redirectErrorStream(true).redirectOutput(log).start();
    }

    /** Clicks where a window that talks says something stands. */
    void click(String what) throws Exception {
        String[] at = say(what).split(" ");
        display.act("mousemove", at[0], at[1], "click", "1");
    }

    /** Tells a window that talks something, and hears what it says to that. */
    String say(String words) throws IOException {
        Writer told = session.outputWriter(StandardCharsets.UTF_8);
        told.write(words + "\n");
        told.flush();
        return hear();
    }

    private String hear() throws IOException {
        BufferedReader said = session.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(ANSWER)) { // the method may have its say too
                return line.substring(ANSWER.length());
            }
        }
        throw new IOException(Files.readString(home.resolve("session.log")));
    }

    /** Waits for the program's window; a machine that shows none ends the test without a result. */
    void awaitWindow() throws Exception {
        boolean shown =
                ask(
                        PATIENCE,
                        () -> display.act("search", "--onlyvisible", "--name", "서재|Seojae") == 0);
        String log = Files.readString(home.resolve("session.log"));
        if (!shown) {
            System.out.println("typing is not tested; no window came: " + log);
        }
        Assumptions.assumeTrue(shown, "no window came");
        display.act("search", "--onlyvisible", "--name", "서재|Seojae", "windowactivate", "--sync");
    }

    /** Presses keys, one after another, as somebody who types quickly. */
    void press(String... keys) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("key", "--delay", "60"));
        arguments.addAll(List.of(keys));
        display.act(arguments.toArray(String[]::new));
    }

    /**
     * Opens a place to write with a key and writes there.
     *
     * @param pause how long somebody looks at it before writing, in seconds
     */
    void write(String open, double pause, String... keys) throws Exception {
        List<String> arguments =
                new ArrayList<>(
                        List.of("key", open, "sleep", Double.toString(pause), "key", "--delay"));
        arguments.add("60");
        arguments.addAll(List.of(keys));
        display.act(arguments.toArray(String[]::new));
    }

    /** What can be true or not. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws Exception;
    }

    /** Whether something comes true in time. */
    static boolean ask(Duration patience, Condition condition) throws Exception {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return true;
    }

    /** Waits for an answer of the library. */
    void await(String answer, String question) throws Exception {
        assertTrue(
                ask(PATIENCE, () -> answer.equals(answer(question))),
                () -> {
                    try {
                        return question + " is not " + answer + " but " + answer(question);
                    } catch (SQLException e) {
                        return question + ": " + e;
                    }
                });
    }

    /** The first value of the library's answer to a question in SQL. */
    String answer(String question) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:file:" + library.resolve("seojae.db") + "?mode=ro");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(question)) {
            return result.next() ? String.valueOf(result.getString(1)) : "";
        }
    }

    /**
     * Ends all that was started, the display first, so that nothing writes into the home any more.
     */
    @Override
    public void close() throws Exception {
        List<ProcessHandle> all = new ArrayList<>(session.descendants().toList());
        all.add(session.toHandle());
        display.close();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle one : all) {
            one.onExit().get(30, TimeUnit.SECONDS);
        }
    }
}
