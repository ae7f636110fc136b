package app.seojae.cli.paper;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.cli.command.Terminal;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.pdftext.PdfIndexState;
import app.seojae.library.pdftext.UnreadPdf;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import app.seojae.work.CancelFlag;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings everything that is searched in step: texts, annotations, the words of PDFs. */
@Command(name = "index")
public final class IndexCommand extends LibraryCommand {

    @Option(names = "--retry")
    private boolean retry;

    public IndexCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        if (library.readOnly()) {
            throw new SeojaeException(
                    Problem.of(ProblemKind.LIBRARY_READ_ONLY, library.folder().toString()));
        }
        long start = System.nanoTime();
        library.indexer().catchUp(CancelFlag.never());
        if (retry) {
            library.finding().pdfIndexer().retry();
        }
        List<Long> due = library.finding().pdfIndexer().due();
        for (int i = 0; i < due.size(); i++) {
            library.finding().pdfIndexer().bring(due.get(i), CancelFlag.never());
            if (!isJson()) {
                terminal().say(text(Text.CLI_INDEXING, i + 1, due.size()));
            }
        }
        tell(library, (System.nanoTime() - start) / 1e9);
    }

    private void tell(Library library, double seconds) throws SeojaeException {
        int papers = library.browse().ids(Query.ALL).length;
        PdfIndexState state = library.finding().pdfIndexer().state();
        if (state.failed() > 0) {
            failQuietly();
        }
        if (isJson()) {
            terminal()
                    .json(
                            json -> {
                                json.name("summary").value(true);
                                json.name("papers").value(papers);
                                json.name("pdfs").value(state.indexed());
                                json.name("failed").beginArray();
                                for (UnreadPdf one : state.unread()) {
                                    json.beginObject();
                                    json.name("id").value(one.paper());
                                    json.name("error")
                                            .value(Terminal.sentence(one.why(), language()));
                                    json.endObject();
                                }
                                json.endArray();
                                json.name("seconds").value(Math.round(seconds * 1e3) / 1e3);
                            });
            return;
        }
        terminal().line(text(Text.CLI_INDEXED, papers, state.indexed()));
        for (UnreadPdf one : state.unread()) {
            terminal().say("#" + one.paper() + " " + Terminal.sentence(one.why(), language()));
        }
    }
}
