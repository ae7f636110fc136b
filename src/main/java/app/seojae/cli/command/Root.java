package app.seojae.cli.command;

import app.seojae.l10n.Language;
import app.seojae.library.Library;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** The command without a name, which opens the window, and the options all commands share. */
@Command(name = "seojae")
public final class Root implements Callable<Integer> {

    @Option(names = "--library", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable Path library;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = "--lang", paramLabel = "ko|en", scope = ScopeType.INHERIT)
    private @Nullable String lang;

    @Option(names = "--offline", scope = ScopeType.INHERIT)
    private boolean offline;

    @Option(names = "--arxiv-base", paramLabel = "URL", scope = ScopeType.INHERIT)
    private @Nullable String arxivBase;

    @Option(names = "--thumbnail-base", paramLabel = "URL", scope = ScopeType.INHERIT)
    private @Nullable String thumbnailBase;

    @Option(names = "--github-base", paramLabel = "URL", scope = ScopeType.INHERIT)
    private @Nullable String githubBase;

    @Option(names = "--hf-base", paramLabel = "URL", scope = ScopeType.INHERIT)
    private @Nullable String hfBase;

    @Option(names = "--model-base", paramLabel = "URL", scope = ScopeType.INHERIT)
    private @Nullable String modelBase;

    @Option(names = "--model", paramLabel = "NAME", scope = ScopeType.INHERIT)
    private @Nullable String model;

    @SuppressWarnings("UnusedVariable") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    private final Launcher faces;
    private final Terminal terminal;

    public Root(Launcher faces, Terminal terminal) {
        this.faces = faces;
        this.terminal = terminal;
    }

    /** What a file manager gives to the program, and a person who calls it so. */
    @Parameters(paramLabel = "FILE", arity = "0..*")
    private List<String> files = List.of();

    @Override
    public Integer call() throws SeojaeException {
        openWindow(faces, options(), files);
        return ExitCode.DONE.number();
    }

    /**
     * Opens the window.
     *
     * @param files what was typed beside the options; a word that is no file throws {@code
     *     WRONG_USAGE}
     */
    public static void openWindow(Launcher faces, Launcher.Options options, List<String> files)
            throws SeojaeException {
        List<Path> paths = new ArrayList<>();
        for (String file : files) {
            paths.add(path(file));
        }
        faces.openWindow(options, paths);
    }

    /** A word that is no file is a command that does not exist, or one mistyped. */
    private static Path path(String word) throws SeojaeException {
        try {
            Path file = Path.of(word).toAbsolutePath();
            if (Files.exists(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new SeojaeException(Problem.of(ProblemKind.WRONG_USAGE, word), e);
        }
        throw new SeojaeException(Problem.of(ProblemKind.WRONG_USAGE, word));
    }

    /** Opens the library the options name; close it when done. */
    public Library open() throws SeojaeException {
        return faces.openLibrary(options());
    }

    /** What opens libraries, windows and pictures for commands. */
    public Launcher faces() {
        return faces;
    }

    /** The options all commands share, as they were given. */
    public Launcher.Options options() {
        return new Launcher.Options(
                library,
                lang == null ? null : Language.of(lang),
                offline,
                arxivBase,
                thumbnailBase,
                githubBase,
                hfBase,
                modelBase,
                model);
    }

    /** Where commands read and answer. */
    public Terminal terminal() {
        return terminal;
    }

    /** Whether {@code --json} was given. */
    public boolean isJson() {
        return json;
    }

    /** The language that was asked for, else Korean. */
    public Language language() {
        return options().languageOr(Language.KOREAN);
    }
}
