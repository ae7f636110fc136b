package app.seojae.fetch;

import app.seojae.fetch.StatusReading.Step;
import app.seojae.fetch.record.RequestLog;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Brings a file from the network: politely, resumable, within limits, checked. Blocks; safe for any
 * thread.
 */
public final class Fetcher implements AutoCloseable {

    private static final int MOST_REDIRECTS = 5;
    private static final String PROJECT = "https://github.com/seojae-app/seojae";

    static {
        // Else the client asks a server that hung up once more, at once and untold: past the gate,
        // past the log. It reads this when it is first used.
        System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
    }

    private final NetworkSwitch network;
    private final PoliteGate gate;
    private final ArxivAddress addresses;
    private final StatusReading reading;
    private final Reachability reach;
    private final RequestLog log;
    private final Proxies proxies;
    private final String userAgent;
    private final Timing timing;
    private @Nullable HttpClient usedClient;
    private boolean closed;

    /**
     * @param reach which hosts can be reached, kept up to date by what is fetched
     * @param log every request is written into it
     * @param proxies those to go through
     */
    public Fetcher(
            NetworkSwitch network,
            PoliteGate gate,
            ArxivAddress addresses,
            Reachability reach,
            RequestLog log,
            Proxies proxies,
            String version,
            Timing timing) {
        this.network = network;
        this.gate = gate;
        this.addresses = addresses;
        this.reading = new StatusReading(addresses, reach);
        this.reach = reach;
        this.log = log;
        this.proxies = proxies;
        this.userAgent = "Seojae/" + version + " (+" + PROJECT + ")";
        this.timing = timing;
    }

    /** Made with the first request: what asks for nothing has no threads and no certificates. */
    private synchronized HttpClient client() throws IOException {
        if (closed) {
            throw new IOException("nothing is fetched any more");
        }
        HttpClient client = usedClient;
        if (client == null) {
            client =
                    HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .followRedirects(HttpClient.Redirect.NEVER)
                            .connectTimeout(timing.connect())
                            .proxy(proxies.selector())
                            .build();
            usedClient = client;
        }
        return client;
    }

    /** Which hosts can be reached. */
    public Reachability reach() {
        return reach;
    }

    /** Every request that left. */
    public RequestLog log() {
        return log;
    }

    /**
     * Fetches a file; what cannot be fetched is told as a value. A host that was not reached a
     * moment ago is not asked; {@link Reachability} says when it will be again.
     *
     * @param progress told the bytes on disk and the whole size, 0 while unknown
     */
    public Fetched fetch(FetchRequest request, CancelFlag cancel, Progress progress) {
        return fetch(request, cancel, progress, () -> {});
    }

