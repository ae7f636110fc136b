package app.seojae.fetch.record;

import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a request went, as it may be shown: without names and passwords, and of its query only what
 * is known to be no secret.
 *
 * @param host with its port where that is not the usual one
 * @param place behind the host
 */
public record RequestTarget(String host, String place) {

    private static final int LONGEST = 1_000;

    /** What the services that are asked are told in the open. */
    private static final Set<String> OPEN =
            Set.of("date", "id_list", "limit", "max_results", "p", "recursive", "ref", "sort");

    /** The place of an address that may be shown. */
    public static RequestTarget of(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String host = Objects.requireNonNullElse(address.getHost(), "") + port;
        String path = Objects.requireNonNullElse(address.getRawPath(), "");
        String query = address.getRawQuery();
        String place = path.isEmpty() ? "/" : path;
        String whole = query == null ? place : place + "?" + open(query);
        return new RequestTarget(
                host, whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "…");
    }

    private static String open(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(RequestTarget::openPart)
                .collect(Collectors.joining("&"));
    }

    private static String openPart(String part) {
        int equals = part.indexOf('=');
        if (equals < 0) {
            return "…";
        }
        String name = part.substring(0, equals);
        return OPEN.contains(name) ? part : name + "=…";
    }
}
