package app.seojae.bench;

import app.seojae.l10n.Language;
import app.seojae.library.Library;
import app.seojae.library.Made;
import app.seojae.library.TestLibraries;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Query;
import app.seojae.ui.annotate.AnnotationProbe;
import app.seojae.ui.annotations.AnnotationsPane;
import app.seojae.ui.annotations.AreaPictures;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.session.PaperAnnotations;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.scene.layout.StackPane;

/**
 * Marks in a real window on the headless screen: the side bar of a paper with 500 marks opens, from
 * the question to the laid out cells; and marks of a page with 250 change, as the FX thread works.
 */
public final class MarkBench {

    private static final int LISTED = 500;
    private static final int ON_PAGE = 250;

    private MarkBench() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createTempDirectory("seojae-bench");
        sideBar(folder.resolve("side"));
        try (AnnotationProbe probe =
                new AnnotationProbe(Files.createDirectory(folder.resolve("page")), ON_PAGE)) {
            probe.colours(20);
            Times.tell("colour of a mark among " + ON_PAGE + " of a page", probe.colours(120));
        } finally {
            Platform.exit();
        }
    }

    private static void sideBar(Path folder) throws Exception {
        TestWindow window = new TestWindow();
        try (Library library = TestLibraries.filled(folder, 5)) {
            long paper = library.browse().ids(Query.ALL)[0];
            List<Annotation> marks = new ArrayList<>();
            for (int i = 0; i < LISTED; i++) {
                marks.add(
                        Made.of(
                                        paper,
                                        AnnotationKind.HIGHLIGHT,
                                        1 + i / 10,
                                        "marked words ".repeat(9))
                                .withComment(i % 3 == 0 ? "왜 이 **방법**인가" : "")
                                .withTags(List.of("태그" + i % 7)));
            }
            library.annotations().put(paper, marks);
            window.show(380, 900, StackPane::new);
            double[] times = new double[40];
            double[] work = new double[40];
            for (int i = 0; i < times.length; i++) {
                times[i] = Times.ms(() -> opened(window, library, paper));
                work[i] = worked(window, library, paper);
            }
            Times.tell("side bar of a paper with " + LISTED + ", by the clock", times);
            Times.tell("side bar of a paper with " + LISTED + ", processor time", work);
            window.close();
        }
    }

    private static AnnotationsPane shown(
            TestWindow window, Library library, PaperAnnotations marks) {
        AnnotationsPane pane =
                new AnnotationsPane(
                        marks,
                        new Messages(Language.KOREAN),
                        mark -> {
                            throw new IllegalStateException("no mark is lost");
                        },
                        new AreaPictures(library, window.background, new ReadOnlyLongWrapper()),
                        mark -> {});
        ((StackPane) window.root()).getChildren().setAll(pane);
        return pane;
    }

    private static Object opened(TestWindow window, Library library, long paper) throws Exception {
        AtomicReference<AnnotationsPane> pane = new AtomicReference<>();
        Fx.run(
                () -> {
                    PaperAnnotations marks = new PaperAnnotations(library, window.background);
                    marks.show(paper, TextVersion.unread());
                    pane.set(shown(window, library, marks));
                });
        Fx.await("the marks", () -> pane.get().list().getItems().size() == LISTED);
        window.layout();
        return pane;
    }

    /** What the processor does for it: the library's listing, then the pane and its layout. */
    private static double worked(TestWindow window, Library library, long paper) throws Exception {
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        long start = cpu.getCurrentThreadCpuTime();
        List<PlacedAnnotation> placed = library.annotations().ofPaper(paper, TextVersion.unread());
        long listed = cpu.getCurrentThreadCpuTime() - start;
        long drawn =
                Fx.ask(
                        () -> {
                            long from = cpu.getCurrentThreadCpuTime();
                            PaperAnnotations marks =
                                    new PaperAnnotations(library, window.background);
                            shown(window, library, marks);
                            window.root().applyCss();
                            window.root().layout();
                            marks.all().setAll(placed);
                            window.root().applyCss();
                            window.root().layout();
                            return cpu.getCurrentThreadCpuTime() - from;
                        });
        return (listed + drawn) / 1e6;
    }
}
