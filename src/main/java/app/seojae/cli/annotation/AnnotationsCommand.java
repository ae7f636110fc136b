package app.seojae.cli.annotation;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.library.Library;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.TextVersion;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what a person marked in a paper. */
@Command(name = "annotations")
public final class AnnotationsCommand extends LibraryCommand {

    @Parameters(paramLabel = "PAPER", arity = "0..1")
    private @Nullable String paper;

    @Option(names = "--password", paramLabel = "PASSWORD")
    private @Nullable String password;

    public AnnotationsCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        if (paper == null) {
            throw wrongUsage("annotations");
        }
        for (long id : resolve(library, List.of(paper))) {
            TextVersion version = version(library, id);
            AnnotationLine.tell(this, library.annotations().ofPaper(id, version));
        }
    }

    /** The version of the PDF that lies here; none where it cannot be read, which is no failure. */
    private TextVersion version(Library library, long id) {
        try {
            Path pdf = pdf(library, id);
            return pdf == null
                    ? TextVersion.unread()
                    : library.versions().open(id, pdf, password, CancelFlag.never());
        } catch (SeojaeException e) {
            terminal().say(e.problem(), language());
            return TextVersion.unread();
        }
    }
}
