package app.seojae.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.command.Arguments;
import app.seojae.cli.command.Launcher;
import app.seojae.cli.command.Root;
import app.seojae.cli.command.Terminal;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What is understood at once is understood as the command line proper understands it. */
class PlainStartTest {

    private static Root root() {
        Launcher none =
                (Launcher)
                        Proxy.newProxyInstance(
                                Launcher.class.getClassLoader(),
                                new Class<?>[] {Launcher.class},
                                (proxy, method, args) -> {
                                    throw new AssertionError(method.getName());
                                });
        return new Root(
                none,
                new Terminal(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream()));
    }

    private static Launcher.Options proper(String... words) {
        Root root = root();
        new CommandLine(root).parseArgs(words);
        return root.options();
    }

    @Test
    void everyOptionMeansTheSame() {
        List<String> all = new ArrayList<>();
        for (OptionSpec option : new CommandLine(root()).getCommandSpec().options()) {
            String name = option.longestName();
            if (option.usageHelp() || name.equals("--json")) {
                assertTrue(PlainStart.of(name).isEmpty(), name);
                continue;
            }
            String value = option.arity().max() == 0 ? "" : "en.x";
            List<String> apart = value.isEmpty() ? List.of(name) : List.of(name, value);
            String[] joined = {value.isEmpty() ? name : name + "=" + value};
            assertEquals(
                    proper(apart.toArray(String[]::new)),
                    PlainStart.of(apart.toArray(String[]::new)).orElseThrow().options());
            assertEquals(proper(joined), PlainStart.of(joined).orElseThrow().options());
            all.addAll(apart);
        }
        String[] together = all.toArray(String[]::new);
        assertEquals(proper(together), PlainStart.of(together).orElseThrow().options());
        assertEquals(proper(), PlainStart.of().orElseThrow().options());
    }

    @Test
    void filesStandAmongTheOptions() {
        PlainStart start =
                PlainStart.of("a.md", "--library", "한글 폴더", "/tmp/b", "--offline").orElseThrow();
        assertEquals(List.of("a.md", "/tmp/b"), start.files());
        assertEquals(Path.of("한글 폴더"), start.options().library());
        assertTrue(start.options().offline());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "lst",
                "import a.md",
                "--help",
                "-h a.md",
                "--json",
                "--library",
                "--library --offline",
                "--library=",
                "--library a --library b",
                "--offline --offline",
                "--offline=true",
                "--unknown a.md",
                "--lang=en list",
                "@words.txt",
                "-- a.md"
            })
    void allElseIsLeftToTheCommandLineProper(String line) {
        String[] words = Arguments.asTyped(line.split(" "), Map.of());
        assertEquals(Optional.empty(), PlainStart.of(words), Arrays.toString(words));
    }
}
