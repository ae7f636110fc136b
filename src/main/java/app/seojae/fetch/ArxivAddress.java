package app.seojae.fetch;

import app.seojae.model.ArxivId;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where papers and their pictures are fetched from; mirrors stand in for arXiv and the picture
 * host.
 *
 * @param arxivBase a mirror's address, or {@code null} for arXiv itself
 * @param thumbnailBase another host for pictures, or {@code null}
 * @see <a href="https://info.arxiv.org/help/bulk_data.html">export.arxiv.org is set aside for
 *     programs</a>
 */
public record ArxivAddress(@Nullable URI arxivBase, @Nullable URI thumbnailBase) {

    /** arXiv and the picture host themselves. */
    public static final ArxivAddress DEFAULT = new ArxivAddress(null, null);

    private static final URI ARXIV = URI.create("https://arxiv.org");
    private static final URI EXPORT = URI.create("https://export.arxiv.org");
    private static final URI THUMBNAILS = URI.create("https://cdn-thumbnails.huggingface.co");

    /**
     * The PDF of a paper, newest version.
     *
     * @param byPerson whether a person clicked; the queue asks the host meant for programs
     */
    public URI pdf(ArxivId id, boolean byPerson) {
        URI base = arxivBase != null ? arxivBase : byPerson ? ARXIV : EXPORT;
        return under(base, "/pdf/" + id.value());
    }

    /** What arXiv tells of papers, all in one answer. */
    public URI metadata(List<ArxivId> ids) {
        String list = ids.stream().map(ArxivId::value).collect(Collectors.joining(","));
        URI base = arxivBase != null ? arxivBase : EXPORT;
        return under(base, "/api/query?id_list=" + list + "&max_results=" + ids.size());
    }

    /** The picture made for a paper. */
    public URI thumbnail(ArxivId id) {
        URI base = thumbnailBase != null ? thumbnailBase : THUMBNAILS;
        return under(base, "/social-thumbnails/papers/" + id.value() + ".png");
    }

    /**
     * An address a digest gave, with mirrors in place; empty where it is no whole http address, for
     * nothing a digest says is ever looked up on the local disk.
     */
    public Optional<URI> written(String address) {
        try {
            URI uri = new URI(address.strip());
            String host = uri.getHost();
            if (!isHttp(uri) || host == null || uri.getUserInfo() != null) {
                return Optional.empty();
            }
            if (arxivBase != null && isArxivHost(host)) {
                return Optional.of(under(arxivBase, place(uri)));
            }
            if (thumbnailBase != null && isPictureName(host)) {
                return Optional.of(under(thumbnailBase, place(uri)));
            }
            return Optional.of(uri);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether an address leads to arXiv or what stands in for it, so that its manners count. */
    boolean isArxiv(URI uri) {
        String host = uri.getHost();
        return host != null && (isArxivHost(host) || isAt(arxivBase, uri));
    }

    /** Whether an address leads to where pictures lie, or to what stands in for that. */
    boolean isPictureHost(URI uri) {
        String host = uri.getHost();
        return host != null && (isPictureName(host) || isAt(thumbnailBase, uri));
    }

    /** Whether the program itself knows a host, and not only some digest. */
    public boolean knows(String host) {
        return isArxivHost(host)
                || isPictureName(host)
                || isNamed(arxivBase, host)
                || isNamed(thumbnailBase, host);
    }

    private static boolean isNamed(@Nullable URI base, String host) {
        return base != null && host.equalsIgnoreCase(base.getHost());
    }

    private static boolean isAt(@Nullable URI base, URI uri) {
        return base != null
                && isNamed(base, String.valueOf(uri.getHost()))
                && uri.getPort() == base.getPort();
    }

    /** The host of the pictures has neighbours that serve the same files. */
    private static boolean isPictureName(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.equals("hf.co")
                || lower.endsWith(".hf.co")
                || lower.equals("huggingface.co")
                || lower.endsWith(".huggingface.co");
    }

    static boolean isHttp(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme())
                || "https".equalsIgnoreCase(uri.getScheme());
    }

    private static boolean isArxivHost(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.equals("arxiv.org") || lower.endsWith(".arxiv.org");
    }

    private static String place(URI uri) {
        String query = uri.getRawQuery();
        return query == null ? uri.getRawPath() : uri.getRawPath() + "?" + query;
    }

    private static URI under(URI base, String path) {
        String start = base.toString();
        return URI.create(
                start.endsWith("/") ? start.substring(0, start.length() - 1) + path : start + path);
    }
}
