package app.seojae.cli.paper;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.files.InputFile;
import app.seojae.library.Library;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads or writes a paper's note. */
@Command(name = "note")
public final class NoteCommand extends LibraryCommand {

    private static final int LARGEST = 16 << 20;

    @Parameters(paramLabel = "PAPER")
    private String paper = "";

    @ArgGroup private @Nullable Source source;

    /** Where a new text comes from; one of them. */
    static final class Source {
        @Option(names = "--text", paramLabel = "MD")
        private @Nullable String text;

        @Option(names = "--file", paramLabel = "F")
        private @Nullable String file;

        @Option(names = "--append", paramLabel = "MD")
        private @Nullable String append;
    }

    @Option(names = "--if-revision", paramLabel = "N")
    private @Nullable Long revision;

    public NoteCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        for (long id : resolve(library, List.of(paper))) {
            if (source != null) {
                write(library, id, source);
            }
            library.browse().paper(id).ifPresent(this::tell);
        }
    }

    private void write(Library library, long id, Source from) throws SeojaeException {
        if (from.append != null) {
            library.notes().append(id, from.append);
            return;
        }
        String note = from.file != null ? read(from.file) : String.valueOf(from.text);
        if (revision == null) {
            library.notes().replace(id, note);
        } else if (!library.notes().replaceUnlessChanged(id, note, revision)) {
            fail(Problem.of(ProblemKind.NOTE_CHANGED, paper));
        }
    }

    private String read(String file) throws SeojaeException {
        try {
            return file.equals("-")
                    ? InputFile.text(InputFile.bytes(terminal().in(), file, LARGEST))
                    : InputFile.text(Path.of(file), LARGEST);
        } catch (IOException | InvalidPathException e) {
            throw new SeojaeException(Problem.of(ProblemKind.FILE_UNREADABLE, file), e);
        }
    }

    private void tell(Paper one) {
        if (isJson()) {
            terminal()
                    .json(
                            json -> {
                                json.name("id").value(one.id());
                                json.name("arxivId")
                                        .value(
                                                one.row().arxivId() == null
                                                        ? null
                                                        : one.row().arxivId().value());
                                json.name("note").value(one.note());
                                json.name("revision").value(one.noteText().revision());
                            });
        } else {
            terminal().line(one.note());
        }
    }
}
