package app.seojae.ui.annotations;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.library.Library;
import app.seojae.library.Made;
import app.seojae.library.TestLibraries;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.session.PaperAnnotations;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The marks beside a paper, as high as a side bar is at 1366 by 768. */
class AnnotationsPaneTest {

    @TempDir Path folder;
    private final TestWindow window = new TestWindow();
    private volatile CountDownLatch drawn = new CountDownLatch(1);
    private Library library;
    private long paper;
    private PaperAnnotations marks;
    private AnnotationsPane pane;

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.filled(folder.resolve("library"), 3);
        paper = library.browse().ids(Query.ALL)[0];
    }

    @AfterEach
    void close() throws Exception {
        drawn.countDown();
        window.close();
        library.close();
    }

    private void show(double height) throws Exception {
        window.show(
                300,
                height,
                () -> {
                    pane = pane();
                    return pane;
                });
        Fx.await("the marks", () -> !marks.all().isEmpty());
        window.layout();
    }

    private AnnotationsPane pane() {
        marks = new PaperAnnotations(library, window.background);
        AnnotationsPane made =
                new AnnotationsPane(
                        marks,
                        new Messages(Language.KOREAN),
                        mark -> window.background.run(Lane.TEXT, this::page),
                        new AreaPictures(library, window.background, new ReadOnlyLongWrapper()),
                        mark -> {});
        marks.show(paper, TextVersion.of("v2"));
        return made;
    }

    private Optional<Image> page() throws Exception {
        drawn.await();
        return Optional.of(new WritableImage(850, 1100));
    }

    /** So many marks that found no place, all with more words than a card shows. */
    private List<Annotation> lost(int count) throws Exception {
        List<Annotation> lost = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lost.add(
                    Made.of(
                                    paper,
                                    AnnotationKind.HIGHLIGHT,
                                    i + 1,
                                    "words of the old version ".repeat(3 + i * 5))
                            .withComment(i % 2 == 0 ? "" : "왜 **이것**인가 ".repeat(12))
                            .withTags(List.of("정의", "나중에 다시 볼 것")));
        }
        library.annotations().put(paper, lost);
        return lost;
    }

    private Bounds cell(Annotation of) throws Exception {
        return Fx.ask(
                () -> {
                    for (Node node : pane.list().lookupAll(".list-cell")) {
                        if (node instanceof ListCell<?> cell
                                && cell.getItem() instanceof AnnotationRow.Mark mark
                                && cell.isVisible()
                                && mark.placed().annotation().id().equals(of.id())) {
                            return pane.list()
                                    .sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
                        }
                    }
                    return null;
                });
    }

    /** As the way from the message about a new version goes: chosen first, then shown. */
    @Test
    void aMarkChosenBeforeTheListIsShownIsSeenFromItsFirstLine() throws Exception {
        List<Annotation> lost = lost(2);
        StackPane place = new StackPane();
        window.show(236, 768, () -> place);
        for (double height = 700; height < 740; height += 9) {
            double high = height;
            drawn = new CountDownLatch(1);
            Fx.run(
                    () -> {
                        place.getChildren().clear();
                        pane = pane();
                        pane.setMaxHeight(high);
                    });
            Fx.await("the marks", () -> !marks.all().isEmpty());
            Fx.run(() -> marks.select(lost.getFirst().id()));
            Fx.run(() -> place.getChildren().setAll(pane));
            pulses();
            drawn.countDown();
            Fx.await("the old page", this::isDrawn);
            pulses();
            seenFromItsFirstLine(lost.getFirst());
        }
    }

    /** As when a new version opens: what stood in place is lost, and its line stands elsewhere. */
    @Test
    void aMarkThatIsLostWhileItIsChosenIsSeenFromItsFirstLine() throws Exception {
        List<Annotation> lost = lost(2);
        StackPane place = new StackPane();
        window.show(236, 768, () -> place);
        for (double height = 640; height < 740; height += 20) {
            double high = height;
            drawn = new CountDownLatch(1);
            Fx.run(
                    () -> {
                        pane = pane();
                        pane.setMaxHeight(high);
                        place.getChildren().setAll(pane);
                        marks.show(paper, TextVersion.of("v1"));
                    });
            Fx.await("the marks", () -> !marks.all().isEmpty());
            Fx.run(() -> marks.select(lost.getFirst().id()));
            Fx.run(() -> marks.show(paper, TextVersion.of("v2")));
            pulses();
            drawn.countDown();
            Fx.await("the old page", this::isDrawn);
            pulses();
            seenFromItsFirstLine(lost.getFirst());
        }
    }

    /** By the toolkit's own turns, not by the test's: a list goes on from turn to turn. */
    private static void pulses() throws Exception {
        CountDownLatch four = new CountDownLatch(4);
        AnimationTimer timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        four.countDown();
                    }
                };
        Fx.run(timer::start);
        four.await();
        Fx.run(timer::stop);
    }

    @ParameterizedTest
    @ValueSource(doubles = {420, 520, 560, 640})
    void theFirstLineOfTheChosenMarkStaysWhenItsOldPageComes(double height) throws Exception {
        List<Annotation> lost = lost(6);
        show(height);
        for (Annotation one : lost) {
            Fx.run(() -> marks.select(one.id()));
            window.layout();
            drawn.countDown();
            Fx.await("the old page", this::isDrawn);
            window.layout();
            seenFromItsFirstLine(one);
        }
    }

    private boolean isDrawn() {
        return pane.lookup(".old-page .image-view") instanceof ImageView view
                && view.getImage() != null;
    }

    private void seenFromItsFirstLine(Annotation one) throws Exception {
        Bounds cell = cell(one);
        double list = Fx.ask(() -> pane.list().getHeight());
        String where = one.text().length() + ": " + cell + " of " + list;
        assertTrue(cell != null && cell.getMinY() > -0.5, where);
        assertTrue(cell.getMinY() + 40 < list, where);
    }
}
