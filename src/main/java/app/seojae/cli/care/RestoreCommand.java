package app.seojae.cli.care;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.l10n.Text;
import app.seojae.library.backup.LibraryCare;
import app.seojae.library.backup.Restored;
import app.seojae.model.SeojaeException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a library back from a backup; what it replaces is put aside. */
@Command(name = "restore")
public final class RestoreCommand extends CareCommand {

    @Parameters(arity = "0..1", paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--newest")
    private boolean newest;

    public RestoreCommand(Root root) {
        super(root);
    }

    @Override
    void run(LibraryCare care) throws SeojaeException {
        if ((file == null) != newest) {
            throw LibraryCommand.wrongUsage("restore FILE | --newest");
        }
        Restored restored =
                file == null ? care.restoreNewest(meter()) : care.restore(file, meter());
        Path aside = restored.aside();
        if (isJson()) {
            terminal()
                    .json(
                            json -> {
                                json.name("file").value(restored.backup().toString());
                                json.name("made").value(restored.made().toString());
                                BackupLine.counts(json, restored.counts());
                                json.name("files").value(restored.files());
                                json.name("aside").value(aside == null ? null : aside.toString());
                            });
            return;
        }
        terminal()
                .line(
                        text(
                                Text.CLI_RESTORED,
                                BackupLine.minute(restored.made()),
                                restored.counts().papers(),
                                restored.counts().notes(),
                                restored.counts().annotations()));
        if (aside != null) {
            terminal().line(text(Text.CLI_RESTORE_ASIDE, aside));
        }
    }
}
