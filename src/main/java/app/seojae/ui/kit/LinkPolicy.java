package app.seojae.ui.kit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Knows which addresses may be opened: http and https with a host, nothing else. */
public final class LinkPolicy {

    private static final int LONGEST = 2048;

    private LinkPolicy() {}

    /** Whether an address may be opened; one of more than 2,048 characters may not. */
    public static boolean isWeb(String address) {
        if (address.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
