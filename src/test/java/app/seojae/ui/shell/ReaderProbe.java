package app.seojae.ui.shell;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.reader.ReaderScreen;
import app.seojae.ui.viewer.draw.Sharpness;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

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

    public ReaderProbe(Path folder, Path pdf) throws Exception {
        Library library = TestLibraries.open(folder.resolve("library"));
        library.importer().importText("2026-11-20.md", DIGEST.getBytes(StandardCharsets.UTF_8));
        paper = library.browse().ids(Query.ALL)[0];
        rig = new Rig(library, folder.resolve("state"), 1440, 900);
        rig.transfers.pdfs().add(paper, pdf);
        rig.settle();
        rig.house.warmUp();
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
        return reader != null && Sharpness.of(reader.halves().first());
    }

    @Override
    public void close() throws Exception {
        rig.close();
        Platform.exit();
    }
}
