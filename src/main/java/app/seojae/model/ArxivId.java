package app.seojae.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An arXiv identifier without its version, in the form arXiv prints it: {@code 2410.17637} or
 * {@code cs/0112017}.
 *
 * @see <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv identifiers</a>
 */
public record ArxivId(String value) {

    private static final Pattern NEW_STYLE = Pattern.compile("\\d{4}\\.\\d{4,5}");
    private static final Pattern OLD_STYLE = Pattern.compile("[a-z]+(?:-[a-z]+)?/\\d{7}");
    private static final Pattern SUBJECT_CLASS =
            Pattern.compile("([a-z]+(?:-[a-z]+)?)\\.[A-Za-z]{2}(?:[a-z-]{0,14})(/\\d{7})");
    private static final Pattern WITH_VERSION = Pattern.compile("(.+?)(?:v(\\d{1,3}))?");

    public ArxivId {
        value = withoutSubjectClass(value);
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an arXiv id: " + value);
        }
    }

    /** An identifier together with the version a link named, if it named one. */
    public record Versioned(ArxivId id, @Nullable Integer version) {}

    /**
     * Reads {@code 2410.17637}, {@code 2410.17637v2} or {@code cs/0112017}; empty for anything
     * else.
     */
    public static Optional<Versioned> parse(String text) {
        Matcher matcher = WITH_VERSION.matcher(text.strip());
        if (!matcher.matches() || !isValid(withoutSubjectClass(matcher.group(1)))) {
            return Optional.empty();
        }
        String version = matcher.group(2);
        return Optional.of(
                new Versioned(
                        new ArxivId(matcher.group(1)),
                        version == null ? null : Integer.valueOf(version)));
    }

    /**
     * {@code math.GT/0309136} and {@code math/0309136} are one paper: the number is the archive's.
     */
    private static String withoutSubjectClass(String value) {
        if (value.indexOf('/') < 0) {
            return value; // of the newer kind, as nearly all are
        }
        Matcher matcher = SUBJECT_CLASS.matcher(value);
        return matcher.matches() ? matcher.group(1) + matcher.group(2) : value;
    }

    /** The name as one path segment: the slash of an old identifier becomes an underscore. */
    public String fileName() {
        return value.replace('/', '_');
    }

    private static boolean isValid(String value) {
        Pattern style = value.indexOf('/') < 0 ? NEW_STYLE : OLD_STYLE;
        return style.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
