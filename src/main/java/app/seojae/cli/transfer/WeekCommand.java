package app.seojae.cli.transfer;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.export.markdown.WeekExport;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.model.SeojaeException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the page of a week: what was kept, read and annotated. */
@Command(name = "week")
public final class WeekCommand extends LibraryCommand {

    private static final int DAYS = 7;

    @Option(names = "--since", paramLabel = "DATE")
    private @Nullable LocalDate since;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    public WeekCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        WeekExport export = WeekExport.in(language());
        boolean changed = library.weeks().write(start(), ZoneId.systemDefault(), export, out);
        if (isJson()) {
            terminal()
                    .json(
                            json -> {
                                json.name("out").value(out.toString());
                                json.name("changed").value(changed);
                            });
        } else {
            terminal().line(text(changed ? Text.CLI_WEEK_WRITTEN : Text.CLI_WEEK_SAME, out));
        }
    }

    private LocalDate start() {
        return since == null ? LocalDate.now(ZoneId.systemDefault()).minusDays(DAYS) : since;
    }
}
