package app.seojae.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On which terms something is asked for.
 *
 * @param headers sent beside the usual ones; they may hold a secret and are never logged
 * @param hosts with their ports, the only ones that may be asked, redirects included; empty for
 *     those that serve the request's purpose anyway
 * @param posted what is sent along, or {@code null} where something is only asked for
 * @param patience how long the head of an answer may take at most, and its body again; {@code null}
 *     for the usual
 */
public record RequestTerms(
        Map<String, String> headers,
        Set<String> hosts,
        @Nullable Posted posted,
        @Nullable Duration patience) {

    /**
     * What is sent along with a question.
     *
     * @param type of the body
     * @param patience how long the head of the answer may take
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Posted(byte[] body, String type, Duration patience) {}

    /** Terms on which something is only asked for. */
    public RequestTerms(Map<String, String> headers, Set<String> hosts) {
        this(headers, hosts, null);
    }

    /** Terms of nobody who is in a hurry. */
    public RequestTerms(Map<String, String> headers, Set<String> hosts, @Nullable Posted posted) {
        this(headers, hosts, posted, null);
    }

    /** No headers of its own, and the usual hosts. */
    public static final RequestTerms USUAL = new RequestTerms(Map.of(), Set.of());

    public RequestTerms {
        headers = Map.copyOf(headers);
        hosts = Set.copyOf(hosts);
    }

    /** A host with its port, as they are named and compared. */
    public static String authority(URI address) {
        return String.valueOf(address.getRawAuthority()).toLowerCase(Locale.ROOT);
    }

    /** Whether an address may be asked at all. */
    boolean allow(URI address) {
        return hosts.isEmpty() || hosts.contains(authority(address));
    }

    /** Whether this says which hosts there are. */
    boolean nameHosts() {
        return !hosts.isEmpty();
    }

    /** Without what the headers hold. */
    @Override
    public String toString() {
        return "RequestTerms" + hosts;
    }
}
