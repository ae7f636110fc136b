package app.seojae.pdf;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Reads a part of a PDF that a person can do without: where it is damaged, it is left out. */
public final class OptionalPart {

    private static final Logger LOG = System.getLogger(OptionalPart.class.getName());

    /** A part that may fail in any way. */
    @FunctionalInterface
    public interface Part {
        /** Reads the part; what it throws means that it is damaged. */
        void read() throws IOException;
    }

    private OptionalPart() {}

    /**
     * Reads a part; a failure is only logged, except that a page was stopped, which is thrown on.
     *
     * @param part what the log calls it
     */
    public static void run(String part, Part reading) {
        try {
            reading.read();
        } catch (PageStoppedException stopped) {
            throw stopped;
        } catch (Throwable e) {
            LOG.log(Level.DEBUG, () -> "left out, damaged: " + part, e);
        }
    }
}
