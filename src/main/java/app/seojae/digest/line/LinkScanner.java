package app.seojae.digest.line;

import app.seojae.model.ArxivId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds addresses in lines and arXiv ids in addresses; never looks further than a line's start. */
public final class LinkScanner {

    private static final int LONGEST_LINE = 4_096;
    public static final int LONGEST_URL = 2_048;
    private static final List<String> ARXIV =
            List.of("arxiv.org", "www.arxiv.org", "export.arxiv.org");
    private static final List<String> HUGGING_FACE =
            List.of("huggingface.co", "www.huggingface.co", "hf.co");
    private static final String THUMBNAILS = "cdn-thumbnails.huggingface.co";
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private LinkScanner() {}

    /**
     * An address in a line.
     *
     * @param text what the link shows, or the empty string for a bare address
     * @param url Markdown escapes undone
     * @param image written {@code ![…](…)}
     * @param start where it begins in the line
     * @param end behind its last character
     */
    public record Link(String text, String url, boolean image, int start, int end) {

        /** Whether words go on right behind it, as a particle does: {@code [앞 연구](…)를}. */
        public boolean isPartOfSentence(String line) {
            int at = end;
            while (at < line.length() && line.charAt(at) == '*') {
                at++;
            }
            return at < line.length() && Character.isLetter(line.charAt(at));
        }

        /** Whether it leads to a paper itself, however it is written. */
        public boolean isPaper() {
            return !isThumbnail(url) && arxivId(url).isPresent();
        }
    }

    /** The first address in a line: a link, an image, or a bare one. */
    static @Nullable public Link first(String line) {
        return next(line, 0);
    }

    /** The first address in a line that leads to a paper, else the first. */
    static @Nullable public Link best(String line) {
        Link first = next(line, 0);
        for (Link link = first; link != null; link = next(line, link.end)) {
            if (link.isPaper()) {
                return link;
            }
        }
        return first;
    }

    /** The first address at or behind {@code from}. */
    static @Nullable public Link next(String line, int from) {
        String head = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
        int bare = bareAddress(head, from);
        int join = head.indexOf("](", from);
        if (join >= 0) {
            int open = head.lastIndexOf('[', join);
            if (open >= from && (bare < 0 || open < bare)) {
                return marked(head, open, join);
            }
        }
        return bare < 0 ? null : bare(head, bare);
    }

    private static Link marked(String line, int open, int join) {
        boolean image = open > 0 && line.charAt(open - 1) == '!';
        int end = closing(line, join + 2);
        String inside = line.substring(join + 2, end).strip();
        if (inside.startsWith("<") && inside.indexOf('>') > 0) {
            inside = inside.substring(1, inside.indexOf('>'));
        } else {
            int blank = inside.indexOf(' ');
            inside = blank > 0 ? inside.substring(0, blank) : inside;
        }
        return new Link(
                line.substring(open + 1, join),
                unescape(inside),
                image,
                image ? open - 1 : open,
                Math.min(line.length(), end + 1));
    }

    private static int closing(String line, int from) {
        int depth = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                return i;
            }
        }
        return line.length();
    }

    /** Where the next bare address begins at or behind {@code from}, or -1. */
    public static int bareAddress(String line, int from) {
        int http = line.indexOf("http", from);
        while (http >= 0) {
            String rest = line.substring(http, Math.min(line.length(), http + 12));
            String plain = rest.replace("\\", "");
            if (plain.startsWith("http://") || plain.startsWith("https://")) {
                return http;
            }
            http = line.indexOf("http", http + 4);
        }
        return -1;
    }

    /** The bare address that begins there. */
    public static Link bare(String line, int start) {
        int end = start;
        while (end < line.length()
                && end - start < LONGEST_URL
                && !Character.isWhitespace(line.charAt(end))
                && "<>()[]\"'`|".indexOf(line.charAt(end)) < 0
                && line.charAt(end) < 0x3000) {
            end++;
        }
        int last = end;
        while (last > start && ".,;:!?*_".indexOf(line.charAt(last - 1)) >= 0) {
            last--;
        }
        return new Link("", unescape(line.substring(start, last)), false, start, end);
    }

    /** Undoes Markdown's backslashes before punctuation. */
    public static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\'
                    && i + 1 < text.length()
                    && PUNCTUATION.indexOf(text.charAt(i + 1)) >= 0) {
                c = text.charAt(++i);
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Whether an address is that of a picture Hugging Face makes of a paper. */
    public static boolean isThumbnail(String url) {
        return host(url).equals(THUMBNAILS);
    }

    /** The id in a whole address of arXiv, of a Hugging Face paper page or of its thumbnail. */
    public static Optional<ArxivId.Versioned> arxivId(String url) {
        if (url.length() > LONGEST_URL) {
            return Optional.empty();
        }
        String path = path(url);
        String host = host(url);
        if (ARXIV.contains(host)) {
            return id(after(path, "pdf/", "abs/", "html/"));
        }
        if (HUGGING_FACE.contains(host)) {
            return id(after(path, "papers/"));
        }
        if (host.equals(THUMBNAILS)) {
            String name = after(path, "social-thumbnails/papers/");
            return id(withoutEnding(name, "/gradient.png"));
        }
        return Optional.empty();
    }

    /** Whether it leads to a paper's page on arXiv, with no number of a paper in it. */
    public static boolean isPaperWithoutId(String url) {
        return url.length() <= LONGEST_URL
                && ARXIV.contains(host(url))
                && after(path(url), "pdf/", "abs/").length() > 0
                && arxivId(url).isEmpty();
    }

    /** The host in lower case, or the empty string. */
    public static String host(String url) {
        String rest = withoutScheme(url);
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static String path(String url) {
        String rest = withoutScheme(url);
        int slash = rest.indexOf('/');
        String path = slash < 0 ? "" : rest.substring(slash + 1);
        for (char stop : new char[] {'?', '#'}) {
            int at = path.indexOf(stop);
            path = at < 0 ? path : path.substring(0, at);
        }
        return path;
    }

    private static String withoutScheme(String url) {
        String lower = url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
        return lower.startsWith("https://")
                ? url.substring(8)
                : lower.startsWith("http://") ? url.substring(7) : url;
    }

    private static String after(String path, String... starts) {
        for (String start : starts) {
            if (path.startsWith(start)) {
                return path.substring(start.length());
            }
        }
        return "";
    }

    private static String withoutEnding(String text, String ending) {
        return text.endsWith(ending) ? text.substring(0, text.length() - ending.length()) : text;
    }

    private static Optional<ArxivId.Versioned> id(String name) {
        String bare = withoutEnding(withoutEnding(withoutEnding(name, "/"), ".pdf"), ".png");
        if (bare.length() > 32) {
            return Optional.empty();
        }
        return ArxivId.parse(bare);
    }
}
