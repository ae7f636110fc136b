package app.seojae.cli.paper;

import app.seojae.cli.command.Terminal;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Answers a question a line of standard input, each with how long it took. */
final class QuestionLines {

    private final Terminal terminal;
    private final int most;

    /**
     * @param most so many numbers are said of each answer
     */
    QuestionLines(Terminal terminal, int most) {
        this.terminal = terminal;
        this.most = most;
    }

    /** Finds papers by their numbers, best first. */
    @FunctionalInterface
    interface Search {
        /** The numbers of all papers found. */
        long[] find(String question) throws SeojaeException;
    }

    /** Answers until there are no lines left; the time is that of the search alone. */
    void answer(Search search) throws SeojaeException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                long start = System.nanoTime();
                long[] ids = search.find(line);
                double ms = Math.round((System.nanoTime() - start) / 1e3) / 1e3;
                write(line, ids, ms);
            }
        } catch (IOException e) {
            throw new SeojaeException(Problem.of(ProblemKind.FILE_UNREADABLE, "-"), e);
        }
    }

    private void write(String question, long[] ids, double ms) {
        terminal.json(
                json -> {
                    json.name("query").value(question);
                    json.name("total").value(ids.length);
                    json.name("ms").value(ms);
                    json.name("ids").beginArray();
                    for (int i = 0; i < Math.min(most, ids.length); i++) {
                        json.value(ids[i]);
                    }
                    json.endArray();
                });
        terminal.flush();
    }
}
