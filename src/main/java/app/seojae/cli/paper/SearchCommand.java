package app.seojae.cli.paper;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Hit;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.model.paper.SearchAnswer;
import app.seojae.model.paper.Snippet;
import app.seojae.work.CancelFlag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds papers by words, one query or a query a line. */
@Command(name = "search")
public final class SearchCommand extends LibraryCommand {

    private static final int FOR_PEOPLE = 20;

    @Parameters(paramLabel = "QUERY", arity = "0..1")
    private @Nullable String query;

    @Option(names = "--stdin")
    private boolean input;

    @Option(names = "--in", paramLabel = "all|digest|notes|pdf|meaning")
    private Scope where = Scope.ALL;

    @Option(names = "--limit", paramLabel = "N")
    private @Nullable Integer limit;

    @Option(names = "--save", paramLabel = "NAME")
    private @Nullable String save;

    @Option(names = "--rule", paramLabel = "bookmark|tag:T|collection:C|none")
    private @Nullable String rule;

    @Option(names = "--saved", paramLabel = "NAME", arity = "0..1", fallbackValue = "")
    private @Nullable String saved;

    @Option(names = "--forget", paramLabel = "NAME")
    private @Nullable String forget;

    public SearchCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        KeptSearches kept = new KeptSearches(library.finding().saved(), this);
        if (forget != null) {
            kept.forget(forget);
            return;
        }
        String asked = saved == null || saved.isEmpty() ? query : kept.line(saved);
        boolean nothing = asked == null && !input && saved == null;
        if (nothing || (save != null && asked == null)) {
            throw wrongUsage("search");
        }
        if (where == Scope.MEANING && (input || asked != null)) {
            byMeaning(new MeaningSearch(this, library), asked);
            return;
        }
        if (!library.readOnly()) {
            library.indexer().catchUp(CancelFlag.never());
            library.finding().saved().applyRules();
            tellOfPdfs(library);
        }
        if (save != null && asked != null) {
            kept.save(save, asked, rule);
        }
        if (input) {
            answerLines(library);
        } else if (asked != null) {
            answer(library, asked);
        } else {
            kept.list();
        }
    }

    private void byMeaning(MeaningSearch search, @Nullable String asked) throws SeojaeException {
        int most = limit == null ? Integer.MAX_VALUE : limit;
        if (input) {
            search.answerLines(most);
        } else if (asked != null) {
            search.answer(asked, most);
        }
    }

    /** Reading many PDFs takes minutes, which nobody asked for here. */
    private void tellOfPdfs(Library library) throws SeojaeException {
        int waiting =
                where == Scope.ALL || where == Scope.PDF
                        ? library.finding().pdfIndexer().due().size()
                        : 0;
        if (waiting > 0) {
            terminal().say(text(Text.CLI_PDFS_WAIT, waiting));
        }
    }

    private void answer(Library library, String text) throws SeojaeException {
        int most = limit != null ? limit : isJson() ? Integer.MAX_VALUE : FOR_PEOPLE;
        SearchAnswer answer = library.browse().search(Query.best(text, where), most);
        if (!isJson() && answer.total() == 0) {
            terminal().say(text(Text.CLI_NOTHING_FOUND, text));
        }
        PaperJson papers = new PaperJson(language());
        for (Hit hit : answer.hits()) {
            for (Paper paper : library.browse().papers(List.of(hit.id()))) {
                if (isJson()) {
                    terminal()
                            .json(
                                    json -> {
                                        papers.write(json, paper);
                                        papers.hit(json, hit.snippet(), hit.score());
                                    });
                } else {
                    terminal().line(PaperListing.of(paper.row(), language()));
                    terminal().line("           " + place(hit.snippet()));
                }
            }
        }
        if (!isJson() && answer.hits().size() < answer.total()) {
            terminal().say(text(Text.CLI_MORE, answer.total() - answer.hits().size()));
        }
    }

    private String place(Snippet snippet) {
        PageIndex page = snippet.page();
        return page == null
                ? snippet.text()
                : text(Text.FOUND_IN_PDF, page.number()) + ": " + snippet.text();
    }

    private void answerLines(Library library) throws SeojaeException {
        int most = limit == null ? Integer.MAX_VALUE : limit;
        new QuestionLines(terminal(), most)
                .answer(line -> library.browse().search(Query.best(line, where)));
    }
}
