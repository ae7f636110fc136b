package app.seojae.cli.paper;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.library.Library;
import app.seojae.model.SeojaeException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Bookmarks papers, or takes the bookmarks away. */
@Command(name = "bookmark")
public final class BookmarkCommand extends LibraryCommand {

    @Parameters(paramLabel = "PAPER", arity = "1..*")
    private List<String> papers = List.of();

    @Option(names = "--off")
    private boolean off;

    public BookmarkCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        List<Long> ids = resolve(library, papers);
        library.paperStates().bookmark(ids, !off);
        ChangedPapers.tell(this, library, ids);
    }
}
