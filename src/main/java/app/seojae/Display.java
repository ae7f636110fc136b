package app.seojae;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.ui.kit.prose.Fonts;
import java.util.Locale;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** The screen that a window opens on: whether there is one, and the toolkit that draws on it. */
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

    /** Starts JavaFX, which gets ready on a thread of its own while the caller goes on. */
    static void startToolkit() throws SeojaeException {
        try {
            Platform.startup(Fonts::load);
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            throw new SeojaeException(Problem.of(ProblemKind.NO_DISPLAY), e);
        }
    }

    private static boolean isEmpty(@Nullable String value) {
        return value == null || value.isEmpty();
    }
}
