package app.seojae.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs in a process of their own, most of them made to be killed. */
public final class Victims {

    private Victims() {}

    /**
     * The words that start a program with the classes of this one.
     *
     * @param options for its Java
     */
    public static List<String> command(List<String> options, Class<?> program, String... args) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(args));
        return command;
    }

    /** Starts a program, whose standard output can be read. */
    static Process start(Class<?> program, String... args) throws IOException {
        return new ProcessBuilder(command(List.of(), program, args))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Starts a program and kills it right after it said so many lines; what it said. */
    static List<String> runAndKill(Class<?> program, int lines, String... args) throws Exception {
        Process victim = start(program, args);
        List<String> said = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                said.add(line);
                if (said.size() == lines + 1) {
                    victim.toHandle().destroyForcibly(); // SIGKILL; what it said can still be read
                }
            }
        } finally {
            victim.destroyForcibly().waitFor();
        }
        // The last line may have been cut off in its middle.
        said.removeLast();
        return said;
    }
}
