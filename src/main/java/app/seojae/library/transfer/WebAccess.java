package app.seojae.library.transfer;

import app.seojae.feed.FeedHosts;
import app.seojae.feed.GitHubToken;
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
 * @param token for GitHub's API, sent to no other host
 * @param waits how long to wait after the first, second, … failure; so many tries there are
 */
public record WebAccess(
        NetworkSwitch network,
        Fetcher fetcher,
        ArxivAddress addresses,
        PdfProbe probe,
        List<Duration> waits,
        FeedHosts feeds,
        GitHubToken token) {

    /** Access whose feeds are where they are published. */
    public WebAccess(
            NetworkSwitch network,
            Fetcher fetcher,
            ArxivAddress addresses,
            PdfProbe probe,
            List<Duration> waits) {
        this(network, fetcher, addresses, probe, waits, FeedHosts.DEFAULT);
    }

    /** Access that is no one's in particular at GitHub. */
    public WebAccess(
            NetworkSwitch network,
            Fetcher fetcher,
            ArxivAddress addresses,
            PdfProbe probe,
            List<Duration> waits,
            FeedHosts feeds) {
        this(network, fetcher, addresses, probe, waits, feeds, GitHubToken.NONE);
    }

    /** The same access with a token for GitHub. */
    public WebAccess with(GitHubToken one) {
        return new WebAccess(network, fetcher, addresses, probe, waits, feeds, one);
    }

    /** The waits arXiv's users found to be accepted. */
    public static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(10));

    public WebAccess {
        waits = List.copyOf(waits);
    }
}
