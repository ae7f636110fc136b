package app.seojae.cli.transfer;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.export.markdown.MarkdownExport;
import app.seojae.export.markdown.MarkdownLayout;
import app.seojae.export.markdown.MarkdownTemplate;
import app.seojae.export.markdown.MarkdownWords;
import app.seojae.export.reference.ReferenceStyle;
import app.seojae.export.request.ExportFormat;
import app.seojae.files.OutputFile;
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

    /** How marks are put together; one of them in the spelling of two countries. */
    private enum Group {
        ORDER(MarkdownLayout.Group.ORDER),
        COLOUR(MarkdownLayout.Group.COLOUR),
        COLOR(MarkdownLayout.Group.COLOUR);

        private final MarkdownLayout.Group layout;

        Group(MarkdownLayout.Group layout) {
            this.layout = layout;
        }
    }

    private int written;
    private int changed = -1;

    public ExportCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        List<Long> ids = named(library);
        written = ids.size();
        switch (format) {
            case MARKDOWN -> markdown(library, ids);
            case BIBTEX -> library.exports().bibtex(ids, out);
            case W3C_ANNOTATION -> library.exports().webAnnotations(ids, out);
            case RIS -> library.exports().ris(ids, out);
            case CSL_JSON -> library.exports().cslJson(ids, out);
            case REFERENCE -> library.exports().references(ids, ReferenceStyle.named(style), out);
            case PDF -> pdfs(library, ids);
        }
        if (isJson()) {
            terminal()
                    .json(
                            json -> {
                                json.name("papers").value(written);
                                json.name("format").value(format.toString());
                                if (changed >= 0) {
                                    json.name("changed").value(changed);
                                }
                                json.name("out").value(out.toString());
                            });
        } else {
            terminal()
                    .line(
                            changed < 0
                                    ? text(Text.CLI_EXPORTED, written, out)
                                    : text(Text.CLI_EXPORTED_CHANGED, written, changed, out));
        }
    }

    private void markdown(Library library, List<Long> ids) throws SeojaeException {
        MarkdownTemplate form =
                template == null ? MarkdownTemplate.STANDARD : MarkdownTemplate.read(template);
        MarkdownExport export =
                new MarkdownExport(
                        MarkdownWords.in(language()), new MarkdownLayout(group.layout, form));
        changed = library.exports().markdown(ids, out, export, progress(), CancelFlag.never());
    }

    /** Tells of the work now and then, beside the answer. */
    private Progress progress() {
        return (done, total) -> {
            if (total > STEP && (done % STEP == 0 || done == total)) {
                terminal().say(done + "/" + total);
            }
        };
    }

    /** Several go into a folder, which is made; the paper that cannot be copied stops no other. */
    private void pdfs(Library library, List<Long> ids) throws SeojaeException {
        if (ids.size() != 1) {
            OutputFile.createFolder(out);
        }
        int done = 0;
        for (long id : ids) {
            progress().at(++done, ids.size());
            try {
                library.exports().pdf(id, out, password, CancelFlag.never());
            } catch (SeojaeException e) {
                written--;
                fail(e.problem());
            }
        }
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
