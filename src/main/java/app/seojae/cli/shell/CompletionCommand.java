package app.seojae.cli.shell;

import app.seojae.cli.command.AnsweringCommand;
import app.seojae.cli.command.Root;
import app.seojae.l10n.Language;
import java.util.function.Function;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes what lets a shell complete the commands and options while one types. */
@Command(name = "completion")
public final class CompletionCommand extends AnsweringCommand {

    /** The shells that can be told. */
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    @Parameters(paramLabel = "bash|zsh|fish")
    private Shell shell = Shell.BASH;

    private final Function<Language, CommandLine> commands;

    /**
     * @param commands the whole command line in a language
     */
    public CompletionCommand(Root root, Function<Language, CommandLine> commands) {
        super(root);
        this.commands = commands;
    }

    @Override
    protected void answer() {
        CommandLine line = commands.apply(language());
        String script =
                switch (shell) {
                    // Written for bash, it makes zsh understand bash's way first.
                    case BASH, ZSH -> AutoComplete.bash(line.getCommandName(), line);
                    case FISH -> FishCompletion.of(line);
                };
        terminal().own(script.stripTrailing());
    }
}
