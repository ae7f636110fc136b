package app.seojae.bench;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.render.RenderKey;
import app.seojae.pdf.render.RenderListener;
import app.seojae.pdf.render.RenderRequest;
import app.seojae.pdf.render.RenderRequest.Urgency;
import app.seojae.pdf.render.RenderService;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.work.Lanes;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What open papers hold: five scrolled through, then opened, scrolled and closed 300 times.
 * Arguments: a folder of PDFs, and how often.
 */
public final class PdfMemoryBench {

    private static final double SCALE = 2;
    private static final int OPEN = 5;
    private static final int PAGES_A_TIME = 4;

    private PdfMemoryBench() {}

    public static void main(String[] args)
            throws IOException, InterruptedException, SeojaeException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
        int times = args.length > 1 ? Integer.parseInt(args[1]) : 300;
        PrintStream out = System.out;
        try (Lanes lanes = new Lanes()) {
            RenderService house = new RenderService(lanes);
            out.printf("nothing open: heap %d MB%n", heap());
            long[] open = new long[OPEN];
            for (int i = 0; i < OPEN; i++) {
                open[i] = scroll(house, files.get(i), Integer.MAX_VALUE);
            }
            out.printf(
                    "five open: heap %d MB, of it pictures %d MB of %d MB%n",
                    heap(), house.cache().bytes() >> 20, house.cache().budget() >> 20);
            for (long document : open) {
                house.close(document);
            }
            for (int i = 1; i <= times; i++) {
                house.close(scroll(house, files.get(i % files.size()), PAGES_A_TIME));
                if (i % Math.max(1, times / 6) == 0) {
                    out.printf("opened and closed %d times: heap %d MB%n", i, heap());
                }
            }
        }
    }

    private static long scroll(RenderService house, Path path, int most)
            throws SeojaeException, InterruptedException {
        BlockingQueue<Integer> over = new LinkedBlockingQueue<>();
        PdfFile file = PdfFile.open(path, null);
        long document =
                house.open(
                        file,
                        new RenderListener() {
                            @Override
                            public void drawn(RenderKey key, Raster raster) {
                                over.add(key.page().index());
                            }

                            @Override
                            public void failed(PageIndex page, Problem problem) {
                                over.add(page.index());
                            }

                            @Override
                            public void idle() {}
                        });
        for (int page = 0; page < Math.min(most, file.pageCount()); page++) {
            RenderKey key = RenderKey.whole(document, new PageIndex(page), SCALE, PageLook.LIGHT);
            house.cache().look(document, new PageIndex(page), SCALE, List.of(key));
            house.want(document, List.of(new RenderRequest(key, Urgency.VISIBLE)));
            over.poll(1, TimeUnit.MINUTES);
        }
        return document;
    }

    private static long heap() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory() >> 20;
    }
}
