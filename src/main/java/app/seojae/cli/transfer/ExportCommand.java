package app.seojae.cli.transfer;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.export.markdown.MarkdownLayout;
import app.seojae.export.markdown.MarkdownWords;
import app.seojae.export.request.ExportFormat;
import app.seojae.export.request.ExportReport;
import app.seojae.export.request.ExportRequest;
import app.seojae.export.request.ExportTarget;
import app.seojae.export.request.MarkdownForm;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes papers for other programs. */
@Command(name = "export")
public final class ExportCommand extends LibraryCommand {

    private static final int STEP = 50;

    @Parameters(paramLabel = "PAPER", arity = "0..*")
    private List<String> papers = List.of();

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--query", paramLabel = "Q")
    private @Nullable String query;

    @Option(
            names = "--format",
            paramLabel = "markdown|bibtex|ris|csl-json|reference|w3c-annotation|pdf",
            required = true)
    private ExportFormat format = ExportFormat.MARKDOWN;

    @Option(names = "--out", paramLabel = "PATH", required = true)
    private Path out = Path.of("");

    @Option(names = "--group", paramLabel = "order|colour")
    private Group group = Group.ORDER;

    @Option(names = "--style", paramLabel = "apa|ieee|FILE.csl")
    private String style = "apa";

    @Option(names = "--template", paramLabel = "FILE")
    private @Nullable Path template;

    @Option(names = "--password", paramLabel = "PASSWORD")
    private @Nullable String password;

    /** How annotations are put together; one of them in the spelling of two countries. */
    private enum Group {
        ORDER(MarkdownLayout.Group.ORDER),
        COLOUR(MarkdownLayout.Group.COLOUR),
        COLOR(MarkdownLayout.Group.COLOUR);

        private final MarkdownLayout.Group layout;

        Group(MarkdownLayout.Group layout) {
            this.layout = layout;
        }
    }

    public ExportCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        List<Long> ids = named(library);
        ExportRequest request =
                new ExportRequest(
                        format,
                        ExportTarget.named(format, out, ids.size()),
                        new MarkdownForm(MarkdownWords.in(language()), group.layout, template),
                        style,
                        password);
        tell(
                ids.size(),
                request.target(),
                library.exports().write(ids, request, progress(), CancelFlag.never()));
    }

    private void tell(int asked, ExportTarget target, ExportReport report) {
        report.withoutPdf().forEach(this::fail);
        report.problems().forEach(this::fail);
        int papers = asked - report.withoutPdf().size() - report.problems().size();
        if (isJson()) {
            terminal()
                    .json(
                            json -> {
                                json.name("papers").value(papers);
                                json.name("format").value(format.toString());
                                json.name("changed").value(report.written());
                                json.name("out").value(out.toString());
                            });
        } else {
            terminal()
                    .line(
                            target.isFolder()
                                    ? text(Text.CLI_EXPORTED_CHANGED, papers, report.written(), out)
                                    : text(Text.CLI_EXPORTED, papers, out));
        }
    }

    /** Tells of the work now and then, beside the answer. */
    private Progress progress() {
        return (done, total) -> {
            if (total > STEP && (done % STEP == 0 || done == total)) {
                terminal().say(done + "/" + total);
            }
        };
    }

    private List<Long> named(Library library) throws SeojaeException {
        if (!papers.isEmpty()) {
            return resolve(library, papers);
        }
        if (query == null && !all) {
            throw wrongUsage("export");
        }
        Query asked = query == null ? Query.ALL : Query.ALL.withText(query);
        return Arrays.stream(library.browse().ids(asked)).boxed().toList();
    }
}
