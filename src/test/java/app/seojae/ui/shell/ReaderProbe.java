package app.seojae.ui.shell;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.viewer.PdfViewer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** Opens a paper in the whole window of a program just started: what a bench is made of. */
public final class ReaderProbe implements AutoCloseable {

    private static final String DIGEST =
            """
            ### A paper

            **요약**: 이 방법은 28.4 BLEU를 얻습니다.
            **쉬운설명**: 번역을 잘합니다.
            **관련분야**: 번역
            **추천수**: 3
            **PDF 다운로드 링크**: [PDF](https://arxiv.org/pdf/2401.00001)
            """;

    private final Rig rig;
    private final long paper;
    private double longest;

    /**
     * @param rehearsed a small PDF the window opens where nobody sees it; {@code null} for none
     */
    public ReaderProbe(Path folder, Path pdf, @Nullable Path rehearsed) throws Exception {
        Library library = TestLibraries.open(folder.resolve("library"));
        library.importer().importText("2026-11-20.md", DIGEST.getBytes(StandardCharsets.UTF_8));
        paper = library.browse().ids(Query.ALL)[0];
        rig = new Rig(library, folder.resolve("state"), 1440, 900);
        rig.transfers.pdfs().add(paper, pdf);
        rig.settle();
        Fx.run(
                () -> {
                    rig.house.warmUp();
                    if (rehearsed != null) {
                        rig.window.rehearse(rehearsed);
                    }
                });
    }

    /** Rests, and tells the longest time between two frames meanwhile, in milliseconds. */
    public double rest(Duration pause) throws Exception {
        CountDownLatch rested = new CountDownLatch(1);
        AnimationTimer frames =
                new AnimationTimer() {
                    private long last;

                    @Override
                    public void handle(long now) {
                        long time = System.nanoTime();
                        if (last != 0) {
                            longest = Math.max(longest, (time - last) / 1e6);
                        }
                        last = time;
                    }
                };
        Fx.run(
                () -> {
                    frames.start();
                    PauseTransition rest =
                            new PauseTransition(javafx.util.Duration.millis(pause.toMillis()));
                    rest.setOnFinished(event -> rested.countDown());
                    rest.play();
                });
        rested.await();
        Fx.run(frames::stop);
        return longest;
    }

    /** Milliseconds from the request to the frame whose layout has the first page sharp. */
    public double firstPage() throws Exception {
        CountDownLatch sharp = new CountDownLatch(1);
        AtomicLong end = new AtomicLong();
        long start = System.nanoTime();
        Fx.run(
                () -> {
                    rig.window
                            .getScene()
                            .addPostLayoutPulseListener(
                                    () -> {
                                        if (sharp.getCount() > 0 && isSharp()) {
                                            end.set(System.nanoTime());
                                            sharp.countDown();
                                        }
                                    });
                    rig.window.openReader(paper);
                });
        sharp.await();
        return (end.get() - start) / 1e6;
    }

    private boolean isSharp() {
        ReaderScreen reader = rig.window.tabs().current();
        PdfViewer viewer = reader == null ? null : reader.halves().first();
        return viewer != null && viewer.isSharp();
    }

    @Override
    public void close() throws Exception {
        rig.close();
        Platform.exit();
    }
}
