package app.seojae.pdf.render;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PageRenderer;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.work.AbandonableWorker;
import app.seojae.work.Lanes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws every page of files and tells which could not be drawn and how long it took. One checker
 * serves many files; confined to one thread.
 */
public final class PdfCheck implements AutoCloseable {

    private static final Duration OPEN_LIMIT = Duration.ofMillis(9_500);
    private static final Duration PAGE_LIMIT = RenderWorker.PAGE_LIMIT.plusMillis(1_500);

    /** A file gets this and {@link #PER_PAGE} for each of its pages; then the rest is left. */
    private static final Duration FILE_LIMIT = Duration.ofMinutes(2);

    /** More would want more memory than a page is worth. */
    private static final int MAX_THREADS = 3;

    private static final Duration PER_PAGE = Duration.ofSeconds(1);

    private final double dpi;
    private final int repeat;
    private final int threads = Lanes.hands(MAX_THREADS);
    private final GlyphCache glyphs = new GlyphCache();
    private final AbandonableWorker<AutoCloseable> opener = AbandonableWorker.bare();

    /**
     * What came of a file.
     *
     * @param firstMs from nothing to the first page drawn
     * @param ms from nothing to the last page drawn
     * @param error why it could not be opened, or {@code null}
     */
    public record Report(
            Path file,
            int pages,
            int rendered,
            List<Failed> failed,
            double firstMs,
            double ms,
            @Nullable Problem error) {

        public Report {
            failed = List.copyOf(failed);
        }

        /** Whether it could be opened and every page of it drawn. */
        public boolean isWhole() {
            return error == null && failed.isEmpty();
        }
    }

    /** A page that could not be drawn. */
    public record Failed(PageIndex page, Problem error) {}

    /**
     * @param dpi dots per inch to draw at
     * @param repeat how many times; the last is reported
     */
    public PdfCheck(double dpi, int repeat) {
        this.dpi = dpi;
        this.repeat = Math.max(1, repeat);
    }

    /** Checks a file; never throws for what is in it. */
    public Report check(Path file, @Nullable String password) {
        Report report = pass(file, password);
        for (int i = 1; i < repeat && report.error() == null; i++) {
            report = pass(file, password);
        }
        return report;
    }

    @Override
    public void close() {
        opener.close();
    }

    private Report pass(Path file, @Nullable String password) {
        Pass pass = new Pass();
        try {
            PdfFile pdf =
                    opener.call(
                            OPEN_LIMIT,
                            Problem.in(file.toString(), ProblemKind.PDF_TOO_SLOW),
                            _ -> PdfFile.open(file, password));
            pass.pages = pdf.pageCount();
            new RenderPool(pdf, glyphs, this::draw, PAGE_LIMIT)
                    .run(
                            pass.pages,
                            threads,
                            FILE_LIMIT.plus(PER_PAGE.multipliedBy(pass.pages)),
                            pass);
        } catch (SeojaeException e) {
            pass.error = e.problem();
        }
        pass.failed.sort(Comparator.comparing(Failed::page));
        return new Report(
                file,
                pass.pages,
                pass.rendered,
                pass.failed,
                pass.firstMs,
                millis(pass.start),
                pass.error);
    }

    private void draw(PageRenderer renderer, PageIndex page) throws SeojaeException {
        PageDrawing.draw(renderer, page, dpi, PageLook.LIGHT);
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    /** What one pass over a file gathers. */
    private static final class Pass implements RenderPool.Outcome {
        private final long start = System.nanoTime();
        private final List<Failed> failed = new ArrayList<>();
        private int pages;
        private int rendered;
        private double firstMs;
        private @Nullable Problem error;

        @Override
        public void page(PageIndex page, @Nullable Problem problem) {
            if (page.equals(PageIndex.FIRST)) {
                firstMs = millis(start);
            }
            if (problem == null) {
                rendered++;
            } else {
                failed.add(new Failed(page, problem));
            }
        }
    }
}
