package app.seojae.fetch;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what the head of an answer means for what was asked. */
final class StatusReading {

    /** Whoever asks for a pause without saying how long gets this one. */
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(30);

    /**
     * What one request led to: an end, another address, or the same again from the start.
     *
     * @param fresh whether the half file was of no use
     */
    record Step(@Nullable Fetched end, @Nullable URI redirect, boolean fresh) {

        static Step end(Fetched fetched) {
            return new Step(fetched, null, false);
        }

        /** Why it was in vain, {@code null} where it was not. */
        @Nullable Problem problem() {
            return end instanceof Fetched.Failed failed ? failed.problem() : null;
        }
    }

    private final RedirectPolicy detours;
    private final Reachability reach;

    StatusReading(ArxivAddress addresses, Reachability reach) {
        this.detours = new RedirectPolicy(addresses);
        this.reach = reach;
    }

    /** What is to be done next; the body is received where it is what was asked for. */
    Step read(FetchRequest request, long have, ResponseHead answer, BodyReceiver receiving)
            throws SeojaeException, InterruptedException {
        int status = answer.status();
        String code = Integer.toString(status);
        String host = answer.address().getHost();
        if (status == 511) {
            // It was not the host that answered but the network in front of it.
            Problem portal = Problem.of(ProblemKind.PORTAL, host);
            reach.missed(host, portal);
            return Step.end(new Fetched.Failed(portal, null, true));
        }
        reach.reached(host);
        if (status == 403 && RetryAfter.isAsked(answer)) {
            return Step.end(busy(answer));
        }
        return switch (status) {
            case 200 -> Step.end(receiving.receive(answer, 0));
            case 206 ->
                    have > 0 && receiving.startsAt(answer, have)
                            ? Step.end(receiving.receive(answer, have))
                            : new Step(null, null, true);
            case 304 ->
                    Step.end(
                            isConditional(request)
                                    ? new Fetched.NotModified()
                                    : Fetcher.failed(ProblemKind.ODD_ANSWER, false, code));
            case 301, 302, 303, 307, 308 -> redirect(request, answer);
            case 416 -> new Step(null, null, true);
            case 401, 403, 451 -> Step.end(Fetcher.failed(ProblemKind.REFUSED, false, code));
            case 404, 410 -> Step.end(Fetcher.failed(ProblemKind.NOT_FOUND, false, code));
            case 407 -> Step.end(Fetcher.failed(ProblemKind.PROXY_REFUSED, false, code));
            case 429, 503 -> Step.end(busy(answer));
            default ->
                    Step.end(
                            status >= 500
                                    ? Fetcher.failed(ProblemKind.SERVER_ERROR, true, code)
                                    : Fetcher.failed(ProblemKind.ODD_ANSWER, false, code));
        };
    }

    static boolean isConditional(FetchRequest request) {
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
                        : Step.end(
                                Fetcher.failed(
                                        ProblemKind.REDIRECTED_AWAY, false, next.toString()));
            }
        } catch (IllegalArgumentException e) {
            return Step.end(Fetcher.failed(ProblemKind.BAD_ADDRESS, false, location));
        }
        return Step.end(Fetcher.failed(ProblemKind.BAD_ADDRESS, false, location));
    }
}
