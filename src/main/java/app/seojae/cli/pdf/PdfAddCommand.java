package app.seojae.cli.pdf;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.cli.paper.ChangedPapers;
import app.seojae.library.Library;
import app.seojae.model.SeojaeException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a PDF from disk as a paper's PDF. */
@Command(name = "add")
final class PdfAddCommand extends LibraryCommand {

    @Parameters(index = "0", paramLabel = "PAPER")
    private String paper = "";

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    PdfAddCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        library.tidy();
        List<Long> ids = resolve(library, List.of(paper));
        for (long id : ids) {
            transfers(library).pdfs().add(id, file);
        }
        ChangedPapers.tell(this, library, ids);
    }
}
