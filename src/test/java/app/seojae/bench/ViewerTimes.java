package app.seojae.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What other programs take to draw a whole file at 144 dpi, in milliseconds by the clock. */
final class ViewerTimes {

    private ViewerTimes() {}

    /**
     * MuPDF.
     *
     * @param most after which it is stopped
     */
    static double mutool(Path file, Duration most) throws IOException, InterruptedException {
        return millis(
                most,
                List.of("mutool", "draw", "-q", "-r", "144", "-F", "ppm", "-o", "/dev/null"),
                file);
    }

    /**
     * Poppler.
     *
     * @param most after which it is stopped
     */
    static double pdftoppm(Path file, Duration most) throws IOException, InterruptedException {
        return millis(most, List.of("pdftoppm", "-r", "144"), file);
    }

    private static double millis(Duration most, List<String> command, Path file)
            throws IOException, InterruptedException {
        Stream<String> bounded = Stream.of("timeout", Long.toString(most.toSeconds()));
        Stream<String> words = Stream.concat(command.stream(), Stream.of(file.toString()));
        long start = System.nanoTime();
        new ProcessBuilder(Stream.concat(bounded, words).toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return (System.nanoTime() - start) / 1e6;
    }
}
