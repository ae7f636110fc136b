package app.seojae.export.reference;

import app.seojae.model.ArxivId;
import app.seojae.model.paper.Paper;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a paper is called to other programs: an address, or a name made of its title. */
public final class PaperSource {

    private static final Pattern ARXIV =
            Pattern.compile(
                    "(?:arxiv\\.org/(?:abs|pdf|html)/|arxiv[:.])"
                            + "(\\d{4}\\.\\d{4,5}|[a-z.-]{2,20}/\\d{7})",
                    Pattern.CASE_INSENSITIVE);

    private PaperSource() {}

    /** The address of the PDF, or of the page that tells of the paper. */
    public static String of(Paper paper, boolean pdf) {
        ArxivId id = paper.row().arxivId();
        if (id != null) {
            return "https://arxiv.org/" + (pdf ? "pdf/" : "abs/") + id.value();
        }
        String link = paper.pdfUrl();
        return link != null && isAddress(link) ? link : "urn:uuid:" + name(paper.row().title());
    }

    private static UUID name(String title) {
        return UUID.nameUUIDFromBytes(("paper " + title).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isAddress(String link) {
        try {
            return new URI(link).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The arXiv id an address speaks of. */
    public static Optional<ArxivId> arxivId(@Nullable String address) {
        if (address == null || address.length() > 2_000) {
            return Optional.empty();
        }
        Matcher found = ARXIV.matcher(address);
        return found.find()
                ? ArxivId.parse(found.group(1)).map(ArxivId.Versioned::id)
                : Optional.empty();
    }
}
