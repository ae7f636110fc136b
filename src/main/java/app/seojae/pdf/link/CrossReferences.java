package app.seojae.pdf.link;

import app.seojae.model.annotation.Quad;
import app.seojae.pdf.outline.LinkTarget;
import app.seojae.pdf.outline.PageLink;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.select.TextSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a page that point to its figures, tables, sections, equations and references,
 * and addresses of the web: for files without links of their own.
 */
public final class CrossReferences {

    private static final int MOST = 2_000;

    private static final String NUMBER = "(?:[A-Z]\\.?)?\\d{1,3}(?:\\.\\d{1,2})?";

    private static final Pattern CAPTIONED =
            Pattern.compile(
                    "\\b(?<kind>Figures?|Figs?\\.?|Tables?|Tabs?\\.|Algorithms?|Alg\\.)\\s*"
                            + "(?<number>"
                            + NUMBER
                            + ")[a-z]?\\b");

    private static final Pattern SECTION =
            Pattern.compile(
                    "(?:\\b(?:Sections?|Secs?\\.|Appendix|Appendices|App\\.)|§)\\s*"
                            + "(?<number>[A-Z](?:\\.\\d{1,2}){0,3}|\\d{1,2}(?:\\.\\d{1,2}){0,3})\\b");

    private static final Pattern EQUATION =
            Pattern.compile(
                    "\\b(?:Equations?|Eqs?\\.|Eqn\\.?)\\s*\\(?(?<number>(?:[A-Z]\\.)?\\d{1,3}"
                            + "(?:\\.\\d{1,2})?)\\)?");

    private static final Pattern BRACKET =
            Pattern.compile("\\[(\\d{1,4}(?:\\s*[,–-]\\s*\\d{1,4})*)\\]");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

    private static final Pattern AUTHOR_YEAR =
            Pattern.compile(
                    "(?<name>\\p{Lu}[\\p{L}'’\\-]+)(?:\\s+(?:et\\s+al\\.?|(?:and|&)\\s+\\p{Lu}[\\p{L}'’\\-]+))?"
                            + ",?\\s*\\(?(?<year>(?:19|20)\\d{2}[a-z]?)\\b\\)?");

    /** Further works of an author: "2016; 2018", "2019a;b". */
    private static final Pattern FURTHER =
            Pattern.compile(
                    "\\G\\s*[;,]\\s*(?:(?<year>(?:19|20)\\d{2}[a-z]?)\\b|(?<letter>[a-z])(?=[;,)]))");

    private static final Pattern WEB =
            Pattern.compile("\\bhttps?://[\\p{Alnum}\\-._~:/?#@!$&'*+,;=%()]+[\\p{Alnum}/#=]");

    private final PageText page;
    private final Landmarks landmarks;
    private final List<PageLink> links = new ArrayList<>();

    /** Line ends as blanks; every character keeps its place. */
    private final String text;

    private CrossReferences(PageText page, Landmarks landmarks) {
        this.page = page;
        this.landmarks = landmarks;
        this.text = page.text().replace('\n', ' ');
    }

    /**
     * The mentions of a page in the order found.
     *
     * @param taken links of the file itself, which count before mentions at the same place
     */
    public static List<PageLink> on(PageText page, Landmarks landmarks, List<PageLink> taken) {
        CrossReferences mentions = new CrossReferences(page, landmarks);
        mentions.read();
        return mentions.links.stream().filter(link -> isFree(link, taken)).toList();
    }

    private void read() {
        Matcher captioned = CAPTIONED.matcher(text);
        while (captioned.find()) {
            Landmark.Kind kind = Captions.kind(captioned.group("kind"));
            add(captioned, landmarks.find(kind, captioned.group("number")));
        }
        Matcher section = SECTION.matcher(text);
        while (section.find()) {
            add(section, landmarks.find(Landmark.Kind.SECTION, section.group("number")));
        }
        Matcher equation = EQUATION.matcher(text);
        while (equation.find()) {
            add(equation, landmarks.find(Landmark.Kind.EQUATION, equation.group("number")));
        }
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            Matcher digits = DIGITS.matcher(text).region(bracket.start(1), bracket.end(1));
            while (digits.find()) {
                add(digits, landmarks.find(Landmark.Kind.REFERENCE, digits.group()));
            }
        }
        Matcher author = AUTHOR_YEAR.matcher(text);
        while (author.find()) {
            add(author, landmarks.reference(author.group("name"), author.group("year")));
            addFurther(author);
        }
        Matcher web = WEB.matcher(text);
        while (web.find()) {
            add(web.start(), web.end(), new LinkTarget.Web(web.group()));
        }
    }

    private void addFurther(Matcher author) {
        String year = author.group("year");
        Matcher further = FURTHER.matcher(text).region(author.end(), text.length());
        while (further.find()) {
            String group = further.group("year") == null ? "letter" : "year";
            year =
                    group.equals("year")
                            ? further.group(group)
                            : year.substring(0, 4) + further.group(group);
            Optional<Landmark> entry = landmarks.reference(author.group("name"), year);
            if (entry.isPresent() && entry.get().text().contains(year)) {
                add(further.start(group), further.end(group), entry.get().place());
            }
        }
    }

    private void add(Matcher matcher, Optional<Landmark> landmark) {
        if (landmark.isPresent() && !isItself(matcher.start(), landmark.get())) {
            add(matcher.start(), matcher.end(), landmark.get().place());
        }
    }

    private void add(int start, int end, LinkTarget target) {
        List<Quad> area = TextSelection.quads(page, start, end);
        if (!area.isEmpty() && links.size() < MOST) {
            links.add(new PageLink(area, target));
        }
    }

    /** A caption names its own figure, an entry its own number. */
    private boolean isItself(int index, Landmark landmark) {
        @Nullable Quad quad = page.quad(index);
        return landmark.page().equals(page.page())
                && quad != null
                && landmark.kind() != Landmark.Kind.SECTION
                && quad.left() >= landmark.area().left()
                && quad.right() <= landmark.area().right()
                && quad.bottom() >= landmark.area().bottom()
                && quad.top() <= landmark.area().top();
    }

    private static boolean isFree(PageLink link, List<PageLink> taken) {
        return link.area().stream()
                .noneMatch(
                        quad ->
                                taken.stream()
                                        .flatMap(other -> other.area().stream())
                                        .anyMatch(other -> overlap(quad, other)));
    }

    private static boolean overlap(Quad a, Quad b) {
        return a.left() < b.right()
                && b.left() < a.right()
                && a.bottom() < b.top()
                && b.bottom() < a.top();
    }
}
