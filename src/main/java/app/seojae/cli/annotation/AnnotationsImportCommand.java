package app.seojae.cli.annotation;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.exchange.AnnotationImportReport;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.TextVersion;
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

/**
 * Takes over the annotations that stand in a paper's PDF and answers with the new ones; with a
 * file, takes those in that it holds.
 */
@Command(name = "import")
public final class AnnotationsImportCommand extends LibraryCommand {

    @Parameters(paramLabel = "PAPER", arity = "0..*")
    private List<String> papers = List.of();

    @Option(names = "--file", paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--password", paramLabel = "PASSWORD")
    private @Nullable String password;

    public AnnotationsImportCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        if (file != null) {
            tell(library.annotationImport().file(file, CancelFlag.never()));
        } else if (papers.isEmpty()) {
            throw wrongUsage("annotations import");
        }
        for (long id : resolve(library, papers)) {
            try {
                take(library, id);
            } catch (SeojaeException e) {
                fail(e.problem());
            }
        }
    }

    private void tell(AnnotationImportReport report) {
        if (isJson()) {
            terminal()
                    .json(
                            json -> {
                                json.name("added").value(report.added());
                                json.name("changed").value(report.changed());
                                json.name("unchanged").value(report.unchanged());
                                json.name("unknown").value(report.unknown());
                                json.name("lost").value(report.lost());
                                json.name("refused").value(report.refused());
                            });
        } else {
            terminal()
                    .line(
                            text(
                                    Text.CLI_MARKS_TAKEN_IN,
                                    report.added(),
                                    report.changed(),
                                    report.unchanged()));
        }
        if (report.isShort()) {
            failQuietly();
            terminal()
                    .say(
                            text(
                                    Text.CLI_MARKS_LEFT,
                                    report.unknown(),
                                    report.lost(),
                                    report.refused()));
        }
    }

    private void take(Library library, long id) throws SeojaeException {
        Path pdf = pdf(library, id);
        if (pdf == null) {
            throw new SeojaeException(Problem.in("#" + id, ProblemKind.PDF_NOT_HERE));
        }
        Set<UUID> taken = new HashSet<>();
        for (Annotation one :
                library.embeddedAnnotations().take(id, pdf, password, CancelFlag.never())) {
            taken.add(one.id());
        }
        TextVersion version = library.versions().open(id, pdf, password, CancelFlag.never());
        AnnotationLine.tell(
                this,
                library.annotations().ofPaper(id, version).stream()
                        .filter(one -> taken.contains(one.annotation().id()))
                        .toList());
    }
}
