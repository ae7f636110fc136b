package app.seojae.cli.care;

import app.seojae.cli.command.Terminal;
import app.seojae.work.ByteMeter;
import app.seojae.work.CancelFlag;
import java.util.function.LongFunction;

/** Says beside the answer how far long work has come, at each tenth of it. */
final class TenthsSaid {

    private static final int TENTH = 10;

    private final Terminal terminal;
    private final long least;
    private final LongFunction<String> sentence;
    private long said = -1;

    /**
     * @param least so many bytes at least are worth a word
     * @param sentence says so much of a hundred
     */
    TenthsSaid(Terminal terminal, long least, LongFunction<String> sentence) {
        this.terminal = terminal;
        this.least = least;
        this.sentence = sentence;
    }

    /** What is told of the bytes. */
    ByteMeter meter() {
        return new ByteMeter(this::at, CancelFlag.never());
    }

    private void at(long done, long total) {
        long tenths = total == 0 ? 0 : done * TENTH / total;
        if (total >= least && tenths > said) {
            said = tenths;
            terminal.say(sentence.apply(tenths * TENTH));
        }
    }
}
