package app.seojae.cli.care;

import app.seojae.cli.command.Root;
import app.seojae.l10n.Text;
import app.seojae.library.backup.LibraryCare;
import app.seojae.model.SeojaeException;
import app.seojae.model.backup.StoredBackup;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the library's own backups, the newest first. */
@Command(name = "list")
public final class BackupListCommand extends CareCommand {

    public BackupListCommand(Root root) {
        super(root);
    }

    @Override
    void run(LibraryCare care) throws SeojaeException {
        List<StoredBackup> all = care.backups().all();
        for (StoredBackup backup : all) {
            if (isJson()) {
                terminal().json(json -> BackupLine.write(json, backup));
            } else {
                terminal().line(BackupLine.line(backup, language()));
            }
        }
        if (all.isEmpty() && !isJson()) {
            terminal().line(text(Text.CLI_NO_BACKUPS));
        }
    }
}
