package app.seojae.input;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A display of its own, and somebody with a mouse and a keyboard before it. */
final class VirtualDisplay implements AutoCloseable {

    /** What must lie on the machine for it. */
    static final List<String> PROGRAMS = List.of("Xvfb", "openbox", "xdotool");

    private final Path home;
    private final Process display;
    private final String name;

    /**
     * Starts it.
     *
     * @param home of who works there
     */
    VirtualDisplay(Path home) throws IOException {
        this.home = home;
        display =
                new ProcessBuilder(
                                "Xvfb",
                                "-displayfd",
                                "1",
                                "-screen",
                                "0",
                                "1366x768x24",
                                "-nolisten",
                                "tcp")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(
                                display.getInputStream(), StandardCharsets.US_ASCII))) {
            name = ":" + said.readLine();
        }
    }

    /** Those of some programs that are not on this machine. */
    static List<String> missing(List<String> programs) {
        List<String> missing = new ArrayList<>();
        for (String one : programs) {
            if (Stream.of(System.getenv("PATH").split(":"))
                    .noneMatch(path -> Files.isExecutable(Path.of(path, one)))) {
                missing.add(one);
            }
        }
        return missing;
    }

    /** Lets a program that is started next show itself here. */
    void surround(Map<String, String> environment) {
        environment.put("DISPLAY", name);
        environment.put("HOME", home.toString());
        environment.remove("WAYLAND_DISPLAY");
        environment.remove("DBUS_SESSION_BUS_ADDRESS");
    }

    /** Does with mouse and keyboard what xdotool is told; its exit code. */
    int act(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        surround(builder.environment());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process =
                builder.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "xdotool hangs");
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        display.destroyForcibly().waitFor();
    }
}
