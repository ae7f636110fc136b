package app.seojae.snapshot.example;

import app.seojae.fetch.record.RequestLog;
import app.seojae.fetch.record.RequestReason;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Requests that never left, for a picture of the page of the network. */
public final class ExampleRequests {

    private static final String ARXIV = "https://export.arxiv.org";
    private static final String TITLE = "Reading in Small Steps: Page-Level Memory for Long Papers";
    private static final String OTHER = "What a Figure Says: Grounding Captions in Plots";
    private static final Duration AT_THE_GATE = Duration.ofMillis(2_970);

    private ExampleRequests() {}

    /** Writes some into the book, of every purpose and with every kind of end. */
    public static void write(WebAccess web) {
        RequestLog log = web.fetcher().log();
        if (log.page().sent() > 0) {
            return;
        }
        RequestReason feed =
                RequestReason.feed("https://github.com/example/digests/tree/main/papers");
        one(
                log,
                feed,
                "https://api.github.com/repos/example/digests/contents/papers?ref=main",
                Duration.ZERO,
                304,
                0,
                null);
        one(
                log,
                RequestReason.feed("hf:daily"),
                "https://huggingface.co/api/daily_papers?date=2026-12-01&limit=50",
                Duration.ZERO,
                200,
                88_400,
                null);
        one(
                log,
                RequestReason.paperFacts("2612.90001, 2612.90002"),
                ARXIV + "/api/query?id_list=2612.90001,2612.90002&max_results=2",
                Duration.ZERO,
                200,
                6_900,
                null);
        one(
                log,
                RequestReason.picture(TITLE),
                "https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2612.90001.png",
                Duration.ZERO,
                200,
                153_000,
                null);
        one(
                log,
                RequestReason.pdf(TITLE),
                ARXIV + "/pdf/2612.90001",
                AT_THE_GATE,
                200,
                2_310_000,
                null);
        one(
                log,
                RequestReason.pdf(OTHER),
                ARXIV + "/pdf/2612.90002",
                AT_THE_GATE,
                429,
                0,
                Problem.of(ProblemKind.BUSY_SERVER, "30"));
        one(
                log,
                RequestReason.model("qwen2.5:7b"),
                "http://127.0.0.1:11434/v1/chat/completions",
                Duration.ZERO,
                0,
                0,
                Problem.of(ProblemKind.HOST_AWAY, "127.0.0.1"));
        RequestLog.Trip _ =
                log.leaves(
                        RequestReason.pdf(OTHER),
                        URI.create(ARXIV + "/pdf/2612.90002"),
                        AT_THE_GATE);
    }

    private static void one(
            RequestLog log,
            RequestReason reason,
            String address,
            Duration waited,
            int status,
            long bytes,
            @Nullable Problem problem) {
        RequestLog.Trip trip = log.leaves(reason, URI.create(address), waited);
        if (status > 0) {
            trip.answered(status);
        }
        trip.brought(bytes);
        trip.ended(problem);
    }
}
