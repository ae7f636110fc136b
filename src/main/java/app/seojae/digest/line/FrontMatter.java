package app.seojae.digest.line;

import app.seojae.model.ArxivId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the two rules at the head of a page: {@code title}, {@code date}, {@code
 * url}, {@code arxiv_id}, {@code tags}.
 *
 * @param values by key, in lower case, lists as their items
 * @param end the index of the first line behind it, 0 where there is none
 */
public record FrontMatter(Map<String, List<String>> values, int end) {

    private static final int LONGEST = 200;
    private static final int LONGEST_LINE = 4_096;
    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

    /** Reads it, where the lines begin with it. */
    static FrontMatter of(List<DigestLine> lines) {
        int at = 0;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        if (at >= lines.size() || !lines.get(at).text().strip().equals("---")) {
            return NONE;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (int i = at + 1; i < lines.size() && i <= at + LONGEST; i++) {
            String line = lines.get(i).text();
            String text = line.strip();
            if (text.equals("---") || text.equals("...")) {
                return values.isEmpty() ? NONE : new FrontMatter(values, i + 1);
            }
            int colon = keyEnd(line);
            if (colon > 0) {
                open = new ArrayList<>();
                values.putIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), open);
                add(open, line.substring(colon + 1).strip());
            } else if (text.startsWith("- ")) {
                add(open, text.substring(2).strip());
            } else if (!text.isEmpty() && !text.startsWith("#") && line.equals(text)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** Where a key at the line's start ends, or -1; keys are ASCII, which no Korean label is. */
    private static int keyEnd(String line) {
        int at = 0;
        while (at < line.length()
                && at < 40
                && ((line.charAt(at) < 128 && Character.isLetterOrDigit(line.charAt(at)))
                        || line.charAt(at) == '_'
                        || line.charAt(at) == '-')) {
            at++;
        }
        boolean colon = at > 0 && at < line.length() && line.charAt(at) == ':';
        boolean spaced =
                at + 1 >= line.length() || line.charAt(Math.min(at + 1, line.length() - 1)) == ' ';
        return colon && spaced && line.charAt(0) != '-' && line.length() < LONGEST_LINE ? at : -1;
    }

    private static void add(List<String> values, String written) {
        String text = written;
        if (text.startsWith("[") && text.endsWith("]")) {
            for (String item : text.substring(1, text.length() - 1).split(",")) {
                add(values, item.strip());
            }
            return;
        }
        text = unquoted(text);
        if (!text.isEmpty() && !text.equals("|") && !text.equals(">")) {
            values.add(text);
        }
    }

    /** Without the quotation marks round it. */
    static String unquoted(String text) {
        boolean quoted =
                text.length() > 1
                        && (("\"'".indexOf(text.charAt(0)) >= 0
                                        && text.charAt(text.length() - 1) == text.charAt(0))
                                || (text.charAt(0) == '“' && text.endsWith("”")));
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    boolean isThere() {
        return end > 0;
    }

    private @Nullable String first(String... keys) {
        for (String key : keys) {
            List<String> found = values.get(key);
            if (found != null && !found.isEmpty()) {
                return found.getFirst();
            }
        }
        return null;
    }

    /** The page's title as written, or {@code null}. */
    @Nullable
    public String title() {
        return first("title");
    }

    /** The page's day as written, or {@code null}. */
    @Nullable
    public String date() {
        return first("date", "publish_date", "published", "created");
    }

    /** The page's tags in their order. */
    public List<String> tags() {
        List<String> tags = values.get("tags");
        return tags == null ? List.of() : tags;
    }

    /** The address it names, as one to keep. */
    @Nullable
    public String url() {
        String url = first("pdf_url", "pdf", "url", "link", "arxiv", "arxiv_url", "paper_url");
        return url != null && LinkScanner.arxivId(url).isPresent() && url.startsWith("http")
                ? url
                : null;
    }

    /** The one paper the page is about. */
    public Optional<ArxivId.Versioned> id() {
        String id = first("arxiv_id", "arxiv-id", "arxivid", "arxiv");
        Optional<ArxivId.Versioned> named = id == null ? Optional.empty() : bareId(id);
        String url = url();
        return named.isPresent() || url == null ? named : LinkScanner.arxivId(url);
    }

    /** {@code 2410.17637}, {@code arXiv:2410.17637v2}. */
    public static Optional<ArxivId.Versioned> bareId(String text) {
        String bare = text.strip();
        bare = bare.regionMatches(true, 0, "arxiv:", 0, 6) ? bare.substring(6) : bare;
        return bare.length() > 32 ? Optional.empty() : ArxivId.parse(bare);
    }
}
