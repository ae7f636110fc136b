package app.seojae.bench;

import app.seojae.ui.viewer.ScrollProbe;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Scrolls papers at three pages a second in a real viewer on the headless screen, and rests now and
 * then. Says how long the FX thread works a frame, how often a page was bare, how soon pages are
 * sharp after a rest, and how soon drawing stops when it is not wanted. Arguments: a folder of PDFs
 * or one file, and how many pages of each.
 */
public final class ScrollBench {

    private ScrollBench() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        int pages = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        PrintStream out = System.out;
        List<Double> frames = new ArrayList<>();
        List<Double> rests = new ArrayList<>();
        List<Double> cancels = new ArrayList<>();
        long bare = 0;
        int scrolled = 0;
        try (ScrollProbe probe = new ScrollProbe(1200, 900)) {
            for (Path file : files(args[0])) {
                ScrollProbe.Run run = probe.scroll(file, pages);
                out.printf(
                        "%-24s %4d pages  frame p50 %.2f p99 %.2f ms  bare %d of %d  %s%n",
                        file.getFileName(),
                        run.pages(),
                        at(run.frameMs(), 0.5),
                        at(run.frameMs(), 0.99),
                        run.bareFrames(),
                        run.frameMs().size(),
                        run.bare());
                frames.addAll(run.frameMs());
                bare += run.bareFrames();
                scrolled += run.pages();
                rests.addAll(probe.rests(file, 6));
                cancels.addAll(probe.cancels(file));
            }
        }
        out.printf(
                "%d pages: frame p50 %.2f p99 %.2f max %.1f ms; bare frames %d of %d%n",
                scrolled, at(frames, 0.5), at(frames, 0.99), at(frames, 1), bare, frames.size());
        out.printf(
                "sharp after a jump and a rest: median %.0f, p90 %.0f, max %.0f ms (%d)%n",
                at(rests, 0.5), at(rests, 0.9), at(rests, 1), rests.size());
        out.printf(
                "cancel: median %.1f, p99 %.1f, max %.1f ms (%d)%n",
                at(cancels, 0.5), at(cancels, 0.99), at(cancels, 1), cancels.size());
    }

    private static List<Path> files(String folder) throws IOException {
        if (Files.isRegularFile(Path.of(folder))) {
            return List.of(Path.of(folder));
        }
        try (Stream<Path> all = Files.list(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
    }

    private static double at(List<Double> values, double part) {
        if (values.isEmpty()) {
            return 0;
        }
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, part * sorted.size()));
    }
}
