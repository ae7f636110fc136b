package app.seojae.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.ui.kit.prose.Fonts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The headless toolkit, for tests. */
public final class Fx {

    private static final int PATIENCE = 30;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(3);

    private Fx() {}

    /** Work that may fail. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Starts the toolkit with the program's fonts; may be called again. */
    public static void start() throws Exception {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException e) {
            // Another test started it.
        }
        Platform.setImplicitExit(false);
        run(Fonts::load);
    }

    /** Runs work on the FX thread and waits for it. */
    public static void run(Work work) throws Exception {
        ask(
                () -> {
                    work.run();
                    return true;
                });
    }

    /** Asks something on the FX thread. */
    public static <T> T ask(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Waits for something to be true on the FX thread, which it leaves alone between two looks. */
    public static void await(String what, Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!ask(condition)) {
            assertTrue(System.nanoTime() < deadline, what + " never became true");
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    /** Every node below a parent that can be seen. */
    public static List<Node> visible(Parent parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node.isVisible()) {
                nodes.add(node);
                if (node instanceof Parent inner) {
                    nodes.addAll(visible(inner));
                }
            }
        }
        return nodes;
    }

    /** The visible nodes of a class below a parent. */
    public static <T> List<T> visible(Parent parent, Class<T> type) {
        return visible(parent).stream().filter(type::isInstance).map(type::cast).toList();
    }
}
