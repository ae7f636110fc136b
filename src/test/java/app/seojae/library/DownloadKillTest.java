package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.fetch.ScriptedServer;
import app.seojae.library.transfer.DownloadTurn;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.paper.PdfInfo;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program at some byte of its downloads and goes on: what was stored stays, each PDF comes
 * whole, and none is asked for twice but the one in flight. {@code -Dseojae.kills=50} kills more
 * often, {@code -Dseojae.kills.seed} the same way again.
 */
class DownloadKillTest {

    private static final int KILLS = Integer.getInteger("seojae.kills", 2);
    private static final int PAPERS = 6;
    private static final int CHUNK = 10_000;
    private static final int CHUNKS = 15;

    @TempDir Path folder;

    /** Sends PDFs bit by bit, until so many bits have left; then it waits for the kill. */
    private static final class Bits implements ScriptedServer.Script {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch killed = new CountDownLatch(1);
        private int left;

        private Bits(int left) {
            this.left = left;
        }

        @Override
        public void answer(ScriptedServer.Asked asked, OutputStream out)
                throws IOException, InterruptedException {
            byte[] pdf = pdf(asked.path());
            String range = asked.header("Range");
            int from = range.isEmpty() ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
            String length = "Content-Length: " + (pdf.length - from);
            String part =
                    "Content-Range: bytes %d-%d/%d".formatted(from, pdf.length - 1, pdf.length);
            if (range.isEmpty()) {
                ScriptedServer.head(out, "200 OK", "ETag: \"a\"", length);
            } else {
                ScriptedServer.head(out, "206 Partial", "ETag: \"a\"", length, part);
            }
            for (int at = from; at < pdf.length; at += CHUNK) {
                out.write(pdf, at, Math.min(CHUNK, pdf.length - at));
                out.flush();
                if (--left == 0) {
                    reached.countDown();
                    killed.await();
                }
            }
        }
    }

    private static byte[] pdf(String path) {
        String text = "%PDF-1.4 page " + path.substring(path.lastIndexOf('/') + 1) + " ";
        byte[] pdf = Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), CHUNK * CHUNKS);
        new Random(path.hashCode()).ints(text.length(), pdf.length).limit(9).forEach(i -> pdf[i]++);
        return pdf;
    }

    @Test
    void aDownloadThatIsKilledGoesOnWhereItStood() throws Exception {
        long seed = Long.getLong("seojae.kills.seed", System.nanoTime());
        System.out.println("DownloadKillTest: -Dseojae.kills.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < KILLS; i++) {
            kill(folder.resolve("round" + i), 1 + random.nextInt(PAPERS * CHUNKS));
        }
    }

    private static void kill(Path round, int bits) throws Exception {
        Path place = round.resolve("library");
        Path state = round.resolve("state");
        Bits script = new Bits(bits);
        try (ScriptedServer server = new ScriptedServer(script)) {
            List<Long> ids = queue(place, server, state);
            Process victim =
                    Victims.start(
                            DownloadChild.class,
                            place.toString(),
                            server.uri("").toString(),
                            state.toString());
            assertTrue(script.reached.await(60, TimeUnit.SECONDS), "it did not come so far");
            victim.destroyForcibly().waitFor();
            script.killed.countDown();
            try (Library library = Digests.open(place)) {
                List<String> stored = stored(library, ids);
                int before = server.asked().size();
                Transfers transfers = library.transfers(Webs.web(server.uri(""), state, true));
                transfers.downloads().resume();
                while (transfers.downloads().turn(CancelFlag.never()) == DownloadTurn.ENDED) {
                    continue;
                }
                for (int i = 0; i < PAPERS; i++) {
                    Path file = transfers.pdfs().file(ids.get(i)).orElseThrow();
                    assertArrayEquals(pdf(path(i)), Files.readAllBytes(file));
                }
                List<String> asked =
                        server.asked().stream().map(ScriptedServer.Asked::path).toList();
                List<String> after = asked.subList(before, asked.size());
                assertTrue(stored.stream().noneMatch(after::contains), "a stored one once more");
                assertEquals(PAPERS, new HashSet<>(asked).size());
                assertTrue(asked.size() <= PAPERS + 1, "asked again beyond the one in flight");
                assertEquals(List.of(), library.health().problems());
            }
        }
    }

    private static List<Long> queue(Path place, ScriptedServer server, Path state)
            throws Exception {
        List<Long> ids = new ArrayList<>();
        try (Library library = Digests.open(place)) {
            String[] lines = new String[PAPERS];
            for (int i = 0; i < PAPERS; i++) {
                lines[i] = id(i) + "|P" + i + "|s|e|x|1";
            }
            library.importer().importText("2024-01-05.md", Digests.lines(lines));
            for (int i = 0; i < PAPERS; i++) {
                ids.add(library.browse().resolve(id(i)).orElseThrow());
            }
            library.transfers(Webs.web(server.uri(""), state, true)).downloads().enqueue(ids);
        }
        return ids;
    }

    private static List<String> stored(Library library, List<Long> ids) throws Exception {
        List<String> stored = new ArrayList<>();
        for (int i = 0; i < PAPERS; i++) {
            PdfInfo pdf = library.browse().paper(ids.get(i)).orElseThrow().row().pdf();
            if (pdf.state() == PdfInfo.State.STORED) {
                stored.add(path(i));
            }
        }
        return stored;
    }

    private static String id(int index) {
        return "2401.%05d".formatted(index + 1);
    }

    private static String path(int index) {
        return "/pdf/" + id(index);
    }
}
