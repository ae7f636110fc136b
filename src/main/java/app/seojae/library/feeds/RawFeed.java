package app.seojae.library.feeds;

import app.seojae.feed.BlobId;
import app.seojae.feed.FeedHosts;
import app.seojae.fetch.RequestTerms;
import app.seojae.model.SeojaeException;
import app.seojae.model.feed.FeedAddress;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/** A single file on the web, asked for only if it changed. */
final class RawFeed implements FeedSource {

    private final URI address;

    RawFeed(FeedAddress.RawFile file, FeedHosts hosts) {
        address = hosts.standing(file.address());
    }

    @Override
    public void check(FeedRun run) throws SeojaeException {
        RequestTerms terms = new RequestTerms(Map.of(), Set.of(RequestTerms.authority(address)));
        FeedRun.Answer answer = run.ask(address, "file", run.etag(), terms);
        if (answer.bytes() == null) {
            return;
        }
        String name = name();
        String version = BlobId.of(answer.bytes());
        if (!run.has(name, version)) {
            run.take(name, version, answer.bytes(), null);
        }
        run.finished(answer.etag(), false);
    }

    private String name() {
        String path = String.valueOf(address.getPath());
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isBlank() ? "digest.md" : name;
    }
}
