package app.seojae.ui.kit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class ShowingTest {

    @Test
    void whatIsSeldomSeenComesIntoTheWindowWhenItIsSeen() throws Exception {
        try (TestWindow window = new TestWindow()) {
            AtomicReference<Label> made = new AtomicReference<>();
            AtomicReference<Region> place = new AtomicReference<>();
            window.show(
                    200,
                    100,
                    () -> {
                        made.set(new Label("seldom"));
                        made.get().setVisible(false);
                        place.set(Showing.whenSeen(made.get()));
                        return new StackPane(place.get());
                    });
            Label seldom = made.get();
            assertFalse(place.get().isManaged());
            assertEquals(null, seldom.getScene());
            Fx.run(() -> seldom.setVisible(true));
            assertTrue(place.get().isManaged());
            assertSame(place.get().getScene(), seldom.getScene());
            Fx.run(() -> seldom.setVisible(false));
            assertFalse(place.get().isManaged(), "it gives its place to the others");
            assertSame(place.get(), seldom.getParent(), "and is styled once only");
        }
    }

    @Test
    void aDeedWaitsForTheNextPictureAndIsDoneOnce() throws Exception {
        AtomicInteger done = new AtomicInteger();
        Fx.run(() -> Showing.afterFrame(new Label("nowhere"), done::incrementAndGet));
        assertEquals(1, done.get(), "there is no picture to wait for");
        try (TestWindow window = new TestWindow()) {
            Label label = new Label("here");
            window.show(200, 100, () -> new StackPane(label));
            Fx.run(
                    () -> {
                        Showing.afterFrame(label, done::incrementAndGet);
                        assertEquals(1, done.get());
                    });
            Fx.await("the next picture", () -> done.get() == 2);
            Fx.run(() -> Showing.afterFrame(label, done::incrementAndGet));
            Fx.await("the one after", () -> done.get() == 3);
        }
    }

    @Test
    void itIsMadeNoSoonerAndOnlyOnce() throws Exception {
        try (TestWindow window = new TestWindow()) {
            SimpleBooleanProperty seen = new SimpleBooleanProperty(true);
            AtomicInteger made = new AtomicInteger();
            AtomicReference<Region> place = new AtomicReference<>();
            window.show(
                    200,
                    100,
                    () -> {
                        place.set(
                                Showing.whenSeen(
                                        seen, () -> new Label("" + made.incrementAndGet())));
                        seen.set(false); // before anybody could see it
                        return new StackPane(place.get());
                    });
            assertEquals(0, made.get());
            for (int i = 0; i < 3; i++) {
                Fx.run(() -> seen.set(!seen.get()));
            }
            assertEquals(1, made.get());
        }
    }

    @Test
    void aWheelTurnsOnlyWhereSomebodyWaitsForLong() throws Exception {
        try (TestWindow window = new TestWindow()) {
            AtomicReference<Region> wheel = new AtomicReference<>();
            window.show(
                    200,
                    100,
                    () -> {
                        wheel.set(Showing.wheel());
                        return new StackPane(wheel.get());
                    });
            Fx.await(
                    "the wheel",
                    () -> wheel.get().lookup(".progress-indicator") instanceof ProgressIndicator);
            Region left = Fx.ask(Showing::wheel);
            Fx.run(
                    () -> {
                        StackPane root = (StackPane) wheel.get().getParent();
                        root.getChildren().setAll(left);
                        root.getChildren().setAll(new Label("here it is"));
                    });
            window.layout();
            assertTrue(left.getChildrenUnmodifiable().isEmpty(), "nobody saw it turn");
        }
    }
}
