package app.seojae.cli.paper;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.library.Library;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Status;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Sets how far papers were read; the last word is the status. */
@Command(name = "status")
public final class StatusCommand extends LibraryCommand {

    @Parameters(paramLabel = "PAPER… unread|reading|read|skipped", arity = "2..*")
    private List<String> words = List.of();

    public StatusCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        Status status =
                Status.ofWord(words.getLast()).orElseThrow(() -> wrongUsage(words.getLast()));
        List<Long> ids = resolve(library, words.subList(0, words.size() - 1));
        library.paperStates().status(ids, status);
        ChangedPapers.tell(this, library, ids);
    }
}
