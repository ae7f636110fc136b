package app.seojae.digest.line;

import app.seojae.model.ArxivId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds every paper's address in a line, however long the line is and however the address is
 * written: bare, as a link, as an image. Pictures of papers are none.
 */
public final class Addresses {

    /** How many are told of one line. */
    public static final int MOST = 10_000;

    private Addresses() {}

    /**
     * A paper's address.
     *
     * @param start where it begins in the line
     * @param end behind its last character
     */
    public record Address(ArxivId id, @Nullable Integer version, String url, int start, int end) {}

    /** In the order of the line, Markdown's backslashes undone. */
    public static List<Address> in(String line) {
        if (line.indexOf("http") < 0) {
            return List.of();
        }
        List<Address> found = new ArrayList<>();
        int at = LinkScanner.bareAddress(line, 0);
        while (at >= 0 && found.size() < MOST) {
            LinkScanner.Link link = LinkScanner.bare(line, at);
            if (!LinkScanner.isThumbnail(link.url())) {
                LinkScanner.arxivId(link.url())
                        .ifPresent(
                                id ->
                                        found.add(
                                                new Address(
                                                        id.id(),
                                                        id.version(),
                                                        link.url(),
                                                        link.start(),
                                                        link.end())));
            }
            at = LinkScanner.bareAddress(line, Math.max(link.end(), at + 4));
        }
        return found;
    }

    /** The address to keep of those that lead to one paper: its PDF, its arXiv page, another. */
    public static Address best(List<Address> addresses) {
        Address best = addresses.getFirst();
        for (Address one : addresses) {
            best = rank(one.url) < rank(best.url) ? one : best;
        }
        return best;
    }

    static int rank(String url) {
        boolean arxiv = LinkScanner.host(url).endsWith("arxiv.org");
        return arxiv && url.contains("/pdf/") ? 0 : arxiv ? 1 : 2;
    }
}
