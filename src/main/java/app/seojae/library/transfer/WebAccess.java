package app.seojae.library.transfer;

import app.seojae.feed.FeedHosts;
import app.seojae.fetch.ArxivAddress;
import app.seojae.fetch.Fetcher;
import app.seojae.fetch.NetworkSwitch;
import java.time.Duration;
import java.util.List;

/**
 * What brings files into a library.
 *
 * @param network the switch that forbids all network
 * @param fetcher asked for PDFs and pictures
 * @param addresses where they lie
 * @param probe looks into PDFs
 * @param feeds where feeds are asked
 * @param waits how long to wait after the first, second, … failure; so many tries there are
 */
public record WebAccess(
        NetworkSwitch network,
        Fetcher fetcher,
        ArxivAddress addresses,
        PdfProbe probe,
        List<Duration> waits,
        FeedHosts feeds) {

    /** Access whose feeds are where they are published. */
    public WebAccess(
            NetworkSwitch network,
            Fetcher fetcher,
            ArxivAddress addresses,
            PdfProbe probe,
            List<Duration> waits) {
        this(network, fetcher, addresses, probe, waits, FeedHosts.DEFAULT);
    }

    /** The waits arXiv's users found to be accepted. */
    public static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(10));

    public WebAccess {
        waits = List.copyOf(waits);
    }
}
