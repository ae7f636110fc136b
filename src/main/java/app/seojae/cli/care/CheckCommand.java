package app.seojae.cli.care;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.cli.command.Terminal;
import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.LibraryHealth;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the database and the files it names, and mends what can be mended. */
@Command(name = "check")
public final class CheckCommand extends LibraryCommand {

    @Option(names = "--repair")
    private boolean repair;

    @Option(names = "--yes")
    private boolean yes;

    public CheckCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        LibraryHealth.Report found = library.health().report();
        if (repair && !found.problems().isEmpty() && agrees(found)) {
            library.health().repair();
            library.indexer().catchUp(CancelFlag.never());
            found = library.health().report();
        }
        if (isJson()) {
            LibraryHealth.Report told = found;
            terminal().json(json -> write(json, told));
            if (!found.problems().isEmpty()) {
                failQuietly();
            }
            return;
        }
        found.problems().forEach(this::fail);
        for (Problem notice : found.notices()) {
            terminal().line(Terminal.sentence(notice, language()));
        }
        if (found.waiting() > 0) {
            terminal().line(text(Text.CLI_INDEX_WAITS, found.waiting()));
        }
        if (found.problems().isEmpty()) {
            terminal().line(text(Text.CLI_SOUND));
        }
    }

    private void write(JsonWriter json, LibraryHealth.Report found) throws IOException {
        json.name("ok").value(found.problems().isEmpty());
        write(json.name("problems"), found.problems());
        write(json.name("notices"), found.notices());
        json.name("unindexed").value(found.waiting());
        json.name("mendable").value(found.mendable());
    }

    private void write(JsonWriter json, List<Problem> sentences) throws IOException {
        json.beginArray();
        for (Problem problem : sentences) {
            json.value(Terminal.sentence(problem, language()));
        }
        json.endArray();
    }

    /** Nothing is changed before the person has read what is wrong and said so. */
    private boolean agrees(LibraryHealth.Report found) {
        if (yes) {
            return true;
        }
        for (Problem problem : found.problems()) {
            terminal().say(problem, language());
        }
        terminal().say(text(Text.CLI_REPAIR_ASK));
        Scanner answer = new Scanner(terminal().in(), StandardCharsets.UTF_8);
        return answer.hasNextLine() && isYes(answer.nextLine().strip().toLowerCase(Locale.ROOT));
    }

    /** In either language, whichever the question was asked in. */
    private static boolean isYes(String word) {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(Text.CLI_REPAIR_YES.in(language).split(" ")))
                .anyMatch(word::equals);
    }
}
