package app.seojae.cli.care;

import app.seojae.cli.command.Root;
import app.seojae.l10n.Text;
import app.seojae.library.backup.LibraryCare;
import app.seojae.model.SeojaeException;
import app.seojae.model.backup.ArchiveManifest;
import app.seojae.model.backup.StoredBackup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a backup beside the library, or writes the library into one file. */
@Command(name = "backup")
public final class BackupCommand extends CareCommand {

    @Parameters(arity = "0..1", paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--pdfs")
    private boolean pdfs;

    public BackupCommand(Root root) {
        super(root);
    }

    @Override
    void run(LibraryCare care) throws SeojaeException {
        if (file == null) {
            say(care.backup());
        } else {
            say(file, care.archive(file, pdfs, meter()));
        }
    }

    private void say(StoredBackup made) {
        if (isJson()) {
            terminal().json(json -> BackupLine.write(json, made));
        } else {
            terminal().line(text(Text.CLI_BACKED_UP, made.file(), made.record().counts().papers()));
        }
    }

    private void say(Path to, ArchiveManifest made) {
        if (isJson()) {
            terminal()
                    .json(
                            json -> {
                                json.name("file").value(to.toAbsolutePath().toString());
                                json.name("made").value(made.made().toString());
                                json.name("bytes").value(size(to));
                                BackupLine.counts(json, made.counts());
                                json.name("version").value(made.version());
                                json.name("pdfs").value(made.pdfs());
                                json.name("files").value(made.files().size());
                            });
        } else {
            terminal().line(text(Text.CLI_BACKED_UP, to, made.counts().papers()));
            if (!made.pdfs()) {
                terminal().say(text(Text.CLI_BACKUP_WITHOUT_PDFS));
            }
        }
    }

    private static long size(Path file) throws IOException {
        return Files.size(file);
    }
}
