package app.seojae.cli.transfer;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.exchange.DayDigest;
import app.seojae.model.SeojaeException;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a day's papers in the form in which digests are published. */
@Command(name = "digest")
public final class DigestCommand extends LibraryCommand {

    @Option(names = "--date", paramLabel = "DATE", required = true)
    private LocalDate date = LocalDate.EPOCH;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    public DigestCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        int papers = new DayDigest(library.browse()).write(date, out);
        if (isJson()) {
            terminal()
                    .json(
                            json -> {
                                json.name("date").value(date.toString());
                                json.name("papers").value(papers);
                                json.name("out").value(out.toString());
                            });
        } else {
            terminal().line(text(Text.CLI_EXPORTED, papers, out));
        }
    }
}
