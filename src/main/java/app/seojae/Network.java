package app.seojae;

import app.seojae.cli.Faces;
import app.seojae.fetch.ArxivAddress;
import app.seojae.fetch.Fetcher;
import app.seojae.fetch.NetworkSwitch;
import app.seojae.fetch.PoliteGate;
import app.seojae.fetch.Timing;
import app.seojae.library.Web;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Puts together what asks the network for files. */
final class Network {

    private static final String VERSION = "0.1";

    private Network() {}

    /**
     * @param state the folder all programs of the person share, so that they take turns at arXiv
     */
    static Web web(Path state, Faces.Options options) throws SeojaeException {
        NetworkSwitch network = new NetworkSwitch(!options.offline());
        ArxivAddress addresses =
                new ArxivAddress(address(options.arxivBase()), address(options.thumbnailBase()));
        PoliteGate gate = new PoliteGate(state, PoliteGate.PAUSE);
        Fetcher fetcher = new Fetcher(network, gate, addresses, VERSION, Timing.DEFAULT);
        return new Web(network, fetcher, addresses, new PageProbe(), Web.WAITS);
    }

    private static @Nullable URI address(@Nullable String text) throws SeojaeException {
        try {
            return text == null ? null : new URI(text);
        } catch (URISyntaxException e) {
            throw new SeojaeException(Problem.of(ProblemKind.WRONG_USAGE, text), e);
        }
    }
}
