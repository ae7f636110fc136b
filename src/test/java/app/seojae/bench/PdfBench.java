package app.seojae.bench;

import app.seojae.pdf.render.PdfCheck;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws whole papers at 144 dpi, warm, and has {@code pdftoppm} and {@code mutool} draw the same
 * files in the same run. Arguments: a folder of PDFs, and how often.
 */
public final class PdfBench {

    private static final double DPI = 144;

    private static final Duration MOST = Duration.ofMinutes(10);

    private PdfBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int repeat = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
        PrintStream out = System.out;
        List<Double> firsts = new ArrayList<>();
        List<Double> toPoppler = new ArrayList<>();
        List<Double> toMupdf = new ArrayList<>();
        try (PdfCheck check = new PdfCheck(DPI, 1)) {
            for (int i = 0; i < repeat; i++) {
                files.forEach(file -> check.check(file, null));
            }
            for (Path file : files) {
                double ours = Double.MAX_VALUE;
                double first = Double.MAX_VALUE;
                double poppler = Double.MAX_VALUE;
                double mupdf = Double.MAX_VALUE;
                for (int i = 0; i < repeat; i++) {
                    PdfCheck.Report report = check.check(file, null);
                    ours = Math.min(ours, report.ms());
                    first = Math.min(first, report.firstMs());
                    poppler = Math.min(poppler, ViewerTimes.pdftoppm(file, MOST));
                    mupdf = Math.min(mupdf, ViewerTimes.mutool(file, MOST));
                }
                firsts.add(first);
                toPoppler.add(ours / poppler);
                toMupdf.add(ours / mupdf);
                out.printf(
                        "%-24s first %4.0f ms  whole %5.0f ms  pdftoppm %5.0f  mutool %5.0f%n",
                        file.getFileName(), first, ours, poppler, mupdf);
            }
        }
        out.printf(
                "medians: first page %.0f ms, to pdftoppm %.2f, to mutool %.2f%n",
                median(firsts), median(toPoppler), median(toMupdf));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }
}
