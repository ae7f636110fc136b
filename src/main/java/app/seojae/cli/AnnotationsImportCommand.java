package app.seojae.cli;

import app.seojae.library.Library;
import app.seojae.model.Annotation;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes over the annotations that stand in a paper's PDF; answers with the new ones. */
@Command(name = "import")
final class AnnotationsImportCommand extends LibraryCommand {

    @Parameters(paramLabel = "PAPER", arity = "1..*")
    private List<String> papers = List.of();

    @Option(names = "--password", paramLabel = "PASSWORD")
    private @Nullable String password;

    AnnotationsImportCommand(Root root) {
        super(root);
    }

    @Override
    void run(Library library) throws SeojaeException {
        for (long id : resolve(library, papers)) {
            try {
                take(library, id);
            } catch (SeojaeException e) {
                fail(e.problem());
            }
        }
    }

    private void take(Library library, long id) throws SeojaeException {
        Path pdf = AnnotationsCommand.pdf(library, id);
        if (pdf == null) {
            throw new SeojaeException(Problem.in("#" + id, ProblemKind.PDF_NOT_HERE));
        }
        Set<UUID> taken = new HashSet<>();
        for (Annotation one : library.takeOver().take(id, pdf, password, CancelFlag.never())) {
            taken.add(one.id());
        }
        String version = library.versions().open(id, pdf, password, CancelFlag.never());
        AnnotationLine.tell(
                this,
                library.annotations().ofPaper(id, version).stream()
                        .filter(one -> taken.contains(one.annotation().id()))
                        .toList());
    }
}