    /**
     * The same.
     *
     * @param sent told before each request that goes out, redirects included
     */
    public Fetched fetch(
            FetchRequest request, CancelFlag cancel, Progress progress, Runnable sent) {
        PartFile part = new PartFile(request.target());
        URI address = request.address();
        // What was asked with other words is another answer.
        boolean fresh =
                request.terms().posted() != null || request.kind() == FetchRequest.Kind.ANSWER;
        try {
            for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
                Step step = step(request, address, part, fresh, cancel, progress, sent);
                if (step.end() != null) {
                    return step.end();
                }
                fresh |= step.fresh();
                address = Objects.requireNonNullElse(step.redirect(), address);
            }
            return failed(ProblemKind.BAD_ADDRESS, false, request.address().toString());
        } catch (SeojaeException e) {
            boolean later = e.problem().kind() != ProblemKind.OFFLINE;
            return new Fetched.Failed(e.problem(), null, later);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(ProblemKind.CANCELLED, true);
        } catch (IOException e) {
            return unreached(address, e);
        }
    }

    private Fetched unreached(URI address, IOException e) {
        Problem why = why(address, e);
        if (why.kind() != ProblemKind.NETWORK) {
            reach.missed(why.args().getFirst(), why);
        }
        return new Fetched.Failed(why, null, true);
    }

    private static Problem why(URI address, IOException e) {
        String host = Objects.requireNonNullElse(address.getHost(), address.toString());
        return Objects.requireNonNullElse(
                UnreachableHost.why(e, host), Problem.of(ProblemKind.NETWORK, host));
    }

    private Step step(
            FetchRequest request,
            URI address,
            PartFile part,
            boolean fresh,
            CancelFlag cancel,
            Progress progress,
            Runnable sent)
            throws IOException, SeojaeException, InterruptedException {
        cancel.check();
        if (!ArxivAddress.isHttp(address) || address.getHost() == null) {
            return Step.end(failed(ProblemKind.BAD_ADDRESS, false, address.toString()));
        }
        if (!request.terms().allow(address)) {
            return Step.end(failed(ProblemKind.REDIRECTED_AWAY, false, address.toString()));
        }
        network.check();
        reach.check(address.getHost());
        long arrived = System.nanoTime();
        try (PoliteGate.Pass pass = addresses.isArxiv(address) ? gate.enter(cancel) : null) {
            Duration waited =
                    pass == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - arrived);
            long have = fresh ? 0 : part.length();
            network.check();
            CancellableWait waiting = new CancellableWait(cancel, pass);
            HttpRequest http = http(request, address, part, have);
            sent.run();
            RequestLog.Trip trip = log.leaves(request.reason(), address, waited);
            Timing limits = timing.within(request.terms().patience());
            BodyReceiver receiving = new BodyReceiver(request, part, limits, waiting, progress);
            return exchange(
                    trip, http, waiting, answer -> reading.read(request, have, answer, receiving));
        }
    }

    /** What is made of the head of an answer. */
    @FunctionalInterface
    private interface Reader {
        Step read(ResponseHead answer) throws SeojaeException, InterruptedException;
    }

    private Step exchange(
            RequestLog.Trip trip, HttpRequest http, CancellableWait waiting, Reader reader)
            throws IOException, SeojaeException, InterruptedException {
        Problem failure = Problem.of(ProblemKind.CANCELLED);
        try {
            ResponseHead answer = ResponseHead.of(client(), http, waiting);
            trip.answered(answer.status());
            try {
                Step step = reader.read(answer);
                failure = step.problem();
                return step;
            } finally {
                trip.brought(answer.body().received());
                answer.body().abandon();
            }
        } catch (IOException e) {
            failure = why(http.uri(), e);
            throw e;
        } catch (SeojaeException e) {
            failure = e.problem();
            throw e;
        } finally {
            trip.ended(failure);
        }
    }

    private HttpRequest http(FetchRequest request, URI address, PartFile part, long have)
            throws IOException {
        HttpRequest.Builder http =
                HttpRequest.newBuilder(address)
                        .timeout(timing.within(request.terms().patience()).connect())
                        .header("User-Agent", userAgent)
                        .header("Accept-Encoding", "identity");
        request.terms().headers().forEach(http::header);
        proxies.word(address).ifPresent(word -> http.header("Proxy-Authorization", word));
        RequestTerms.Posted posted = request.terms().posted();
        if (posted != null) {
            return http.timeout(posted.patience())
                    .header("Content-Type", posted.type())
                    .POST(HttpRequest.BodyPublishers.ofByteArray(posted.body()))
                    .build();
        }
        String validator = part.validator();
        if (have > 0 && validator != null) {
            http.header("Range", "bytes=" + have + "-").header("If-Range", validator);
        } else if (StatusReading.isConditional(request) && request.etag() != null) {
            http.header("If-None-Match", request.etag());
        }
        return http.build();
    }

    static Fetched.Failed failed(ProblemKind kind, boolean retryable, String... args) {
        return new Fetched.Failed(Problem.of(kind, args), null, retryable);
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (usedClient != null) {
            usedClient.shutdownNow();
        }
    }
}
