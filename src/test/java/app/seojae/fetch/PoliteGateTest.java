package app.seojae.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ArxivId;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoliteGateTest {

    private static final byte[] PDF = "%PDF-1.4 x".getBytes(StandardCharsets.US_ASCII);
    private static final Duration PAUSE = Duration.ofMillis(300);

    @TempDir Path state;
    @TempDir Path folder;

    /** Each its own gate on the same folder, as two programs have. */
    @Test
    void oneConnectionAndAPauseForAllThatShareAFolder() throws Exception {
        try (ScriptedServer server =
                        new ScriptedServer(
                                (asked, out) -> ScriptedServer.send(out, "200 OK", PDF));
                ExecutorService crew = Executors.newVirtualThreadPerTaskExecutor()) {
            ArxivAddress mirror = new ArxivAddress(server.uri(""), null);
            List<Future<Fetched>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Path target = folder.resolve(i + ".pdf");
                all.add(
                        crew.submit(
                                () -> {
                                    try (Fetcher fetcher =
                                            Fetchers.of(
                                                    new NetworkSwitch(true),
                                                    new PoliteGate(state, PAUSE),
                                                    mirror,
                                                    Timing.DEFAULT)) {
                                        URI address = mirror.pdf(new ArxivId("2401.00001"), false);
                                        return fetcher.fetch(
                                                FetchRequest.pdf(
                                                        address, target, 1_000, Fetchers.TEST),
                                                CancelFlag.never(),
                                                Progress.NONE);
                                    }
                                }));
            }
            for (Future<Fetched> fetched : all) {
                assertInstanceOf(Fetched.Done.class, fetched.get(30, TimeUnit.SECONDS));
            }
            assertEquals(1, server.mostOpen());
            List<Long> starts =
                    server.asked().stream().map(ScriptedServer.Asked::nanos).sorted().toList();
            for (int i = 1; i < starts.size(); i++) {
                // The server sees a request a little after its start, by less than this.
                long gap = TimeUnit.NANOSECONDS.toMillis(starts.get(i) - starts.get(i - 1));
                assertTrue(gap > PAUSE.toMillis() / 2, "gap " + gap);
            }
        }
    }

    @Test
    void waitingCanBeCancelled() throws Exception {
        PoliteGate gate = new PoliteGate(state, Duration.ofHours(1));
        gate.enter(CancelFlag.never()).close();
        CancelFlag flag = new CancelFlag();
        CountDownLatch started = new CountDownLatch(1);
        try (ExecutorService crew = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> waiting =
                    crew.submit(
                            () -> {
                                started.countDown();
                                return assertThrows(SeojaeException.class, () -> gate.enter(flag));
                            });
            started.await();
            flag.raise();
            waiting.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void addressesLeadToMirrorsWhereThereAreSome() {
        ArxivId id = new ArxivId("2401.00001");
        assertEquals(
                "https://arxiv.org/pdf/2401.00001", ArxivAddress.DEFAULT.pdf(id, true).toString());
        assertEquals(
                "https://export.arxiv.org/pdf/2401.00001",
                ArxivAddress.DEFAULT.pdf(id, false).toString());
        ArxivAddress mirror =
                new ArxivAddress(
                        URI.create("http://127.0.0.1:8/m/"), URI.create("http://127.0.0.1:9"));
        assertEquals("http://127.0.0.1:8/m/pdf/2401.00001", mirror.pdf(id, true).toString());
        assertEquals(
                "http://127.0.0.1:8/m/abs/1",
                mirror.written("https://www.arxiv.org/abs/1").orElseThrow().toString());
        assertEquals(
                "http://127.0.0.1:9/social-thumbnails/papers/2401.00001.png",
                mirror.thumbnail(id).toString());
        assertTrue(mirror.isArxiv(URI.create("http://127.0.0.1:8/x")));
        assertTrue(mirror.written("file:///a").isEmpty());
        assertTrue(mirror.written("a.png").isEmpty());
        assertTrue(mirror.written("https://user@host/a").isEmpty());
        assertTrue(mirror.written("https://a b/").isEmpty());
    }
}
