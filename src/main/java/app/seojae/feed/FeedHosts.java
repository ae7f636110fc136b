package app.seojae.feed;

import app.seojae.fetch.RequestTerms;
import app.seojae.model.feed.FeedAddress.GitHub;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where feeds are asked; mirrors stand in for GitHub and Hugging Face.
 *
 * @param github a mirror of GitHub's API and raw files, or {@code null} for GitHub itself
 * @param hf a mirror, or {@code null} for Hugging Face itself
 * @see <a href="https://docs.github.com/en/rest/repos/contents">contents of a repository</a>
 */
public record FeedHosts(@Nullable URI github, @Nullable URI hf) {

    /** The hosts themselves. */
    public static final FeedHosts DEFAULT = new FeedHosts(null, null);

    private static final String API = "https://api.github.com";
    private static final String RAW = "https://raw.githubusercontent.com";
    private static final String HF = "https://huggingface.co";
    private static final int MOST_OF_A_DAY = 100;

    /** The listing of a folder, at most 1,000 entries of it. */
    public URI contents(GitHub folder) {
        return at(
                api(),
                repository(folder) + "/contents/" + folder.path(),
                folder.branch().equals(GitHub.HEAD) ? null : "ref=" + folder.branch());
    }

    /** The listing of the whole repository. */
    public URI tree(GitHub folder) {
        return at(api(), repository(folder) + "/git/trees/" + folder.branch(), "recursive=1");
    }

    /** A file's content, of any host that has it. */
    public URI raw(GitHub folder, String path) {
        return at(
                github == null ? RAW : github.toString(),
                "/" + String.join("/", folder.owner(), folder.repository(), folder.branch(), path),
                null);
    }

    /** Where an address leads once a mirror stands in for GitHub's raw files. */
    public URI standing(URI address) {
        boolean raw =
                RequestTerms.authority(address).equals(RequestTerms.authority(URI.create(RAW)));
        return github != null && raw
                ? at(github.toString(), address.getPath(), address.getQuery())
                : address;
    }

    /** The list of a day. */
    public URI daily(LocalDate day) {
        return at(
                hf == null ? HF : hf.toString(),
                "/api/daily_papers",
                "date=" + day + "&limit=" + MOST_OF_A_DAY);
    }

    /** The hosts, with their ports, that may be asked for a repository's files. */
    public Set<String> ofGitHub() {
        return github == null
                ? Set.of("api.github.com", "raw.githubusercontent.com")
                : Set.of(RequestTerms.authority(github));
    }

    /** The host, with its port, that may be asked with a token. */
    public String ofGitHubApi() {
        return RequestTerms.authority(URI.create(api()));
    }

    /** The host, with its port, that may be asked for daily lists. */
    public Set<String> ofHf() {
        return Set.of(RequestTerms.authority(hf == null ? URI.create(HF) : hf));
    }

    private String api() {
        return github == null ? API : github.toString();
    }

    private static String repository(GitHub folder) {
        return "/repos/" + folder.owner() + "/" + folder.repository();
    }

    private static URI at(String base, String path, @Nullable String query) {
        String start = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        try {
            String encoded = new URI(null, null, path, query, null).toASCIIString();
            return URI.create(start + encoded);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
