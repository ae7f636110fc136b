package app.seojae.fetch;

import app.seojae.fetch.record.RequestReason;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch and where to put it.
 *
 * @param target the final name; a half file lies beside it as {@code .part}
 * @param maxBytes a longer body is not kept
 * @param kind what the body must be
 * @param etag of the version already under {@code target}, or {@code null}
 * @param reason why, for the person to see
 * @param terms on which it is asked for
 */
public record FetchRequest(
        URI address,
        Path target,
        long maxBytes,
        Kind kind,
        @Nullable String etag,
        RequestReason reason,
        RequestTerms terms) {

    /** A request on the usual terms. */
    public FetchRequest(
            URI address,
            Path target,
            long maxBytes,
            Kind kind,
            @Nullable String etag,
            RequestReason reason) {
        this(address, target, maxBytes, kind, etag, reason, RequestTerms.USUAL);
    }

    /** What a body must be. */
    public enum Kind {
        PDF,
        ANY,
        /**
         * An answer that is read at once: it is not waited for until it is on the disk, and half of
         * it is never gone on from.
         */
        ANSWER
    }

    /** A request for a PDF, whatever lies under {@code target} by now. */
    public static FetchRequest pdf(URI address, Path target, long maxBytes, RequestReason reason) {
        return new FetchRequest(address, target, maxBytes, Kind.PDF, null, reason);
    }

    /** A request for bytes of any kind, whatever lies under {@code target} by now. */
    public static FetchRequest any(URI address, Path target, long maxBytes, RequestReason reason) {
        return new FetchRequest(address, target, maxBytes, Kind.ANY, null, reason);
    }
}
