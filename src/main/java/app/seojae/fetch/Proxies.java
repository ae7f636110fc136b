package app.seojae.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The proxies the surroundings name: {@code http_proxy}, {@code https_proxy}, {@code all_proxy} and
 * {@code no_proxy} in either case, as curl reads them, else those of the system.
 *
 * @see <a href="https://curl.se/libcurl/c/CURLOPT_NOPROXY.html">what no_proxy may hold</a>
 */
public final class Proxies {

    private static final List<Proxy> NONE = List.of(Proxy.NO_PROXY);
    private static final int USUAL_PORT = 1080;

    private final Map<String, String> env;
    private final Supplier<@Nullable ProxySelector> system;

    /**
     * @param env the variables of the process
     * @param system gives who is asked where they name no proxy, or {@code null}; only then, since
     *     the system's settings are slow to come by
     */
    public Proxies(Map<String, String> env, Supplier<@Nullable ProxySelector> system) {
        this.env = Map.copyOf(env);
        this.system = system;
    }

    /** Chooses among them, address by address. */
    ProxySelector selector() {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI address) {
                return Proxies.this.select(address);
            }

            // The fetcher itself keeps book of what cannot be reached.
            @Override
            public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
                ProxySelector asked = named(address) == null ? system.get() : null;
                if (asked != null) {
                    asked.connectFailed(address, proxy, failure);
                }
            }
        };
    }

    List<Proxy> select(URI address) {
        URI named = named(address);
        if (named == null) {
            ProxySelector asked = isLocal(address) ? null : system.get();
            return asked == null ? NONE : asked.select(address);
        }
        return isExempt(address) ? NONE : List.of(new Proxy(Proxy.Type.HTTP, place(named)));
    }

    /**
     * The word that opens the proxy of an address, for {@code Proxy-Authorization}, where the
     * variables give it a name and password.
     */
    Optional<String> word(URI address) {
        URI named = named(address);
        String who = named == null || isExempt(address) ? null : named.getUserInfo();
        return Optional.ofNullable(who)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .map(bytes -> "Basic " + Base64.getEncoder().encodeToString(bytes));
    }

    /** The proxy the variables name for an address, or {@code null}. */
    private @Nullable URI named(URI address) {
        String scheme =
                Objects.requireNonNullElse(address.getScheme(), "http").toLowerCase(Locale.ROOT);
        String value = variable(scheme + "_proxy");
        return uri(value.isEmpty() ? variable("all_proxy") : value);
    }

    private static @Nullable URI uri(String value) {
        if (value.isEmpty()) {
            return null;
        }
        try {
            URI uri = new URI(value.contains("://") ? value : "http://" + value);
            return uri.getHost() == null ? null : uri;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Names are looked up when the connection is made, which may then fail. */
    private static InetSocketAddress place(URI proxy) {
        boolean guarded = "https".equalsIgnoreCase(proxy.getScheme());
        int usual = guarded ? 443 : USUAL_PORT;
        return InetSocketAddress.createUnresolved(
                proxy.getHost(), proxy.getPort() < 0 ? usual : proxy.getPort());
    }

    private boolean isExempt(URI address) {
        String host = bare(Objects.requireNonNullElse(address.getHost(), ""));
        for (String rule : rules()) {
            if (rule.equals("*") || matches(rule, host, address.getPort())) {
                return true;
            }
        }
        return false;
    }

    private List<String> rules() {
        List<String> rules = new ArrayList<>();
        for (String rule : variable("no_proxy").split("[,\\s]+", -1)) {
            if (!rule.isBlank()) {
                rules.add(rule.strip().toLowerCase(Locale.ROOT));
            }
        }
        return rules;
    }

    private static boolean matches(String rule, String host, int port) {
        String name = rule;
        int colon = rule.lastIndexOf(':');
        boolean ported = colon > 0 && rule.indexOf(':') == colon;
        if (ported) {
            if (!rule.substring(colon + 1).equals(Integer.toString(port))) {
                return false;
            }
            name = rule.substring(0, colon);
        }
        if (name.contains("/")) {
            return Network.of(name).holds(host);
        }
        name = bare(name.startsWith("*.") ? name.substring(1) : name);
        String whole = name.startsWith(".") ? name.substring(1) : name;
        return host.equals(whole) || host.endsWith("." + whole);
    }

    private static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("[") && lower.endsWith("]")
                ? lower.substring(1, lower.length() - 1)
                : lower;
    }

    private static boolean isLocal(URI address) {
        String host = bare(Objects.requireNonNullElse(address.getHost(), ""));
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
    }

    private String variable(String name) {
        String lower = env.getOrDefault(name, "").strip();
        return lower.isEmpty()
                ? env.getOrDefault(name.toUpperCase(Locale.ROOT), "").strip()
                : lower;
    }

    /** Addresses of four numbers that begin alike, as {@code 10.0.0.0/8}. */
    private record Network(long start, int bits) {

        private static final Network NOTHING = new Network(-1, -1);

        static Network of(String rule) {
            int slash = rule.indexOf('/');
            long start = number(rule.substring(0, slash));
            String bits = rule.substring(slash + 1);
            boolean counted = bits.matches("[0-9]{1,2}") && Integer.parseInt(bits) <= 32;
            return start < 0 || !counted ? NOTHING : new Network(start, Integer.parseInt(bits));
        }

        boolean holds(String host) {
            long number = number(host);
            return bits >= 0 && number >= 0 && number >> (32 - bits) == start >> (32 - bits);
        }

        private static long number(String host) {
            if (!host.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")) {
                return -1;
            }
            long number = 0;
            for (String part : host.split("\\.", -1)) {
                number = (number << 8) + Math.min(255, Integer.parseInt(part));
            }
            return number;
        }
    }
}
