package app.seojae.cli.transfer;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.trend.TrendFiles;
import app.seojae.library.trend.Trends;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.trend.TrendFacts;
import app.seojae.trend.figure.Chart;
import app.seojae.trend.figure.ChartSet;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes how fields, upvotes and own reading went, as tables and pictures. */
@Command(name = "trends")
public final class TrendsCommand extends LibraryCommand {

    private static final int MOST_WEEKS = 520;

    private final Root root;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--weeks", paramLabel = "N")
    private int weeks = 26;

    @Option(names = "--field", paramLabel = "NAME")
    private @Nullable String field;

    @Option(names = "--theme", paramLabel = "light|dark")
    private String theme = "light";

    public TrendsCommand(Root root) {
        super(root);
        this.root = root;
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        boolean dark = theme.equals("dark");
        if (!dark && !theme.equals("light")) {
            throw wrongUsage("--theme " + theme);
        }
        if (weeks < 2 || weeks > MOST_WEEKS) {
            throw wrongUsage("--weeks " + weeks);
        }
        Trends trends = library.finding().trends();
        String only = field == null ? null : known(trends, field);
        TrendFacts facts = trends.read(ZoneId.systemDefault(), weeks);
        List<Chart> charts =
                ChartSet.of(
                        facts,
                        weeks,
                        all -> only == null ? all : all.only(one -> one.name().equals(only)),
                        language());
        TrendFiles.Report report =
                trends.files().writeAll(out, charts, root.faces().charts(root.options(), dark));
        report.problems().forEach(this::fail);
        tell(report);
    }

    private static String known(Trends trends, String spelling) throws SeojaeException {
        Optional<String> name = trends.field(spelling);
        return name.orElseThrow(
                () -> new SeojaeException(Problem.of(ProblemKind.FIELD_UNKNOWN, spelling)));
    }

    private void tell(TrendFiles.Report report) {
        if (isJson()) {
            terminal()
                    .json(
                            json -> {
                                json.name("out").value(out.toString());
                                json.name("weeks").value(weeks);
                                json.name("field").value(field);
                                json.name("files").beginArray();
                                for (String file : report.files()) {
                                    json.value(file);
                                }
                                json.endArray();
                                json.name("changed").value(report.changed());
                            });
        } else {
            terminal()
                    .line(
                            text(
                                    Text.CLI_TRENDS_WRITTEN,
                                    out,
                                    report.files().size(),
                                    report.changed()));
        }
    }
}
