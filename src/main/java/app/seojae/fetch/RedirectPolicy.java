package app.seojae.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/**
 * To which hosts a request may be sent on: those that serve its purpose. An arXiv PDF stays with
 * arXiv and its mirror, a picture with the host of pictures, and what a digest named stays with the
 * site it named.
 */
record RedirectPolicy(ArxivAddress addresses) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Whether a request that began at one address may go on to another. */
    boolean lead(URI from, URI to) {
        if (addresses.isArxiv(from)) {
            return addresses.isArxiv(to);
        }
        if (addresses.isPictureHost(from)) {
            return addresses.isPictureHost(to);
        }
        return isSameSite(from, to);
    }

    /** The host itself or one above or below it, at the same door. */
    private static boolean isSameSite(URI from, URI to) {
        String one = host(from);
        String other = host(to);
        boolean same = one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
        boolean usual = isUsual(from) && isUsual(to);
        return same && other.indexOf('.') > 0 && (usual || port(from) == port(to));
    }

    private static boolean isUsual(URI address) {
        return port(address) == HTTP || port(address) == HTTPS;
    }

    private static int port(URI address) {
        boolean guarded = "https".equalsIgnoreCase(address.getScheme());
        return address.getPort() >= 0 ? address.getPort() : guarded ? HTTPS : HTTP;
    }

    private static String host(URI address) {
        return Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
    }
}
