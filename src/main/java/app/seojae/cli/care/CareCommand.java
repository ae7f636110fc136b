package app.seojae.cli.care;

import app.seojae.cli.command.AnsweringCommand;
import app.seojae.cli.command.Root;
import app.seojae.l10n.Text;
import app.seojae.library.backup.LibraryCare;
import app.seojae.model.SeojaeException;
import app.seojae.work.ByteMeter;

/** A command that needs no library that opens. */
abstract class CareCommand extends AnsweringCommand {

    /** Smaller archives are done before anybody reads how far they are; in bytes. */
    private static final long LARGE = 8L << 20;

    CareCommand(Root root) {
        super(root);
    }

    /** The job. */
    abstract void run(LibraryCare care) throws SeojaeException;

    /** What says how far a large archive has come. */
    final ByteMeter meter() {
        return new TenthsSaid(
                        terminal(), LARGE, percent -> text(Text.CLI_ARCHIVE_PROGRESS, percent))
                .meter();
    }

    @Override
    protected final void answer() throws SeojaeException {
        run(root().faces().care(root().options()));
    }
}
