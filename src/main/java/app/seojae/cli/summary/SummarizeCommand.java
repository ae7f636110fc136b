package app.seojae.cli.summary;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.summaries.Summaries;
import app.seojae.library.summaries.Writer;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperRow;
import app.seojae.work.CancelFlag;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a model that the person runs write Korean texts of papers that have none. */
@Command(name = "summarize")
public final class SummarizeCommand extends LibraryCommand {

    @Parameters(paramLabel = "PAPER", arity = "0..*")
    private List<String> papers = List.of();

    @Option(names = "--missing")
    private boolean missing;

    public SummarizeCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        if (papers.isEmpty() && !missing) {
            throw wrongUsage("summarize");
        }
        Writer writer = writer();
        Summaries summaries = library.arrivals().summaries();
        List<Long> wanted = missing ? summaries.missing() : resolve(library, papers);
        int written = 0;
        for (long paper : wanted) {
            try {
                boolean one =
                        summaries.write(paper, writer.model(), writer.rules(), CancelFlag.never());
                written += one ? 1 : 0;
                tell(library, paper, one);
            } catch (SeojaeException e) {
                fail(named(library, paper, e.problem()));
                if (Summaries.isOfAll(e.problem().kind())) {
                    break;
                }
            }
        }
        if (!isJson()) {
            terminal().line(text(Text.CLI_SUMMARIZED, wanted.size(), written));
        }
    }

    private void tell(Library library, long paper, boolean written) throws SeojaeException {
        if (isJson()) {
            PaperRow row = library.browse().rows(List.of(paper)).getFirst();
            terminal()
                    .json(
                            json -> {
                                json.name("id").value(paper);
                                json.name("title").value(row.title());
                                json.name("written").value(written);
                                json.name("origin").value(row.origin().word());
                            });
            terminal().flush();
        }
    }

    private static Problem named(Library library, long paper, Problem problem)
            throws SeojaeException {
        List<PaperRow> rows = library.browse().rows(List.of(paper));
        return rows.isEmpty() ? problem : problem.in(rows.getFirst().title());
    }
}
