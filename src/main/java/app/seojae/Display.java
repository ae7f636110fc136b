package app.seojae;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Knows whether there is a screen to open a window on, before a toolkit is asked to. */
final class Display {

    private Display() {}

    /** Throws {@code NO_DISPLAY} where no window can open. */
    static void require() throws SeojaeException {
        boolean unix =
                !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).matches("(win|mac).*");
        if (unix
                && isEmpty(System.getenv("DISPLAY"))
                && isEmpty(System.getenv("WAYLAND_DISPLAY"))) {
            throw new SeojaeException(Problem.of(ProblemKind.NO_DISPLAY));
        }
    }

    private static boolean isEmpty(@Nullable String value) {
        return value == null || value.isEmpty();
    }
}
