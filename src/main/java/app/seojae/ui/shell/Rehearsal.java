package app.seojae.ui.shell;

import app.seojae.model.ReadingPlace;
import app.seojae.ui.viewer.DocumentState;
import app.seojae.ui.viewer.PdfViewer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Opens a reader nobody sees once the window is there, so that the first paper does not wait for
 * all that is slow when it is done for the first time. One small step a frame, only while the
 * person does nothing; given up when a paper is opened. Confined to the FX thread.
 */
final class Rehearsal extends AnimationTimer {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;

    /** The person has done nothing for so long. */
    private static final long QUIET_NANOS = 250_000_000;

    /** The part of a frame it may take. */
    private static final long SHARE_NANOS = 6_000_000;

    /** After so many frames without an end it is given up. */
    private static final int MOST_FRAMES = 900;

    /** So many frames the reader lives on once its first page is there. */
    private static final int FRAMES_AFTER = 20;

    private final Scene window;
    private final Supplier<ReaderHalf> readers;
    private final BooleanSupplier unwanted;
    private final Path pdf;
    private final EventHandler<InputEvent> busy = event -> lastInput = System.nanoTime();
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private @Nullable ReaderHalf reader;
    private long lastInput = System.nanoTime() - QUIET_NANOS;
    private int frames;
    private int lingered;
    private boolean waiting;

    /**
     * @param window whose looks the reader takes over
     * @param readers makes a reader that leaves no traces in the library
     * @param unwanted says whether a paper was opened by now
     * @param pdf a small file to open
     */
    Rehearsal(Scene window, Supplier<ReaderHalf> readers, BooleanSupplier unwanted, Path pdf) {
        this.window = window;
        this.readers = readers;
        this.unwanted = unwanted;
        this.pdf = pdf;
        steps.add(this::make);
    }

    @Override
    public void start() {
        window.addEventFilter(InputEvent.ANY, busy);
        super.start();
    }

    @Override
    public void stop() {
        super.stop();
        window.removeEventFilter(InputEvent.ANY, busy);
        steps.clear();
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }

    @Override
    public void handle(long now) {
        frames++;
        if (unwanted.getAsBoolean() || frames > MOST_FRAMES) {
            stop();
        } else if (System.nanoTime() - lastInput >= QUIET_NANOS) {
            work();
        }
    }

    /** Takes steps until a frame's share is used up. */
    private void work() {
        long start = System.nanoTime();
        waiting = false;
        while (!waiting && System.nanoTime() - start < SHARE_NANOS) {
            Runnable step = steps.poll();
            if (step == null) {
                stop();
                return;
            }
            step.run();
        }
    }

    private void make() {
        ReaderHalf made = readers.get();
        reader = made;
        Region root = made.node();
        Scene unseen = new Scene(root, WIDTH, HEIGHT);
        unseen.getStylesheets().setAll(window.getStylesheets());
        hideControls(root, root);
        steps.add(
                () -> {
                    measure(root);
                    steps.add(() -> layOut(root));
                    steps.add(() -> made.viewer().open(pdf, ReadingPlace.START));
                    steps.add(() -> awaitPage(made.viewer(), root));
                });
    }

    /** Styles what holds the controls, then one control a step: each is slow the first time. */
    private void hideControls(Node node, Region root) {
        if (node instanceof Control && !node.visibleProperty().isBound() && node.isVisible()) {
            node.setVisible(false);
            steps.add(
                    () -> {
                        node.setVisible(true);
                        root.applyCss();
                    });
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> hideControls(child, root));
        }
    }

    /** Measures from the leaves up, which is most of a layout. */
    private void measure(Node node) {
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::measure);
        }
        if (node instanceof Region region) {
            steps.add(
                    () -> {
                        region.prefWidth(-1);
                        region.prefHeight(-1);
                    });
        }
    }

    /** A frame at a time, until the page was there for some of them. */
    private void awaitPage(PdfViewer viewer, Region root) {
        layOut(root);
        waiting = true;
        if (viewer.isSharp()) {
            lingered++;
        }
        if (lingered < FRAMES_AFTER && viewer.stateProperty().get() != DocumentState.FAILED) {
            steps.add(() -> awaitPage(viewer, root));
        }
    }

    private static void layOut(Region root) {
        root.applyCss();
        root.layout();
    }
}
