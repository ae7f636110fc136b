package app.seojae.ui.kit.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.formula.FormulaOutline;
import app.seojae.formula.TexSource;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.prose.MarkdownView;
import app.seojae.work.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadPoolExecutor;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However many formulas a text of strangers has, only so many are ever on their way. */
class FormulaShelfTest {

    private static final int MANY = 100_000;

    private final TestWindow window = new TestWindow();
    private final CountDownLatch held = new CountDownLatch(1);
    private FormulaShelf shelf;

    @BeforeEach
    void hold() throws Exception {
        shelf = new FormulaShelf(window.background);
        window.show(500, 600, VBox::new);
        window.lanes.run(Lane.FORMULAS, this::awaitHeld);
    }

    private void awaitHeld() {
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void close() throws Exception {
        held.countDown();
        window.close();
    }

    private int queued() {
        return assertInstanceOf(ThreadPoolExecutor.class, window.lanes.executor(Lane.FORMULAS))
                .getQueue()
                .size();
    }

    @Test
    void aboveABoundTheyAreNotSet() throws Exception {
        List<Optional<FormulaOutline>> told = new ArrayList<>();
        Fx.run(
                () -> {
                    for (int i = 0; i < MANY; i++) {
                        shelf.outline(new TexSource("x_{" + i + "}", false), told::add);
                    }
                });
        assertTrue(queued() > 0 && queued() <= FormulaShelf.MOST_WAITING, "" + queued());
    }

    @Test
    void whenThoseAreSetOthersMayBe() throws Exception {
        List<Optional<FormulaOutline>> told = new ArrayList<>();
        Fx.run(
                () -> {
                    for (int i = 0; i < FormulaShelf.MOST_WAITING + 5; i++) {
                        shelf.outline(new TexSource("\\unknown{" + i + "}", false), told::add);
                    }
                });
        assertEquals(FormulaShelf.MOST_WAITING, queued());
        held.countDown();
        window.settle(Lane.FORMULAS);
        assertEquals(FormulaShelf.MOST_WAITING, Fx.ask(told::size));
        Fx.run(() -> shelf.outline(new TexSource("x", false), told::add));
        window.settle(Lane.FORMULAS);
        assertTrue(Fx.ask(() -> told.getLast().isPresent()));
    }

    @Test
    void oneTextHasSoManyAndNoMore() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MANY / 10; i++) {
            text.append("$x_{").append(i).append("}$ 값").append(i % 100 == 99 ? "\n\n" : " ");
        }
        Fx.run(
                () -> {
                    MarkdownView view = new MarkdownView(14, 1.6, target -> {});
                    view.setMarkdown(text.toString());
                    shelf.serveSceneOf(view);
                    ((VBox) window.root()).getChildren().setAll(view);
                });
        window.layout();
        assertEquals(1_000, queued());
    }
}
