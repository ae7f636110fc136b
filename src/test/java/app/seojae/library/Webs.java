package app.seojae.library;

import app.seojae.feed.FeedHosts;
import app.seojae.fetch.ArxivAddress;
import app.seojae.fetch.Fetcher;
import app.seojae.fetch.Fetchers;
import app.seojae.fetch.NetworkSwitch;
import app.seojae.fetch.PoliteGate;
import app.seojae.fetch.Reachability;
import app.seojae.fetch.Timing;
import app.seojae.library.transfer.PdfProbe;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Webs whose arXiv and picture host are a server of the test. */
final class Webs {

    private Webs() {}

    static WebAccess web(URI server, Path state, boolean allowed) {
        return web(server, state, allowed, InstantSource.system());
    }

    static WebAccess web(URI server, Path state, boolean allowed, InstantSource clock) {
        NetworkSwitch network = new NetworkSwitch(allowed);
        ArxivAddress addresses = new ArxivAddress(server, server);
        PoliteGate gate = new PoliteGate(state, Duration.ZERO);
        Fetcher fetcher =
                Fetchers.of(
                        network,
                        gate,
                        addresses,
                        new Reachability(clock, addresses::knows),
                        Timing.DEFAULT);
        return new WebAccess(
                network,
                fetcher,
                addresses,
                new Probe(),
                List.of(Duration.ZERO, Duration.ZERO),
                new FeedHosts(server, server));
    }

    /** Counts the word "page", opens what has none, and draws every file blue. */
    private record Probe() implements PdfProbe {
        @Override
        public int pages(Path pdf) throws SeojaeException {
            try {
                String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
                if (text.contains("BROKEN")) {
                    throw new SeojaeException(Problem.of(ProblemKind.PDF_DAMAGED));
                }
                int pages = text.split("page", -1).length - 1;
                return pages > 0 ? pages : PdfFile.open(pdf, null).pageCount();
            } catch (IOException e) {
                throw new SeojaeException(Problem.of(ProblemKind.PDF_DAMAGED), e);
            }
        }

        @Override
        public Picture firstPage(Path pdf, int maxWidth) throws SeojaeException {
            pages(pdf);
            int[] argb = new int[20 * 30];
            java.util.Arrays.fill(argb, 0xFF0000FF);
            return new Picture(20, 30, argb);
        }
    }
}
