package app.seojae.cli.own;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.cli.paper.ChangedPapers;
import app.seojae.library.Library;
import app.seojae.library.own.FirstPage;
import app.seojae.library.own.OwnPapers;
import app.seojae.model.ArxivId;
import app.seojae.model.ArxivName;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Adds papers of the person's own: arXiv ids and addresses, PDFs. */
@Command(name = "add")
public final class AddCommand extends LibraryCommand {

    @Parameters(paramLabel = "ID|ADDRESS|FILE", arity = "1..*")
    private List<String> papers = List.of();

    public AddCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        OwnPapers own = ownPapers(library);
        List<ArxivId> ids = new ArrayList<>();
        List<Long> added = new ArrayList<>();
        for (String paper : papers) {
            Optional<ArxivId.Versioned> id = ArxivName.parse(paper);
            if (id.isPresent()) {
                ids.add(id.get().id());
            } else {
                addFile(library, own, paper, added);
            }
        }
        Map<ArxivId, Long> here = own.add(ids, CancelFlag.never());
        for (ArxivId id : ids) {
            Long number = here.get(id);
            if (number == null) {
                fail(Problem.of(ProblemKind.OWN_NOT_AT_ARXIV, id.value()));
            } else if (!added.contains(number)) {
                added.add(number);
            }
        }
        ChangedPapers.tell(this, library, added);
    }

    /** The PDF that cannot be taken in stops no other. */
    private void addFile(Library library, OwnPapers own, String name, List<Long> added)
            throws SeojaeException {
        Path file = file(name);
        if (file == null) {
            fail(Problem.of(ProblemKind.OWN_NO_PAPER, name));
            return;
        }
        try {
            FirstPage first = FirstPage.of(file, library.texts(), CancelFlag.never());
            added.add(own.add(file, first.id(), first.title(), CancelFlag.never()));
        } catch (SeojaeException e) {
            fail(e.problem().in(name));
        }
    }

    private static @Nullable Path file(String name) {
        try {
            Path file = Path.of(name);
            return Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
