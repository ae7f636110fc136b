package app.seojae.cli.care;

import app.seojae.cli.command.Root;
import app.seojae.l10n.Text;
import app.seojae.library.backup.LibraryCare;
import app.seojae.library.move.FormerFolder;
import app.seojae.library.move.LibraryMove;
import app.seojae.model.SeojaeException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a library to another folder; the one before stays as it was. */
@Command(name = "move")
public final class MoveCommand extends CareCommand {

    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    public MoveCommand(Root root) {
        super(root);
    }

    @Override
    void run(LibraryCare care) throws SeojaeException {
        TenthsSaid said = new TenthsSaid(terminal(), 0, percent -> text(Text.CLI_MOVING, percent));
        Path to = new LibraryMove(care).copy(folder, said.meter());
        root().faces().moved(care.folder(), to);
        new FormerFolder(care.folder()).leaveNote(to);
        if (isJson()) {
            terminal()
                    .json(
                            json -> {
                                json.name("from").value(care.folder().toString());
                                json.name("to").value(to.toString());
                            });
        } else {
            terminal().line(text(Text.CLI_MOVED, to));
            terminal().say(text(Text.CLI_MOVED_FORMER, care.folder()));
        }
    }
}
