package app.seojae.cli.paper;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.citation.CitationMap;
import app.seojae.library.citation.CitationState;
import app.seojae.library.citation.MissingWork;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whom papers cite and who cites them, in the library, or what is cited and not there. */
@Command(name = "cites")
public final class CitesCommand extends LibraryCommand {

    private static final String CITES = "cites";
    private static final String CITED_BY = "citedBy";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PAPER", arity = "0..*")
    private List<String> papers = List.of();

    @Option(names = "--missing")
    private boolean missing;

    @Option(names = "--reading-order")
    private boolean order;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = 20;

    public CitesCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        if (missing != papers.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "cites PAPER | --missing");
        }
        if (missing) {
            for (MissingWork work : library.finding().citations().missing(Math.max(0, limit))) {
                write(work);
            }
            return;
        }
        for (long paper : resolve(library, papers)) {
            write(library, library.finding().citations().map(paper));
        }
    }

    private void write(Library library, CitationMap map) throws SeojaeException {
        if (order) {
            readingOrder(library, map);
            return;
        }
        if (isJson()) {
            relations(library, CITES, map.cites());
            relations(library, CITED_BY, map.citedBy());
            terminal()
                    .json(
                            json -> {
                                json.name("summary").value(true);
                                json.name("id").value(map.paper().id());
                                json.name("state")
                                        .value(
                                                map.state()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'));
                                json.name("references").value(map.references());
                                json.name(CITES).value(map.cites().size());
                                json.name(CITED_BY).value(map.citedBy().size());
                            });
            return;
        }
        terminal().line(PaperListing.of(map.paper(), language()));
        if (map.state() == CitationState.LISTED) {
            terminal().line(text(Text.CITATIONS_HERE, map.references(), map.cites().size()));
        } else {
            terminal().line(text(CitationSentences.of(map.state())));
        }
        list(Text.CITATIONS_CITES, map.cites());
        list(Text.CITATIONS_CITED_BY, map.citedBy());
    }

    /** The paper and its neighbours, old to new. */
    private void readingOrder(Library library, CitationMap map) throws SeojaeException {
        PaperJson writing = new PaperJson(language());
        List<Long> ids = map.oldToNew().stream().map(PaperRow::id).toList();
        for (Paper paper : library.browse().papers(ids)) {
            if (isJson()) {
                terminal().json(json -> writing.write(json, paper));
            } else {
                terminal().line(PaperListing.of(paper.row(), language()));
            }
        }
    }

    private void list(Text heading, List<PaperRow> rows) {
        if (!rows.isEmpty()) {
            terminal().line(text(heading));
            rows.forEach(row -> terminal().line(PaperListing.of(row, language())));
        }
    }

    private void relations(Library library, String relation, List<PaperRow> rows)
            throws SeojaeException {
        PaperJson writing = new PaperJson(language());
        List<Long> ids = rows.stream().map(PaperRow::id).toList();
        for (Paper paper : library.browse().papers(ids)) {
            terminal()
                    .json(
                            json -> {
                                writing.write(json, paper);
                                json.name("relation").value(relation);
                            });
        }
    }

    private void write(MissingWork work) {
        String id = work.arxivId() == null ? null : work.arxivId().value();
        if (!isJson()) {
            String known = id == null ? "" : "  arXiv:" + id;
            terminal().line("%4d  %s%s".formatted(work.citing().size(), work.title(), known));
            return;
        }
        terminal()
                .json(
                        json -> {
                            json.name("title").value(work.title());
                            json.name("arxivId").value(id);
                            json.name("doi").value(work.doi().isEmpty() ? null : work.doi());
                            json.name("year").value(work.year() == 0 ? null : work.year());
                            json.name("count").value(work.citing().size());
                            json.name(CITED_BY).beginArray();
                            for (long paper : work.citing()) {
                                json.value(paper);
                            }
                            json.endArray();
                        });
    }
}
