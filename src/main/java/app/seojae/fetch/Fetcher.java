package app.seojae.fetch;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Brings a file from the network: politely, resumable, within limits, checked. Blocks; safe for any
 * thread.
 */
public final class Fetcher implements AutoCloseable {

    private static final int MOST_REDIRECTS = 5;
    private static final String PROJECT = "https://github.com/seojae-app/seojae";

    /** Whoever asks for a pause without saying how long gets this one. */
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(30);

    private final NetworkSwitch network;
    private final PoliteGate gate;
    private final ArxivAddress addresses;
    private final RedirectPolicy detours;
    private final Reachability reach;
    private final Proxies proxies;
    private final String userAgent;
    private final Timing timing;
    private final HttpClient client;

    /**
     * @param reach which hosts can be reached, kept up to date by what is fetched
     * @param proxies those to go through
     */
    public Fetcher(
            NetworkSwitch network,
            PoliteGate gate,
            ArxivAddress addresses,
            Reachability reach,
            Proxies proxies,
            String version,
            Timing timing) {
        this.network = network;
        this.gate = gate;
        this.addresses = addresses;
        this.detours = new RedirectPolicy(addresses);
        this.reach = reach;
        this.proxies = proxies;
        this.userAgent = "Seojae/" + version + " (+" + PROJECT + ")";
        this.timing = timing;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(timing.connect())
                        .proxy(proxies)
                        .build();
    }

    /** Which hosts can be reached. */
    public Reachability reach() {
        return reach;
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
        String host = Objects.requireNonNullElse(address.getHost(), address.toString());
        Problem why = UnreachableHost.why(e, host);
        if (why == null) {
            return failed(ProblemKind.NETWORK, true, host);
        }
        reach.missed(host, why);
        return new Fetched.Failed(why, null, true);
    }

    /**
     * What one request led to: an end, another address, or the same again from the start.
     *
     * @param fresh whether the half file was of no use
     */
    private record Step(@Nullable Fetched end, @Nullable URI redirect, boolean fresh) {}

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
            return end(failed(ProblemKind.BAD_ADDRESS, false, address.toString()));
        }
        if (!request.terms().allow(address)) {
            return end(failed(ProblemKind.REDIRECTED_AWAY, false, address.toString()));
        }
        network.check();
        reach.check(address.getHost());
        try (PoliteGate.Pass pass = addresses.isArxiv(address) ? gate.enter(cancel) : null) {
            long have = fresh ? 0 : part.length();
            network.check();
            CancellableWait waiting = new CancellableWait(cancel, pass);
            sent.run();
            ResponseHead answer =
                    ResponseHead.of(client, http(request, address, part, have), waiting);
            try {
                BodyReceiver receiving = new BodyReceiver(request, part, timing, waiting, progress);
                return step(request, have, answer, receiving);
            } finally {
                answer.body().abandon();
            }
        }
    }

    private HttpRequest http(FetchRequest request, URI address, PartFile part, long have)
            throws IOException {
        HttpRequest.Builder http =
                HttpRequest.newBuilder(address)
                        .timeout(timing.connect())
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
        } else if (isConditional(request) && request.etag() != null) {
            http.header("If-None-Match", request.etag());
        }
        return http.build();
    }

    private Step step(FetchRequest request, long have, ResponseHead answer, BodyReceiver receiving)
            throws SeojaeException, InterruptedException {
        int status = answer.status();
        String code = Integer.toString(status);
        String host = answer.address().getHost();
        if (status == 511) {
            // It was not the host that answered but the network in front of it.
            Problem portal = Problem.of(ProblemKind.PORTAL, host);
            reach.missed(host, portal);
            return end(new Fetched.Failed(portal, null, true));
        }
        reach.reached(host);
        if (status == 403 && RetryAfter.isAsked(answer)) {
            return end(busy(answer));
        }
        return switch (status) {
            case 200 -> end(receiving.receive(answer, 0));
            case 206 ->
                    have > 0 && receiving.startsAt(answer, have)
                            ? end(receiving.receive(answer, have))
                            : new Step(null, null, true);
            case 304 ->
                    end(
                            isConditional(request)
                                    ? new Fetched.NotModified()
                                    : failed(ProblemKind.ODD_ANSWER, false, code));
            case 301, 302, 303, 307, 308 -> redirect(request, answer);
            case 416 -> new Step(null, null, true);
            case 401, 403, 451 -> end(failed(ProblemKind.REFUSED, false, code));
            case 404, 410 -> end(failed(ProblemKind.NOT_FOUND, false, code));
            case 407 -> end(failed(ProblemKind.PROXY_REFUSED, false, code));
            case 429, 503 -> end(busy(answer));
            default ->
                    end(
                            status >= 500
                                    ? failed(ProblemKind.SERVER_ERROR, true, code)
                                    : failed(ProblemKind.ODD_ANSWER, false, code));
        };
    }

    private static boolean isConditional(FetchRequest request) {
        return request.etag() != null && Files.exists(request.target());
    }

    private Fetched busy(ResponseHead answer) {
        Duration wait = RetryAfter.of(answer, Instant.now());
        Duration pause = Objects.requireNonNullElse(wait, USUAL_PAUSE);
        Problem problem =
                Problem.of(ProblemKind.BUSY_SERVER, Long.toString(Math.max(1, pause.toSeconds())));
        if (wait != null) {
            reach.busy(answer.address().getHost(), wait, problem);
        }
        return new Fetched.Failed(problem, wait, true);
    }

    /**
     * A redirect never leaves the web, nor a guarded connection for an open one, nor the hosts that
     * serve what was asked for.
     */
    private Step redirect(FetchRequest request, ResponseHead answer) {
        String location = answer.header("Location").orElse("");
        try {
            URI next = answer.address().resolve(location);
            boolean guarded = "https".equalsIgnoreCase(answer.address().getScheme());
            boolean opens = guarded && !"https".equalsIgnoreCase(next.getScheme());
            if (!location.isBlank() && ArxivAddress.isHttp(next) && !opens) {
                boolean leads =
                        request.terms().nameHosts()
                                ? request.terms().allow(next)
                                : detours.lead(request.address(), next);
                return leads
                        ? new Step(null, next, false)
                        : end(failed(ProblemKind.REDIRECTED_AWAY, false, next.toString()));
            }
        } catch (IllegalArgumentException e) {
            return end(failed(ProblemKind.BAD_ADDRESS, false, location));
        }
        return end(failed(ProblemKind.BAD_ADDRESS, false, location));
    }

    private static Step end(Fetched fetched) {
        return new Step(fetched, null, false);
    }

    static Fetched.Failed failed(ProblemKind kind, boolean retryable, String... args) {
        return new Fetched.Failed(Problem.of(kind, args), null, retryable);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
