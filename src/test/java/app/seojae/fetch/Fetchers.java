package app.seojae.fetch;

import app.seojae.fetch.record.RequestLog;
import app.seojae.fetch.record.RequestReason;
import java.time.InstantSource;
import java.util.Map;

/** Fetchers of tests: no proxies, and books of their own on who can be reached. */
public final class Fetchers {

    /** Why tests ask. */
    public static final RequestReason TEST = RequestReason.pdf("시험");

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
        Proxies none = new Proxies(Map.of(), () -> null);
        RequestLog log = new RequestLog(InstantSource.system());
        return new Fetcher(network, gate, addresses, reach, log, none, "0.1", timing);
    }
}
