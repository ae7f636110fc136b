package app.seojae.pdf.render;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.render.draw.PageRenderer;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.work.AbandonableWorker;
import app.seojae.work.ProcessorTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Draws the pages of one file on several threads, each with a document of its own over the same
 * bytes. A thread that hangs in a page is left behind with its document, and another takes its
 * place. Confined to the calling thread, which only hands out pages and waits.
 */
final class RenderPool {

    /** So often threads are looked at, in nanoseconds. */
    private static final long LOOK = 100_000_000;

    /** What drawing one page means here. */
    @FunctionalInterface
    interface Step {
        /** Draws a page on a thread of the pool. */
        void draw(PageRenderer renderer, PageIndex page) throws SeojaeException;
    }

    /** Told what became of each page on the calling thread. */
    @FunctionalInterface
    interface Outcome {
        /** Takes what became of a page, {@code null} where it was drawn. */
        void page(PageIndex page, @Nullable Problem problem);
    }

    /** A page that is over; an unchecked failure is a problem too. */
    private record Done(Member member, PageIndex page, @Nullable Problem problem) {}

    private final PdfFile file;
    private final GlyphCache glyphs;
    private final Step step;
    private final Duration patience;
    private final BlockingQueue<Done> done = new LinkedBlockingQueue<>();
    private final List<Member> busy = new ArrayList<>();
    private final Deque<Member> idle = new ArrayDeque<>();

    /**
     * Pages that ran out of memory while others were being drawn; they get it all for themselves.
     */
    private final Deque<PageIndex> alone = new ArrayDeque<>();

    /**
     * @param patience processor time after which a thread is left behind in its page
     */
    RenderPool(PdfFile file, GlyphCache glyphs, Step step, Duration patience) {
        this.file = file;
        this.glyphs = glyphs;
        this.step = step;
        this.patience = patience;
    }

    /**
     * Draws every page and returns when the last is over.
     *
     * @param threads at most so many at once
     * @param limit after which the pages left are not tried
     */
    void run(int pages, int threads, Duration limit, Outcome outcome) {
        long start = System.nanoTime();
        int hands = Math.clamp(threads, 1, Math.max(1, pages));
        PageIndex next = PageIndex.FIRST;
        while (next.isIn(pages) || !busy.isEmpty()) {
            while (busy.size() < hands && next.isIn(pages)) {
                if (System.nanoTime() - start > limit.toNanos()) {
                    outcome.page(
                            next,
                            Problem.of(
                                    ProblemKind.PDF_PAGE_NOT_TRIED,
                                    Integer.toString(next.number())));
                } else {
                    hand(next);
                }
                next = next.next();
            }
            await(outcome, hands > 1);
        }
        while (!alone.isEmpty()) {
            hand(alone.removeFirst());
            while (!busy.isEmpty()) {
                await(outcome, false);
            }
        }
        idle.forEach(Member::close);
        idle.clear();
    }

    private void hand(PageIndex page) {
        Member member = idle.isEmpty() ? new Member() : idle.removeFirst();
        busy.add(member);
        member.start(page);
    }

    /** Waits a while for one page, or leaves the thread that took too long. */
    private void await(Outcome outcome, boolean again) {
        if (busy.isEmpty()) {
            return;
        }
        Member oldest = busy.getFirst();
        Done over = poll(LOOK);
        if (over == null && !oldest.isOver()) {
            return;
        }
        if (over == null) {
            busy.remove(oldest);
            oldest.close();
            outcome.page(
                    oldest.page,
                    Problem.of(
                            ProblemKind.PDF_PAGE_TOO_SLOW, Integer.toString(oldest.page.number())));
        } else if (busy.remove(over.member)) {
            idle.addFirst(over.member);
            Problem problem = over.problem;
            if (problem != null) {
                over.member.drop();
            }
            if (again && problem != null && problem.kind() == ProblemKind.PDF_OUT_OF_MEMORY) {
                glyphs.clear();
                alone.add(over.page);
            } else {
                outcome.page(over.page, problem);
            }
        }
    }

    private @Nullable Done poll(long nanos) {
        try {
            return done.poll(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** One thread and its document. */
    private final class Member {
        private final AbandonableWorker<PageRenderer> worker =
                new AbandonableWorker<>(() -> new PageRenderer(file.handle(), glyphs));
        private PageIndex page = PageIndex.FIRST;
        private volatile @Nullable ProcessorTime time;

        void start(PageIndex drawn) {
            page = drawn;
            time = null;
            worker.start(
                    renderer -> {
                        time = ProcessorTime.start();
                        step.draw(renderer, drawn);
                        return drawn;
                    },
                    (_, failure) -> done.add(new Done(this, drawn, problem(drawn, failure))));
        }

        boolean isOver() {
            ProcessorTime now = time;
            return now != null && now.isOver(patience.toNanos());
        }

        /** A document a page failed in is spoilt for the next one. */
        void drop() {
            worker.drop();
        }

        /** Ends the thread with the page it is in, if ever; its document is closed there. */
        void close() {
            worker.close();
        }
    }

    private static @Nullable Problem problem(PageIndex page, @Nullable Throwable failure) {
        return switch (failure) {
            case null -> null;
            case SeojaeException known -> known.problem();
            default -> Problem.of(ProblemKind.PDF_PAGE_FAILED, Integer.toString(page.number()));
        };
    }
}
