package app.seojae.model.paper;

import app.seojae.model.digest.DigestVersion;
import app.seojae.model.digest.Section;
import app.seojae.model.digest.TextOrigin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a paper the person added herself, as a reference needs it.
 *
 * @param authors their names in one line, parted by commas or semicolons, or the empty string
 * @param year it came out, or {@code null} where nobody said
 */
public record OwnFacts(String title, String authors, @Nullable Integer year) {

    /** What the authors of an added paper stand under. */
    public static final String AUTHORS = "저자";

    /** What its year stands under. */
    public static final String YEAR = "연도";

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_AUTHORS = 20_000;
    private static final Pattern A_YEAR = Pattern.compile("1[4-9]\\d\\d|2[01]\\d\\d");
    private static final Pattern BETWEEN_FEW = Pattern.compile("\\s*(?:;|\\n)\\s*");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,，、\\n]|\\s+and\\s+)\\s*");

    public OwnFacts {
        title = flat(title, LONGEST_TITLE);
        authors = flat(authors, LONGEST_AUTHORS);
    }

    private static String flat(String words, int longest) {
        String flat = words.replaceAll("\\s+", " ").strip();
        return flat.length() <= longest ? flat : flat.substring(0, longest).strip();
    }

    /** A year as a person writes it; empty for what is none. */
    public static Optional<Integer> year(String written) {
        String digits = written.strip();
        return A_YEAR.matcher(digits).matches()
                ? Optional.of(Integer.valueOf(digits))
                : Optional.empty();
    }

    /** The facts the person's own reading of a paper gives; empty where she did not add it. */
    public static Optional<OwnFacts> of(Paper paper) {
        return paper.readings().stream()
                .filter(OwnFacts::isAddition)
                .findFirst()
                .map(reading -> of(String.valueOf(reading.title()), reading.others()));
    }

    /** The facts that stand in a title and labelled parts. */
    public static OwnFacts of(String title, List<Section> parts) {
        Integer year = year(part(parts, YEAR)).orElse(null);
        return new OwnFacts(title, part(parts, AUTHORS), year);
    }

    /**
     * Whether nothing but the person's own word gives the paper's title, so that she may mend it.
     */
    public static boolean isOwn(Paper paper) {
        return of(paper).isPresent()
                && paper.readings().stream().noneMatch(one -> one.origin().isPublished());
    }

    /** A text of the person's own above a model's has no title: it added nothing. */
    private static boolean isAddition(DigestVersion reading) {
        return reading.origin().kind() == TextOrigin.Kind.OWN && reading.title() != null;
    }

    private static String part(List<Section> parts, String label) {
        return parts.stream()
                .filter(one -> one.label().equals(label))
                .map(Section::markdown)
                .findFirst()
                .orElse("");
    }

    /** The labelled parts of a paper with these facts in place of those that stood there. */
    public List<Section> parts(List<Section> before) {
        List<Section> parts = new ArrayList<>();
        if (!authors.isEmpty()) {
            parts.add(new Section(AUTHORS, authors));
        }
        if (year != null) {
            parts.add(new Section(YEAR, year.toString()));
        }
        parts.addAll(without(before));
        return parts;
    }

    /** Labelled parts but for those that stand in facts. */
    public static List<Section> without(List<Section> parts) {
        return parts.stream()
                .filter(one -> !one.label().equals(AUTHORS) && !one.label().equals(YEAR))
                .toList();
    }

    /** The authors one by one. */
    public List<String> names() {
        Pattern between = authors.indexOf(';') >= 0 ? BETWEEN_FEW : BETWEEN;
        return Arrays.stream(between.split(authors)).filter(name -> !name.isBlank()).toList();
    }
}
