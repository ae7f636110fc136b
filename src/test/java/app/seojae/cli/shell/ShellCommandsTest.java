package app.seojae.cli.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shells and the manual are told of the commands. */
class ShellCommandsTest {

    @TempDir Path folder;
    private CommandLineRig seojae;

    @BeforeEach
    void rig() {
        seojae = new CommandLineRig(folder);
    }

    private static String run(String input, String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(input);
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    @Test
    void bashCompletesCommandsAndTheirOptions() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
        String script = seojae.run("completion", "bash").out();
        String asked =
                """
                compopt() { :; }
                COMP_WORDS=(seojae se); COMP_CWORD=1; _complete_seojae; echo "${COMPREPLY[@]}"
                COMP_WORDS=(seojae search --sa); COMP_CWORD=2; _complete_seojae
                echo "${COMPREPLY[@]}"
                COMP_WORDS=(seojae feed re); COMP_CWORD=2; _complete_seojae; echo "${COMPREPLY[@]}"
                """;
        assertEquals(
                List.of("search", "--save --saved", "refresh remove"),
                run(script + "\n" + asked, "/bin/bash").lines().toList());
        assertEquals(script, seojae.run("completion", "zsh").out());
    }

    @Test
    void fishIsToldOfEachCommandWithItsOptionsAndChoices() {
        String script = seojae.run("completion", "fish", "--lang", "en").out();
        assertTrue(
                script.contains("-n '__fish_use_subcommand' -a search -d 'Finds papers"), script);
        String search = "complete -c seojae -n '__fish_seen_subcommand_from search' ";
        assertTrue(script.contains(search + "-l in -x -a 'all digest notes pdf meaning'"), script);
        assertTrue(script.contains(search + "-l limit -r"), script);
        assertTrue(script.contains("complete -c seojae -l json" + System.lineSeparator()), script);
        assertTrue(
                script.contains(
                        "-n '__fish_seen_subcommand_from feed; and __fish_seen_subcommand_from add'"
                                + " -l every -r"),
                script);
        assertFalse(script.contains("-d ''"), script);
    }

    @Test
    void theManualNamesEveryCommandAndHowItEnds() {
        String page = seojae.run("manual", "--lang", "en").out();
        assertTrue(page.startsWith(".TH \"SEOJAE\" \"1\"\n.SH \"NAME\"\n"), page);
        assertTrue(page.contains(".SS \"search [QUERY] [\\-\\-stdin]"), page);
        assertTrue(page.contains(".SS \"feed add URL [\\-\\-every"), page);
        assertTrue(page.contains(".B 3\n\\&The library cannot be opened."), page);
        assertTrue(seojae.run("manual").out().contains(".SH \"이름\""));
        // Whatever a text begins with, it is no request to the formatter.
        assertEquals(
                List.of(),
                page.lines()
                        .filter(line -> line.startsWith(".") || line.startsWith("'"))
                        .filter(line -> !line.matches("\\.(TH|SH|SS|B) .*|\\.TP"))
                        .toList());
    }

    @Test
    void anUnknownShellIsTold() {
        CommandLineRig.Answer answer = seojae.run("completion", "tcsh");
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("tcsh"), answer.err());
    }
}
