package app.seojae.cli.paper;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.model.paper.Status;
import app.seojae.work.CancelFlag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists papers. */
@Command(name = "list")
public final class ListCommand extends LibraryCommand {

    /** Papers asked for at once, so that no library is held in memory whole. */
    private static final int AT_ONCE = 500;

    @Option(names = "--query", paramLabel = "Q")
    private String query = "";

    @Option(names = "--field", paramLabel = "F")
    private @Nullable String field;

    @Option(names = "--status", paramLabel = "unread|reading|read|skipped")
    private @Nullable Status status;

    @Option(names = "--bookmarked")
    private boolean bookmarked;

    @Option(names = "--tag", paramLabel = "T")
    private @Nullable String tag;

    @Option(names = "--collection", paramLabel = "C")
    private @Nullable String collection;

    @Option(names = "--since", paramLabel = "DATE")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE")
    private @Nullable LocalDate until;

    @Option(names = "--sort", paramLabel = "newest|upvotes|title|relevance|priority")
    private Query.Sort sort = Query.Sort.NEWEST;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = Integer.MAX_VALUE;

    public ListCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        Query asked =
                new Query(
                        query,
                        Scope.ALL,
                        bookmarked ? Query.Shelf.BOOKMARKED : Query.Shelf.ALL,
                        field,
                        status,
                        tag,
                        collection,
                        since,
                        until,
                        sort);
        if (sort == Query.Sort.PRIORITY) {
            library.finding().priorities().learn(CancelFlag.never());
        }
        long[] ids = library.browse().ids(asked);
        int count = Math.min(ids.length, Math.max(0, limit));
        for (int from = 0; from < count && !terminal().isGone(); from += AT_ONCE) {
            write(
                    library,
                    Arrays.stream(ids, from, Math.min(count, from + AT_ONCE)).boxed().toList());
        }
        if (!isJson() && count < ids.length) {
            terminal().say(text(Text.CLI_MORE, ids.length - count));
        }
    }

    private void write(Library library, List<Long> ids) throws SeojaeException {
        if (isJson()) {
            PaperJson papers = new PaperJson(language());
            for (Paper paper : library.browse().papers(ids)) {
                List<String> reasons = reasons(library, paper.row());
                terminal()
                        .json(
                                json -> {
                                    papers.write(json, paper);
                                    if (sort == Query.Sort.PRIORITY) {
                                        PaperJson.strings(json, "words", reasons);
                                    }
                                });
            }
        } else {
            for (PaperRow row : library.browse().rows(ids)) {
                List<String> reasons = reasons(library, row);
                terminal().line(PaperListing.of(row, language()));
                if (!reasons.isEmpty()) {
                    terminal().line("    " + String.join(" · ", reasons));
                }
            }
        }
    }

    /** The words that put a paper where it stands, where the order was learned. */
    private List<String> reasons(Library library, PaperRow row) {
        return sort == Query.Sort.PRIORITY ? library.browse().priority().words(row) : List.of();
    }
}
