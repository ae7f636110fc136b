package app.seojae.cli.command;

import app.seojae.library.Library;
import app.seojae.library.feeds.Feeds;
import app.seojae.library.own.OwnPapers;
import app.seojae.library.summaries.Writer;
import app.seojae.library.transfer.Transfers;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A command that works on the library: opens it, does its job, closes it. */
public abstract class LibraryCommand extends AnsweringCommand {

    public LibraryCommand(Root root) {
        super(root);
    }

    /** The job. */
    protected abstract void run(Library library) throws SeojaeException;

    @Override
    protected final void answer() throws SeojaeException {
        try (Library library = root().open()) {
            run(library);
        }
    }

    /** What fetches PDFs and pictures for this library, on the terms of the options. */
    public final Transfers transfers(Library library) throws SeojaeException {
        return library.transfers(web());
    }

    /** Where papers of the person's own come in, on the terms of the options. */
    public final OwnPapers ownPapers(Library library) throws SeojaeException {
        return library.arrivals().ownPapers(web());
    }

    /** The model that writes Korean texts, on the terms of the options. */
    public final Writer writer() throws SeojaeException {
        return root().faces().writer(root().options());
    }

    /** Where this library's digests come from by themselves, on the terms of the options. */
    public final Feeds feeds(Library library) throws SeojaeException {
        return library.arrivals().feeds(web());
    }

    private WebAccess web() throws SeojaeException {
        return root().faces().web(root().options());
    }

    /** A paper's PDF, or {@code null} where none lies here. */
    final @Nullable public Path pdf(Library library, long id) throws SeojaeException {
        return transfers(library).pdfs().file(id).orElse(null);
    }

    /** Whether all network was forbidden by {@code --offline}. */
    public final boolean isOffline() {
        return root().options().offline();
    }

    /** The numbers of the papers named; of those that are not there it says so. */
    public final List<Long> resolve(Library library, List<String> papers) throws SeojaeException {
        List<Long> ids = new ArrayList<>();
        for (String paper : papers) {
            OptionalLong id = library.browse().resolve(paper);
            if (id.isPresent()) {
                ids.add(id.getAsLong());
            } else {
                fail(Problem.of(ProblemKind.PAPER_UNKNOWN, paper));
            }
        }
        return ids;
    }

    /** What to throw where options or arguments are wrong; {@code what} names them. */
    public static SeojaeException wrongUsage(String what) {
        return new SeojaeException(Problem.of(ProblemKind.WRONG_USAGE, what));
    }
}
