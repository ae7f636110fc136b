package app.seojae;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.ui.kit.prose.Fonts;
import app.seojae.work.Lanes;
import app.seojae.work.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The screen that a window opens on, and the toolkit that draws on it, which gets ready on a thread
 * of its own while a library is opened. Closing waits for it: nothing ends while it is half made.
 */
final class Display implements AutoCloseable {

    /** Where Linux shows a graphics card; the last is that of Windows, seen from its Linux. */
    private static final List<Path> CARDS =
            List.of(Path.of("/dev/dri"), Path.of("/dev/nvidiactl"), Path.of("/dev/dxg"));

    private final ExecutorService beside = Lanes.solo("toolkit");
    private final Future<@Nullable Void> toolkit;

    private Display(Runnable first) {
        toolkit = beside.submit(() -> start(first));
    }

    /** Throws {@code NO_DISPLAY} where no window can open. */
    static void require() throws SeojaeException {
        if (isUnix()
                && isEmpty(System.getenv("DISPLAY"))
                && isEmpty(System.getenv("WAYLAND_DISPLAY"))) {
            throw new SeojaeException(Problem.of(ProblemKind.NO_DISPLAY));
        }
    }

    private static boolean isUnix() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return !system.startsWith("win") && !system.startsWith("mac");
    }

    /**
     * Starts JavaFX beside what the caller goes on with; once in a program.
     *
     * @param first what the FX thread does before all else
     */
    static Display starting(Runnable first) {
        return new Display(first);
    }

    /** Returns when work can be given to the FX thread; throws {@code NO_DISPLAY} else. */
    void ready() throws SeojaeException {
        Waiting.result(toolkit);
    }

    private static @Nullable Void start(Runnable first) throws SeojaeException {
        if (isUnix() && CARDS.stream().noneMatch(Files::exists)) {
            // JavaFX would look for one all the same, which takes a tenth of a start.
            System.setProperty("prism.order", System.getProperty("prism.order", "sw"));
        }
        try {
            Platform.startup(
                    () -> {
                        Fonts.load();
                        first.run();
                    });
            return null;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            throw new SeojaeException(Problem.of(ProblemKind.NO_DISPLAY), e);
        }
    }

    private static boolean isEmpty(@Nullable String value) {
        return value == null || value.isEmpty();
    }

    @Override
    public void close() {
        beside.close();
    }
}
