package app.seojae.pdf.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.render.RenderRequest.Urgency;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.work.Lanes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderServiceTest {

    @TempDir Path folder;

    private final Lanes lanes = new Lanes();
    private final BlockingQueue<Object> events = new LinkedBlockingQueue<>();

    private final RenderListener listener =
            new RenderListener() {
                @Override
                public void drawn(RenderKey key, Raster raster) {
                    events.add(key);
                }

                @Override
                public void failed(PageIndex page, Problem problem) {
                    events.add(problem);
                }

                @Override
                public void idle() {}
            };

    @AfterEach
    void closeLanes() {
        lanes.close();
    }

    private Object next() throws InterruptedException {
        Object event = events.poll(60, TimeUnit.SECONDS);
        assertNotNull(event, "nothing happened");
        return event;
    }

    private static List<RenderRequest> pages(long document, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(
                        page -> RenderKey.whole(document, new PageIndex(page), 0.5, PageLook.LIGHT))
                .map(key -> new RenderRequest(key, Urgency.VISIBLE))
                .toList();
    }

    @Test
    void drawsWhatIsWantedAndKeepsThePictures() throws Exception {
        RenderService house = new RenderService(lanes);
        long document = house.open(pdf(TestPdfs.pages(file(), 5)), listener);
        house.want(document, pages(document, 0, 3));
        Set<Object> drawn = Set.of(next(), next(), next());
        for (RenderRequest request : pages(document, 0, 3)) {
            assertTrue(drawn.contains(request.key()));
            assertTrue(house.cache().has(request.key()));
        }
        house.suspend(document);
        assertEquals(0, house.cache().bytes());
        house.want(document, pages(document, 4, 5));
        assertEquals(pages(document, 4, 5).getFirst().key(), next());
    }

    @Test
    void aHungThreadIsLeftBehindAndTheRestGoesOn() throws Exception {
        RenderService house = new RenderService(lanes, 64L << 20, Duration.ofMillis(300));
        long document = house.open(pdf(TestPdfs.slowOperator(file())), listener);
        // Warm, so that only the slow page outlasts the patience.
        house.want(document, pages(document, 1, 2));
        while (!(next() instanceof RenderKey)) {
            house.retry(document, new PageIndex(1));
            house.want(document, pages(document, 1, 2));
        }
        house.want(document, pages(document, 0, 1));
        assertEquals(Problem.of(ProblemKind.PDF_PAGE_TOO_SLOW, "1"), next());
        house.suspend(document);
        house.retry(document, new PageIndex(1));
        house.want(document, pages(document, 0, 2));
        assertEquals(1, ((RenderKey) next()).page().index(), "the slow page is not tried again");
    }

    @Test
    void aFailingPageIsTriedThreeTimes() throws Exception {
        RenderService house = new RenderService(lanes);
        Path file =
                TestPdfs.byHand(
                        file(),
                        "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
                        "<< /Type /Template >>",
                        "<< /Type /Page /MediaBox [0 0 100 100] >>");
        long document = house.open(pdf(file), listener);
        for (int i = 0; i < 3; i++) {
            house.want(document, pages(document, 0, 1));
            assertEquals(Problem.of(ProblemKind.PDF_PAGE_FAILED, "1"), next());
        }
        house.want(document, pages(document, 0, 2));
        assertEquals(1, ((RenderKey) next()).page().index());
        house.retry(document, new PageIndex(0));
        house.want(document, pages(document, 0, 1));
        assertEquals(Problem.of(ProblemKind.PDF_PAGE_FAILED, "1"), next());
    }

    private Path file() {
        return folder.resolve("x.pdf");
    }

    private static PdfFile pdf(Path file) throws SeojaeException {
        return PdfFile.open(file, null);
    }

    @Test
    void aThousandPagesStayWithinTheBytes() throws Exception {
        long budget = 2L << 20;
        RenderService house = new RenderService(lanes, budget, Duration.ofSeconds(60));
        long document = house.open(pdf(TestPdfs.pages(file(), 1_000)), listener);
        for (int page = 0; page < 1_000; page += 2) {
            List<RenderRequest> wanted = pages(document, page, page + 2);
            house.cache()
                    .look(document, new PageIndex(page), 0.5, List.of(wanted.getFirst().key()));
            house.want(document, wanted);
            next();
            next();
            assertTrue(house.cache().bytes() <= budget * 1.1, "at page " + page);
        }
        assertTrue(house.cache().bytes() > budget / 2, "and they are made use of");
    }
}
