package app.seojae.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.seojae.fetch.record.RequestLog;
import app.seojae.model.ProblemKind;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxiesTest {

    private static final byte[] PDF = "%PDF-1.4 x".getBytes(StandardCharsets.US_ASCII);

    @TempDir Path folder;

    private static String place(Proxies proxies, String address) {
        Proxy proxy = proxies.select(URI.create(address)).getFirst();
        return proxy.address() instanceof InetSocketAddress at
                ? at.getHostString() + ":" + at.getPort()
                : "none";
    }

    @ParameterizedTest
    @CsvSource({
        "http_proxy, http://p:8080, http://a.example/, p:8080",
        "HTTP_PROXY, http://p:8080/, http://a.example/, p:8080",
        "http_proxy, p:8080, http://a.example/, p:8080",
        "http_proxy, http://p, http://a.example/, p:1080",
        "http_proxy, http://p:8080, https://a.example/, none",
        "https_proxy, http://p:8080, https://a.example/, p:8080",
        "HTTPS_PROXY, http://p:8080, https://a.example/, p:8080",
        "all_proxy, http://p:8080, https://a.example/, p:8080",
        "https_proxy, '', https://a.example/, none",
        "https_proxy, 'not an address', https://a.example/, none",
    })
    void theVariablesAreReadInEitherCase(String name, String value, String asked, String proxy) {
        assertEquals(proxy, place(new Proxies(Map.of(name, value), () -> null), asked));
    }

    @ParameterizedTest
    @CsvSource({
        "a.example, a.example, none", "a.example, sub.a.example, none",
        ".a.example, sub.a.example, none", "*.a.example, sub.a.example, none",
        "a.example, nota.example, p:8080", "'b.example, A.Example', a.example, none",
        "*, anything.example, none", "127.0.0.1, 127.0.0.1:8000, none",
        "a.example:81, a.example:81, none", "a.example:81, a.example:82, p:8080",
        "10.0.0.0/8, 10.1.2.3, none", "10.0.0.0/8, 11.1.2.3, p:8080",
        "10.0.0.0/99, 10.1.2.3, p:8080", "::1, [::1]:80, none"
    })
    void hostsCanBeExempt(String rule, String host, String proxy) {
        for (String name : new String[] {"no_proxy", "NO_PROXY"}) {
            Map<String, String> env = new HashMap<>(Map.of("http_proxy", "http://p:8080"));
            env.put(name, rule);
            assertEquals(proxy, place(new Proxies(env, () -> null), "http://" + host + "/x"));
        }
    }

    @Test
    void theSystemIsAskedWhereNoVariableNamesAny() {
        ProxySelector system = ProxySelector.of(InetSocketAddress.createUnresolved("sys", 9));
        assertEquals("sys:9", place(new Proxies(Map.of(), () -> system), "https://a.example/"));
        assertEquals("none", place(new Proxies(Map.of(), () -> system), "http://127.0.0.1:8/"));
        Proxies named = new Proxies(Map.of("https_proxy", "http://p:8080"), () -> system);
        assertEquals("p:8080", place(named, "https://a.example/"));
    }

    @Test
    void theSystemIsNotLookedForWhileNobodyAsksForIt() {
        Proxies named =
                new Proxies(
                        Map.of("https_proxy", "http://p:8080"),
                        () -> {
                            throw new AssertionError("nobody asked");
                        });
        assertEquals("p:8080", place(named, "https://a.example/"));
        assertEquals("none", place(named, "http://127.0.0.1:8/"));
        named.selector()
                .connectFailed(
                        URI.create("https://a.example/"),
                        InetSocketAddress.createUnresolved("p", 8080),
                        new IOException("away"));
    }

    private Fetched fetch(Map<String, String> env, String address) {
        try (Fetcher fetcher =
                new Fetcher(
                        new NetworkSwitch(true),
                        new PoliteGate(folder.resolve("state"), Duration.ZERO),
                        ArxivAddress.DEFAULT,
                        new Reachability(InstantSource.system(), host -> false),
                        new RequestLog(InstantSource.system()),
                        new Proxies(env, () -> null),
                        "0.1",
                        Timing.DEFAULT)) {
            return fetcher.fetch(
                    FetchRequest.pdf(
                            URI.create(address), folder.resolve("p.pdf"), 1 << 20, Fetchers.TEST),
                    CancelFlag.never(),
                    Progress.NONE);
        }
    }

    @Test
    void whatIsFetchedGoesThroughTheProxyAndTellsItWhoAsks() throws IOException {
        try (ScriptedServer proxy =
                new ScriptedServer((asked, out) -> ScriptedServer.send(out, "200 OK", PDF))) {
            String at = proxy.uri("").getAuthority();
            assertInstanceOf(
                    Fetched.Done.class,
                    fetch(
                            Map.of("http_proxy", "http://me:word@" + at),
                            "http://papers.invalid/1.pdf"));
            ScriptedServer.Asked last = proxy.asked().getLast();
            assertEquals("http://papers.invalid/1.pdf", last.path());
            assertEquals(
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString("me:word".getBytes(StandardCharsets.UTF_8)),
                    last.header("Proxy-Authorization"));
            assertInstanceOf(
                    Fetched.Done.class,
                    fetch(
                            Map.of("http_proxy", "http://me:word@" + at, "no_proxy", "127.0.0.1"),
                            proxy.uri("/direct").toString()));
            assertEquals("", proxy.asked().getLast().header("Proxy-Authorization"));
        }
    }

    @Test
    void aProxyThatRefusesOrIsAwayIsTold() throws IOException {
        String at;
        try (ScriptedServer proxy =
                new ScriptedServer(
                        (asked, out) ->
                                ScriptedServer.send(
                                        out,
                                        "407 Proxy Authentication Required",
                                        new byte[0],
                                        "Proxy-Authenticate: Basic realm=\"office\""))) {
            at = proxy.uri("").getAuthority();
            assertEquals(
                    ProblemKind.PROXY_REFUSED,
                    assertInstanceOf(
                                    Fetched.Failed.class,
                                    fetch(Map.of("http_proxy", at), "http://papers.invalid/1"))
                            .problem()
                            .kind());
        }
        assertEquals(
                ProblemKind.HOST_AWAY,
                assertInstanceOf(
                                Fetched.Failed.class,
                                fetch(Map.of("http_proxy", at), "http://papers.invalid/1"))
                        .problem()
                        .kind());
    }
}
