package app.seojae.cli.care;

import app.seojae.cli.command.AnsweringCommand;
import app.seojae.cli.command.Root;
import app.seojae.library.backup.LibraryCare;
import app.seojae.model.SeojaeException;

/** A command that needs no library that opens. */
abstract class CareCommand extends AnsweringCommand {

    CareCommand(Root root) {
        super(root);
    }

    /** The job. */
    abstract void run(LibraryCare care) throws SeojaeException;

    @Override
    protected final void answer() throws SeojaeException {
        run(root().faces().care(root().options()));
    }
}
