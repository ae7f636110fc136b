package app.seojae;

import app.seojae.cli.command.Launcher.Options;
import app.seojae.feed.FeedHosts;
import app.seojae.fetch.ArxivAddress;
import app.seojae.fetch.Fetcher;
import app.seojae.fetch.NetworkSwitch;
import app.seojae.fetch.PoliteGate;
import app.seojae.fetch.Proxies;
import app.seojae.fetch.Reachability;
import app.seojae.fetch.Timing;
import app.seojae.fetch.record.RequestLog;
import app.seojae.files.Home;
import app.seojae.files.OwnerOnlyFiles;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.release.ProgramBuild;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.settings.ProgramSettings;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way out to the network, as the person's settings and the command line allow it. */
final class Network {

    private static final System.Logger LOG = System.getLogger(Network.class.getName());

    private final NetworkSwitch network;
    private final WebAccess web;
    private final ProgramBuild build = ProgramBuild.read();

    Network(Home home, Settings settings, Options options) throws SeojaeException {
        try {
            OwnerOnlyFiles.folder(home.state());
        } catch (IOException e) {
            // Who asks for nothing from the network needs no such folder; the gate tells the rest.
            LOG.log(System.Logger.Level.INFO, "there is no folder for the state", e);
        }
        network = new NetworkSwitch(!options.offline() && !settings.get(ProgramSettings.OFFLINE));
        String arxiv =
                options.arxivBase() != null
                        ? options.arxivBase()
                        : settings.get(ProgramSettings.ARXIV_BASE);
        ArxivAddress addresses = new ArxivAddress(uri(arxiv), uri(options.thumbnailBase()));
        FeedHosts feeds = new FeedHosts(uri(options.githubBase()), uri(options.hfBase()));
        Fetcher fetcher =
                new Fetcher(
                        network,
                        new PoliteGate(home.state(), PoliteGate.PAUSE),
                        addresses,
                        new Reachability(InstantSource.system(), addresses::knows),
                        new RequestLog(InstantSource.system()),
                        new Proxies(System.getenv(), ProxySelector::getDefault),
                        Objects.toString(build.version(), "0"),
                        Timing.DEFAULT);
        web =
                new WebAccess(
                        network,
                        fetcher,
                        addresses,
                        new PageProbe(),
                        WebAccess.WAITS,
                        feeds,
                        new KeyFile(home.settings().resolve("github.token")));
    }

    /** The switch that forbids all of it. */
    NetworkSwitch network() {
        return network;
    }

    WebAccess web() {
        return web;
    }

    private static @Nullable URI uri(@Nullable String address) throws SeojaeException {
        if (address == null || address.isBlank()) {
            return null;
        }
        try {
            return new URI(address.strip());
        } catch (URISyntaxException e) {
            throw new SeojaeException(Problem.of(ProblemKind.WRONG_USAGE, address), e);
        }
    }

    /** What this program is, as it names itself there. */
    ProgramBuild build() {
        return build;
    }
}
