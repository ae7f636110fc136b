package app.seojae.ui.kit.control;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Shows nodes, or hides them so that they take no room. */
public final class Showing {

    private static final double WHEEL = 32;
    private static final Duration UNNOTICED = Duration.millis(300);

    private Showing() {}

    /** Shows a node in its place, or hides it and gives its place to the others. */
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /**
     * A place for a node that is seldom seen: it comes into the window when it is visible there for
     * the first time, since one in the window costs style and layout also while it is hidden.
     */
    public static Region whenSeen(Node node) {
        return whenSeen(node.visibleProperty(), () -> node);
    }

    /** The same for a node that is made no sooner. */
    public static Region whenSeen(ObservableValue<Boolean> seen, Supplier<? extends Node> node) {
        StackPane place = new StackPane();
        Runnable look =
                () -> {
                    set(place, seen.getValue());
                    if (place.isVisible()
                            && place.getScene() != null
                            && place.getChildren().isEmpty()) {
                        place.getChildren().add(node.get());
                    }
                };
        place.sceneProperty().subscribe(look);
        seen.subscribe(look);
        look.run();
        return place;
    }

    /** What is made when it is first asked for, and then kept. Confined to the FX thread. */
    public static <T> Supplier<T> once(Supplier<T> maker) {
        AtomicReference<@Nullable T> made = new AtomicReference<>();
        return () -> {
            T known = made.get();
            if (known == null) {
                known = maker.get();
                made.set(known);
            }
            return known;
        };
    }

    /** Does something once the next picture of a node's window is laid out; at once without one. */
    public static void afterFrame(Node node, Runnable deed) {
        Scene scene = node.getScene();
        if (scene == null) {
            deed.run();
            return;
        }
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        deed.run();
                    }
                });
        Platform.requestNextPulse();
    }

    /** What turns while a person waits; what comes at once is waited for without it. */
    public static Region wheel() {
        StackPane place = new StackPane();
        PauseTransition awhile = new PauseTransition(UNNOTICED);
        awhile.setOnFinished(
                done -> {
                    ProgressIndicator wheel = new ProgressIndicator();
                    wheel.setMaxSize(WHEEL, WHEEL);
                    place.getChildren().setAll(wheel);
                });
        place.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene == null) {
                                awhile.stop();
                            } else {
                                awhile.playFromStart();
                            }
                        });
        return place;
    }
}
