package app.seojae.ui.viewer;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.render.PagePixels;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PageRenderer;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.viewer.draw.PageView;
import app.seojae.ui.viewer.draw.Sharpness;
import app.seojae.ui.viewer.model.ViewerModel;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lanes;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Measures a viewer as a person uses it: what the bench of scrolling is made of. */
public final class ScrollProbe implements AutoCloseable {

    private static final double PAGES_A_SECOND = 3;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    /**
     * A page, counted from 1, that showed nothing but paper in a frame: no picture of any size.
     *
     * @param frame since the scrolling began, from 0
     * @param ms since the first picture of the document
     */
    public record Bare(int page, int frame, long ms) {}

    /** What one document scrolled through gave. */
    public record Run(int pages, List<Double> frameMs, List<Bare> bare) {
        public long bareFrames() {
            return bare.stream().map(Bare::frame).distinct().count();
        }
    }

    private final ViewerRig rig;

    public ScrollProbe(double width, double height) throws Exception {
        rig = new ViewerRig(width, height);
        rig.house.warmUp();
    }

    /** Scrolls through a document from its start. */
    public Run scroll(Path file, int most) throws Exception {
        rig.open(file, ReadingPlace.START);
        rig.awaitPicture(0);
        Scroller scroller = new Scroller(most);
        Fx.run(scroller::start);
        scroller.done.await();
        return new Run(scroller.pages(), scroller.frames, scroller.bare);
    }

    private final class Scroller extends AnimationTimer {
        final CountDownLatch done = new CountDownLatch(1);
        final List<Double> frames = new ArrayList<>();
        final List<Bare> bare = new ArrayList<>();
        private final int most;
        private final Runnable after = this::laidOut;
        private final long opened = System.nanoTime();
        private long last;
        private long start;

        Scroller(int most) {
            this.most = most;
        }

        int pages() {
            return Math.min(most, rig.viewer.model().pageCountProperty().get());
        }

        @Override
        public void handle(long now) {
            start = CPU.getCurrentThreadCpuTime();
            if (last == 0) {
                rig.stage.getScene().addPostLayoutPulseListener(after);
            } else {
                ViewerModel model = rig.viewer.model();
                double page = model.view().layout().height(0) + 12;
                model.scrollBy(0, page * PAGES_A_SECOND * Math.min(0.1, (now - last) / 1e9));
                boolean end = model.view().scroll().y() >= model.view().maxY();
                if (end || model.pageProperty().get().number() > most) {
                    stop();
                    rig.stage.getScene().removePostLayoutPulseListener(after);
                    done.countDown();
                }
            }
            last = now;
        }

        private void laidOut() {
            frames.add((CPU.getCurrentThreadCpuTime() - start) / 1e6);
            for (PageIndex page : rig.viewer.column().visiblePages()) {
                PageView view = rig.viewer.column().view(page);
                if (view == null || view.picture() == null) {
                    long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - opened);
                    bare.add(new Bare(page.number(), frames.size() - 1, ms));
                }
            }
        }
    }

    /** Jumps to places that were not seen lately and waits for sharp pages; milliseconds. */
    public List<Double> rests(Path file, int count) throws Exception {
        rig.open(file, ReadingPlace.START);
        rig.awaitPicture(0);
        List<Double> times = new ArrayList<>();
        int pages = Fx.ask(() -> rig.viewer.model().pageCountProperty().get());
        for (int i = 1; i <= count; i++) {
            int page = 1 + i * 7919 % pages;
            long start = System.nanoTime();
            Fx.run(() -> rig.viewer.model().moves().goTo(PageIndex.ofNumber(page), 0.2));
            Fx.await("sharp pages", this::isSharp);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times;
    }

    private boolean isSharp() {
        rig.viewer.column().layout();
        return Sharpness.of(rig.viewer);
    }

    /** Draws pages large and takes that back at different moments; milliseconds until the end. */
    public List<Double> cancels(Path path) throws Exception {
        List<Double> times = new ArrayList<>();
        PdfFile file = PdfFile.open(path, null);
        try (ExecutorService solo = Lanes.solo("cancel");
                PageRenderer renderer = new PageRenderer(file.handle(), new GlyphCache())) {
            for (int page = 0; page < Math.min(12, file.pageCount()); page++) {
                CancelFlag cancel = new CancelFlag();
                int index = page;
                Future<Long> end = solo.submit(() -> draw(renderer, file, index, cancel));
                long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(4 + 5L * page);
                while (System.nanoTime() < until && !end.isDone()) {
                    Thread.onSpinWait();
                }
                boolean running = !end.isDone();
                long raised = System.nanoTime();
                cancel.raise();
                long ended = end.get();
                if (running) {
                    times.add(Math.max(0, ended - raised) / 1e6);
                }
            }
        }
        return times;
    }

    private static long draw(PageRenderer renderer, PdfFile file, int page, CancelFlag cancel) {
        try {
            double scale = PagePixels.limited(file.pages().get(page), 3, 8_000_000, 4096);
            renderer.draw(
                    new PageIndex(page),
                    scale,
                    PagePixels.whole(file.pages().get(page), scale),
                    PageLook.LIGHT,
                    new PageBudget(cancel, Duration.ofSeconds(20)));
        } catch (SeojaeException e) {
            // Taken back, as was wanted.
        }
        return System.nanoTime();
    }

    @Override
    public void close() throws Exception {
        rig.close();
        Platform.exit();
    }
}
