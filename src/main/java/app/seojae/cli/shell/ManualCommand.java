package app.seojae.cli.shell;

import app.seojae.cli.command.AnsweringCommand;
import app.seojae.cli.command.Root;
import app.seojae.l10n.Language;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Writes the page that {@code man} shows. */
@Command(name = "manual")
public final class ManualCommand extends AnsweringCommand {

    private final Function<Language, CommandLine> commands;

    /**
     * @param commands the whole command line in a language
     */
    public ManualCommand(Root root, Function<Language, CommandLine> commands) {
        super(root);
        this.commands = commands;
    }

    @Override
    protected void answer() {
        terminal().own(ManualPage.of(commands.apply(language()), language()).stripTrailing());
    }
}
