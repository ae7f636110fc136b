package app.seojae.ui.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.pdf.TypedPages;
import app.seojae.pdf.text.TextRange;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.viewer.model.DocumentState;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks made before it is known which text the PDF has: a long book takes a while. */
class EarlyMarksTest {

    @TempDir Path folder;
    private AnnotatingRig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new AnnotatingRig(folder);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private List<PlacedAnnotation> onDisk(String version) throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        rig.window.lanes.run(Lane.WRITE, written::countDown);
        written.await();
        return rig.library.annotations().ofPaper(rig.paper, TextVersion.of(version));
    }

    private static String version(PlacedAnnotation mark) {
        return ((Anchor.Pages) mark.annotation().anchor()).version().stored();
    }

    @Test
    void theyAreOnDiskAtOnceAndBelongToTheTextOnceItIsKnown() throws Exception {
        String before = Fx.ask(() -> rig.marks.version().stored());
        Path book =
                new TypedPages()
                        .page()
                        .body(700, "Words of a long book.")
                        .save(folder.resolve("b"));
        CountDownLatch reading = new CountDownLatch(1);
        rig.window.lanes.run(
                Lane.WHOLE_TEXT,
                () -> {
                    try {
                        reading.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        Fx.run(() -> rig.viewer.life().open(book, ReadingPlace.START));
        Fx.await("the book", () -> rig.viewer.stateProperty().get() == DocumentState.READY);
        Fx.run(() -> rig.reading.whenTried(PageIndex.ofNumber(1), () -> {}));
        Fx.await("its first page", () -> rig.reading.text(PageIndex.ofNumber(1)) != null);
        Fx.run(
                () -> {
                    rig.reading.select(TextRange.of(PageIndex.ofNumber(1), 0, 5));
                    rig.viewer.focusPages();
                });
        Fx.run(() -> rig.pressNow(KeyCode.DIGIT2, Held.NOTHING));
        assertEquals(List.of(""), onDisk("").stream().map(EarlyMarksTest::version).toList());
        reading.countDown();
        Fx.await("its version", () -> !rig.marks.version().stored().equals(before));
        rig.settle();
        String now = Fx.ask(() -> rig.marks.version().stored());
        assertNotEquals("", now);
        PlacedAnnotation mark = onDisk(now).getFirst();
        assertEquals(now, version(mark));
        assertEquals("Words", mark.annotation().text());
        assertEquals(Placement.State.EXACT, mark.placement().state());
        assertEquals(1, rig.drawn("mark-highlight").size());
    }
}
