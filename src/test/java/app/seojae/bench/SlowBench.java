package app.seojae.bench;

import app.seojae.pdf.render.PdfCheck;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Draws each file of a folder at 144 dpi, warm, beside {@code mutool} and {@code pdftoppm}, least
 * of three each. Arguments: a folder of PDFs, as {@link SlowKinds} writes them, and a pattern of
 * names.
 */
public final class SlowBench {

    private static final double DPI = 144;
    private static final int PASSES = 3;

    /** A program that took so many milliseconds is not asked again. */
    private static final double SLOW = 1_500;

    private static final Duration MOST = Duration.ofSeconds(20);

    private SlowBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Pattern parts = Pattern.compile(args.length > 1 ? args[1] : "");
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files =
                    all.filter(file -> file.toString().endsWith(".pdf"))
                            .filter(file -> parts.matcher(file.getFileName().toString()).find())
                            .sorted()
                            .toList();
        }
        PrintStream out = System.out;
        out.println("| kind | here | mutool | pdftoppm | here/mutool |");
        out.println("|---|---|---|---|---|");
        try (PdfCheck check = new PdfCheck(DPI, 1)) {
            for (Path file : files) {
                double ours = Double.MAX_VALUE;
                double mupdf = Double.MAX_VALUE;
                double poppler = Double.MAX_VALUE;
                String fault = "";
                for (int i = 0; i < PASSES; i++) {
                    PdfCheck.Report report = check.check(file, null);
                    ours = Math.min(ours, report.ms());
                    fault = report.isWhole() ? "" : " (not whole)";
                }
                for (int i = 0; i < PASSES; i++) {
                    if (i == 0 || mupdf < SLOW) {
                        mupdf = Math.min(mupdf, ViewerTimes.mutool(file, MOST));
                    }
                    if (i == 0 || poppler < SLOW) {
                        poppler = Math.min(poppler, ViewerTimes.pdftoppm(file, MOST));
                    }
                }
                out.printf(
                        Locale.ROOT,
                        "| %s | %.0f ms%s | %.0f ms | %.0f ms | %.2f |%n",
                        file.getFileName(),
                        ours,
                        fault,
                        mupdf,
                        poppler,
                        ours / mupdf);
            }
        }
    }
}
