package app.seojae.cli.command;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import java.util.concurrent.Callable;

/** A command that answers on the terminal, in the language of the options. */
public abstract class AnsweringCommand implements Callable<Integer> {

    private final Root root;
    private boolean failed;

    protected AnsweringCommand(Root root) {
        this.root = root;
    }

    /** The job. */
    protected abstract void answer() throws SeojaeException;

    @Override
    public final Integer call() throws SeojaeException {
        try {
            answer();
        } finally {
            terminal().flush();
        }
        return (failed ? ExitCode.SOME_FAILED : ExitCode.DONE).number();
    }

    /** The options all commands share. */
    protected final Root root() {
        return root;
    }

    /** Where this command reads and answers. */
    public final Terminal terminal() {
        return root.terminal();
    }

    /** Whether answers are JSON, an object a line. */
    public final boolean isJson() {
        return root.isJson();
    }

    /** A sentence in the language of the answers. */
    public final String text(Text text, Object... args) {
        return text.in(language(), args);
    }

    /** The language of sentences; what is JSON is the same in all. */
    public final Language language() {
        return root.language();
    }

    /** Says that a part of the job failed; the rest goes on. */
    public final void fail(Problem problem) {
        failed = true;
        terminal().say(problem, language());
    }

    /** Remembers that a part of the job failed that was told of already. */
    public final void failQuietly() {
        failed = true;
    }
}
