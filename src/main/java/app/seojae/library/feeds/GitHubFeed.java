package app.seojae.library.feeds;

import app.seojae.feed.BlobId;
import app.seojae.feed.FeedHosts;
import app.seojae.feed.RemoteFile;
import app.seojae.feed.RemoteListing;
import app.seojae.fetch.RequestTerms;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.feed.FeedAddress.GitHub;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder of a GitHub repository: its listing names the content of every file, so that only those
 * are fetched whose content is another.
 *
 * @see <a href="https://docs.github.com/en/rest/repos/contents">at most 1,000 files a folder</a>
 */
final class GitHubFeed implements FeedSource {

    private static final String FOLDER = "listing.json";
    private static final String TREE = "tree.json";

    /** Stands before the name of a listing of the whole repository. */
    private static final String OF_TREE = "tree ";

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Accept", "application/vnd.github+json",
                    "X-GitHub-Api-Version", "2022-11-28");

    private final GitHub address;
    private final FeedHosts hosts;
    private final RequestTerms api;
    private final RequestTerms raw;

    /**
     * @param token for the API, which is sent nowhere else, or {@code null}
     */
    GitHubFeed(GitHub address, FeedHosts hosts, @Nullable String token) {
        this.address = address;
        this.hosts = hosts;
        Set<String> named = hosts.ofGitHub();
        // Only the API itself: a redirect to any other host would take the token along.
        api = new RequestTerms(headers(token), Set.of(hosts.ofGitHubApi()));
        raw = new RequestTerms(Map.of(), named);
    }

    private static Map<String, String> headers(@Nullable String token) {
        Map<String, String> headers = new HashMap<>(HEADERS);
        if (token != null && token.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            headers.put("Authorization", "Bearer " + token);
        }
        return headers;
    }

    /** What is there now, and the name of that answer. */
    private record Now(RemoteListing listing, @Nullable String etag) {}

    @Override
    public void check(FeedRun run) throws SeojaeException {
        Now now = now(run);
        if (now == null) {
            return;
        }
        List<RemoteFile> files = new ArrayList<>(now.listing().files());
        // The newest first: their names hold their days.
        files.sort(Comparator.comparing(RemoteFile::path).reversed());
        List<RemoteFile> wanted =
                files.stream().filter(one -> !run.has(one.path(), one.blob())).toList();
        for (int i = 0; i < wanted.size(); i++) {
            run.progress(i, wanted.size());
            take(run, wanted.get(i));
        }
        run.progress(wanted.size(), wanted.size());
        run.flush();
        run.forgetFiles();
        if (now.listing().truncated()) {
            run.trouble(address.path(), Problem.of(ProblemKind.FEED_TRUNCATED));
        }
        run.finished(now.etag(), !now.listing().truncated());
    }

    /** The listing; {@code null} where it is as it was. */
    private @Nullable Now now(FeedRun run) throws SeojaeException {
        String last = run.etag();
        if (last != null && last.startsWith(OF_TREE)) {
            return tree(run, last.substring(OF_TREE.length()));
        }
        FeedRun.Answer answer = run.ask(hosts.contents(address), FOLDER, last, api);
        if (answer.bytes() == null) {
            return null;
        }
        RemoteListing listing = RemoteListing.ofFolder(text(answer.bytes()));
        return listing.isCut() ? tree(run, null) : new Now(listing, answer.etag());
    }

    private @Nullable Now tree(FeedRun run, @Nullable String last) throws SeojaeException {
        FeedRun.Answer answer = run.ask(hosts.tree(address), TREE, last, api);
        if (answer.bytes() == null) {
            return null;
        }
        RemoteListing all = RemoteListing.ofTree(text(answer.bytes()), address.path());
        return new Now(all, answer.etag() == null ? null : OF_TREE + answer.etag());
    }

    private void take(FeedRun run, RemoteFile file) throws SeojaeException {
        byte[] bytes = run.kept(file.blob());
        if (bytes == null) {
            bytes = fetched(run, file);
        }
        if (bytes != null) {
            String version = BlobId.of(bytes, file.blob());
            if (!version.equals(file.blob())) {
                run.lags(); // an older content is handed out still; the newer one comes later
            }
            run.take(file.path(), version, bytes, file.blob());
        }
    }

    private byte @Nullable [] fetched(FeedRun run, RemoteFile file) throws SeojaeException {
        try {
            return run.ask(download(file), file.blob(), null, raw).bytes();
        } catch (SeojaeException e) {
            if (!isOfOneFile(e.problem().kind())) {
                throw e;
            }
            run.trouble(file.path(), e.problem());
            return null;
        }
    }

    /** Where the listing says, if that is one of the hosts named; else where it must lie. */
    private URI download(RemoteFile file) {
        URI named = file.download();
        URI usual = hosts.raw(address, file.path());
        if (named == null || !usual.getScheme().equalsIgnoreCase(named.getScheme())) {
            return usual;
        }
        return hosts.ofGitHub().contains(RequestTerms.authority(named)) ? named : usual;
    }

    private static boolean isOfOneFile(ProblemKind kind) {
        return switch (kind) {
            case NOT_FOUND, TOO_LARGE, ENCODED, ODD_ANSWER, BAD_ADDRESS, REDIRECTED_AWAY -> true;
            default -> false;
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
