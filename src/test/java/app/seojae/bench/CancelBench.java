package app.seojae.bench;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.render.PagePixels;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PageRenderer;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.work.CancelFlag;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * How long a page goes on after nobody wants it any more: pages are drawn at 144 dpi on a thread of
 * their own and stopped at a random moment of the time they take. Told are the times from the flag
 * to the end of the drawing, by the clock and in processor time of the drawing thread. Arguments: a
 * folder for made pages, how often each page is stopped, a part of names, then folders of papers.
 */
public final class CancelBench {

    private static final double SCALE = 2;
    private static final int MOST_PAGES = 6;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final PrintStream OUT = System.out;

    /** One stop, in milliseconds. */
    private record Stop(String page, double clock, double processor, double after, double of) {}

    private final GlyphCache glyphs = new GlyphCache();
    private final Random random = new Random(16);
    private final int times;

    private CancelBench(int times) {
        this.times = times;
    }

    public static void main(String[] args) throws Exception {
        Path made = Files.createDirectories(Path.of(args[0]));
        CancelBench bench = new CancelBench(Integer.parseInt(args[1]));
        String part = args[2];
        List<Path> kinds = new ArrayList<>();
        for (SlowKinds kind : SlowKinds.values()) {
            if (part.isEmpty() || fileName(kind).contains(part)) {
                kinds.add(kind.write(made, 1));
            }
        }
        List<Path> huge = new ArrayList<>();
        for (HugeImages kind : HugeImages.values()) {
            if (part.isEmpty() || ("huge-" + fileName(kind)).contains(part)) {
                huge.add(kind.write(made, 1));
            }
        }
        List<Path> papers = new ArrayList<>();
        for (int i = 3; i < args.length; i++) {
            try (Stream<Path> all = Files.list(Path.of(args[i]))) {
                all.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(papers::add);
            }
        }
        List<Stop> all = new ArrayList<>();
        all.addAll(bench.stops("papers", papers, part));
        all.addAll(bench.stops("slow kinds", kinds, part));
        all.addAll(bench.stops("huge images", huge, part));
        tell("all", all);
        System.exit(0);
    }

    private static String fileName(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Stop> stops(String what, List<Path> files, String part) throws Exception {
        List<Stop> stops = new ArrayList<>();
        for (Path file : files) {
            if (!file.getFileName().toString().contains(part)) {
                continue;
            }
            List<Stop> own = new ArrayList<>();
            try (PdfHandle handle = PdfFile.open(file, null).handle();
                    PageRenderer renderer = new PageRenderer(handle, glyphs)) {
                int pages = Math.min(MOST_PAGES, handle.pages().size());
                for (int page = 0; page < pages; page++) {
                    own.addAll(stops(file, renderer, new PageIndex(page)));
                }
            }
            tell("  " + file.getFileName(), own);
            stops.addAll(own);
        }
        tell(what, stops);
        return stops;
    }

    private List<Stop> stops(Path file, PageRenderer renderer, PageIndex page) throws Exception {
        CancelFlag never = CancelFlag.never();
        draw(renderer, page, never);
        long start = System.nanoTime();
        draw(renderer, page, never);
        long whole = System.nanoTime() - start;
        String name = file.getFileName() + " " + page.number();
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Stop stop = stop(name, renderer, page, (long) (random.nextDouble() * whole), whole);
            if (stop != null) {
                stops.add(stop);
            }
        }
        return stops;
    }

    /** Null where the page was done before. */
    private static Stop stop(
            String name, PageRenderer renderer, PageIndex page, long after, long whole)
            throws InterruptedException {
        CancelFlag flag = new CancelFlag();
        CountDownLatch begun = new CountDownLatch(1);
        long[] end = new long[2];
        Thread hand =
                new Thread(
                        () -> {
                            begun.countDown();
                            draw(renderer, page, flag);
                            end[0] = System.nanoTime();
                            end[1] = CPU.getCurrentThreadCpuTime();
                        });
        hand.start();
        begun.await();
        long start = System.nanoTime();
        Thread.sleep(Duration.ofNanos(after));
        long processor = CPU.getThreadCpuTime(hand.threadId());
        long raised = System.nanoTime();
        flag.raise();
        hand.join();
        return end[0] > raised && processor >= 0
                ? new Stop(
                        name,
                        (end[0] - raised) / 1e6,
                        (end[1] - processor) / 1e6,
                        (raised - start) / 1e6,
                        whole / 1e6)
                : null;
    }

    private static void draw(PageRenderer renderer, PageIndex page, CancelFlag flag) {
        try {
            renderer.draw(
                    page,
                    SCALE,
                    PagePixels.whole(renderer.pages().get(page.index()), SCALE),
                    PageLook.LIGHT,
                    new PageBudget(flag, Duration.ofMinutes(1)));
        } catch (SeojaeException e) {
            // It was left.
        }
    }

    private static void tell(String what, List<Stop> stops) {
        if (stops.isEmpty()) {
            return;
        }
        Stop worst = Collections.max(stops, Comparator.comparingDouble(Stop::processor));
        OUT.printf(
                Locale.ROOT,
                "%s (%d): clock %s, processor %s ms; worst %s after %.0f of %.0f ms%n",
                what,
                stops.size(),
                spread(stops.stream().map(Stop::clock).sorted().toList()),
                spread(stops.stream().map(Stop::processor).sorted().toList()),
                worst.page(),
                worst.after(),
                worst.of());
    }

    private static String spread(List<Double> sorted) {
        return String.format(
                Locale.ROOT,
                "p50 %.1f p95 %.1f p99 %.1f max %.1f",
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                sorted.getLast());
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
}
