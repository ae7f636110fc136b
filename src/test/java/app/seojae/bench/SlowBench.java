package app.seojae.bench;

import app.seojae.pdf.render.PdfCheck;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Draws each file of a folder at 144 dpi, warm, beside {@code mutool} and {@code pdftoppm}, least
 * of three each. Arguments: a folder of PDFs, as {@link SlowKinds} writes them, and a part of
 * names.
 */
public final class SlowBench {

    private static final double DPI = 144;
    private static final int PASSES = 3;

    /** A program that took so many milliseconds is not asked again. */
    private static final double SLOW = 1_500;

    private SlowBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        String part = args.length > 1 ? args[1] : "";
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files =
                    all.filter(file -> file.toString().endsWith(".pdf"))
                            .filter(file -> file.getFileName().toString().contains(part))
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
                        mupdf = Math.min(mupdf, mutool(file));
                    }
                    if (i == 0 || poppler < SLOW) {
                        poppler =
                                Math.min(poppler, millis("pdftoppm", "-r", "144", file.toString()));
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

    private static double mutool(Path file) throws IOException, InterruptedException {
        return millis(
                "mutool",
                "draw",
                "-q",
                "-r",
                "144",
                "-F",
                "ppm",
                "-o",
                "/dev/null",
                file.toString());
    }

    private static double millis(String... command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        new ProcessBuilder()
                .command(Stream.concat(Stream.of("timeout", "20"), Stream.of(command)).toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return (System.nanoTime() - start) / 1e6;
    }
}
