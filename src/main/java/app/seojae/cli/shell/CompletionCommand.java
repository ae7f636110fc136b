package app.seojae.cli.shell;

import app.seojae.cli.command.ExitCode;
import app.seojae.cli.command.Root;
import app.seojae.l10n.Language;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes what lets a shell complete the commands and options while one types. */
@Command(name = "completion")
public final class CompletionCommand implements Callable<Integer> {

    /** The shells that can be told. */
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    @Parameters(paramLabel = "bash|zsh|fish")
    private Shell shell = Shell.BASH;

    private final Root root;
    private final Function<Language, CommandLine> commands;

    /**
     * @param commands the whole command line in a language
     */
    public CompletionCommand(Root root, Function<Language, CommandLine> commands) {
        this.root = root;
        this.commands = commands;
    }

    @Override
    public Integer call() {
        CommandLine line = commands.apply(root.language());
        String script =
                switch (shell) {
                    // Written for bash, it makes zsh understand bash's way first.
                    case BASH, ZSH -> AutoComplete.bash(line.getCommandName(), line);
                    case FISH -> FishCompletion.of(line);
                };
        root.terminal().own(script.stripTrailing());
        root.terminal().flush();
        return ExitCode.DONE.number();
    }
}
