package app.seojae.cli.care;

import app.seojae.cli.command.ExitCode;
import app.seojae.cli.command.Root;
import app.seojae.cli.command.Terminal;
import app.seojae.l10n.Text;
import app.seojae.library.backup.LibraryCare;
import app.seojae.model.SeojaeException;
import java.util.concurrent.Callable;

/** A command that needs no library that opens. */
abstract class CareCommand implements Callable<Integer> {

    private final Root root;

    CareCommand(Root root) {
        this.root = root;
    }

    /** The job. */
    abstract void run(LibraryCare care) throws SeojaeException;

    @Override
    public final Integer call() throws SeojaeException {
        try {
            run(root.faces().care(root.options()));
        } finally {
            terminal().flush();
        }
        return ExitCode.DONE.number();
    }

    final Terminal terminal() {
        return root.terminal();
    }

    final boolean isJson() {
        return root.isJson();
    }

    final String text(Text text, Object... args) {
        return text.in(root.language(), args);
    }
}
