package app.seojae.bench;

import app.seojae.pdf.jpx.JpxPicture;
import app.seojae.pdf.jpx.JpxWish;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How long JPEG 2000 pictures take to decode, in processor time of the calling thread: the first
 * time of a program, and then.
 *
 * <p>Arguments: how wide and high the place is in pixels, how often, files.
 */
final class JpxBench {

    private JpxBench() {}

    public static void main(String[] args) throws IOException {
        double place = Double.parseDouble(args[0]);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 2; i < args.length; i++) {
            byte[] file = Files.readAllBytes(Path.of(args[i]));
            for (int j = 0; j < Integer.parseInt(args[1]); j++) {
                long start = threads.getCurrentThreadCpuTime();
                JpxPicture picture =
                        JpxPicture.read(file, new JpxWish(place, place, 0, false, false), () -> {});
                System.out.printf(
                        "%s %d x %d: %d ms%n",
                        args[i],
                        picture.width(),
                        picture.height(),
                        (threads.getCurrentThreadCpuTime() - start) / 1_000_000);
            }
        }
    }
}
