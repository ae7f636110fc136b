package app.seojae.library;

import app.seojae.library.transfer.DownloadTurn;
import app.seojae.library.transfer.Transfers;
import app.seojae.work.CancelFlag;
import java.net.URI;
import java.nio.file.Path;

/** A second program that downloads until it is killed. */
final class DownloadChild {

    private DownloadChild() {}

    public static void main(String[] args) throws Exception {
        try (Library library = Digests.open(Path.of(args[0]))) {
            Transfers transfers =
                    library.transfers(Webs.web(URI.create(args[1]), Path.of(args[2]), true));
            while (transfers.downloads().turn(CancelFlag.never()) == DownloadTurn.ENDED) {
                continue;
            }
        }
    }
}
