package app.seojae.cli.paper;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.library.Library;
import app.seojae.model.SeojaeException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts tags on papers and takes them off. */
@Command(name = "tag")
public final class TagCommand extends LibraryCommand {

    @Parameters(paramLabel = "PAPER", arity = "1..*")
    private List<String> papers = List.of();

    @Option(names = "--add", paramLabel = "T")
    private List<String> add = List.of();

    @Option(names = "--remove", paramLabel = "T")
    private List<String> remove = List.of();

    public TagCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        List<Long> ids = resolve(library, papers);
        library.paperStates().tag(ids, add, remove);
        ChangedPapers.tell(this, library, ids);
    }
}
