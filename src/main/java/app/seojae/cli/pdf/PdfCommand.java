package app.seojae.cli.pdf;

import app.seojae.cli.command.AnsweringCommand;
import app.seojae.cli.command.Root;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.model.ArxivId;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the viewer sees in PDFs. */
@Command(name = "pdf")
public final class PdfCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "pdf");
    }

    /** Its own commands. */
    public static List<Object> parts(Root root) {
        return List.of(
                new PdfAddCommand(root),
                new PdfInfoCommand(root),
                new PdfTextCommand(root),
                new PdfRenderCommand(root),
                new PdfCheckCommand(root));
    }

    /** One of them: a job on files, each of which may also be named as a paper of the library. */
    abstract static class Part extends AnsweringCommand {

        @Option(names = "--password", paramLabel = "PASSWORD")
        private @Nullable String password;

        Part(Root root) {
            super(root);
        }

        final @Nullable String password() {
            return password;
        }

        final String sentence(Problem problem) {
            return Text.of(problem, language());
        }

        /** Says that a file failed; the rest goes on. */
        final void fail(Problem problem, String file) {
            fail(problem.place() == null ? problem.in(file) : problem);
        }

        /** The file of that name, or the stored PDF of the paper of that name. */
        final Path find(String name) throws SeojaeException {
            Path file = file(name);
            if (file != null) {
                return file;
            }
            try (Library library = open(name)) {
                return stored(library, name);
            }
        }

        /** The file of that name, or {@code null} where none is there. */
        static @Nullable Path file(String name) {
            Path path = path(name);
            return path != null && Files.exists(path) ? path : null;
        }

        /** Opens the library for the paper of that name; whoever asks closes it. */
        final Library open(String name) throws SeojaeException {
            if (!name.startsWith("#") && ArxivId.parse(name).isEmpty()) {
                throw unknown(name);
            }
            return root().open();
        }

        /** The stored PDF of the paper of that name. */
        static Path stored(Library library, String name) throws SeojaeException {
            OptionalLong id = library.browse().resolve(name);
            if (id.isEmpty()) {
                throw unknown(name);
            }
            for (Paper paper : library.browse().papers(List.of(id.getAsLong()))) {
                String stored = paper.row().pdf().path();
                if (stored != null) {
                    return library.folder().resolve(stored);
                }
            }
            throw unknown(name);
        }

        private static SeojaeException unknown(String name) {
            return new SeojaeException(Problem.in(name, ProblemKind.FILE_UNREADABLE, name));
        }

        private static @Nullable Path path(String name) {
            try {
                return Path.of(name);
            } catch (InvalidPathException e) {
                return null;
            }
        }
    }
}
