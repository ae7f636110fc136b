package app.seojae.cli.care;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.cli.command.Terminal;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import java.util.List;
import picocli.CommandLine.Command;

/** Checks the database and the files it names. */
@Command(name = "check")
public final class CheckCommand extends LibraryCommand {

    public CheckCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        List<Problem> problems = library.check();
        if (isJson()) {
            terminal()
                    .json(
                            json -> {
                                json.name("ok").value(problems.isEmpty());
                                json.name("problems").beginArray();
                                for (Problem problem : problems) {
                                    json.value(Terminal.sentence(problem, language()));
                                }
                                json.endArray();
                            });
            if (!problems.isEmpty()) {
                failQuietly();
            }
        } else if (problems.isEmpty()) {
            terminal().line(text(Text.CLI_SOUND));
        }
        if (!isJson()) {
            problems.forEach(this::fail);
        }
    }
}
