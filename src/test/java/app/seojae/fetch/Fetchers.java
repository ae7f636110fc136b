package app.seojae.fetch;

import java.time.InstantSource;
import java.util.Map;

/** Fetchers of tests: no proxies, and books of their own on who can be reached. */
public final class Fetchers {

    private Fetchers() {}

    public static Fetcher of(
            NetworkSwitch network, PoliteGate gate, ArxivAddress addresses, Timing timing) {
        Reachability reach = new Reachability(InstantSource.system(), addresses::knows);
        return of(network, gate, addresses, reach, timing);
    }

    public static Fetcher of(
            NetworkSwitch network,
            PoliteGate gate,
            ArxivAddress addresses,
            Reachability reach,
            Timing timing) {
        Proxies none = new Proxies(Map.of(), null);
        return new Fetcher(network, gate, addresses, reach, none, "0.1", timing);
    }
}
