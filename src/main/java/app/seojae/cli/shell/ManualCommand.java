package app.seojae.cli.shell;

import app.seojae.cli.command.ExitCode;
import app.seojae.cli.command.Root;
import app.seojae.l10n.Language;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Writes the page that {@code man} shows. */
@Command(name = "manual")
public final class ManualCommand implements Callable<Integer> {

    private final Root root;
    private final Function<Language, CommandLine> commands;

    /**
     * @param commands the whole command line in a language
     */
    public ManualCommand(Root root, Function<Language, CommandLine> commands) {
        this.root = root;
        this.commands = commands;
    }

    @Override
    public Integer call() {
        Language language = root.language();
        root.terminal().own(ManualPage.of(commands.apply(language), language).stripTrailing());
        root.terminal().flush();
        return ExitCode.DONE.number();
    }
}
