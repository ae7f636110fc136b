package app.seojae.export.markdown;

import app.seojae.files.InputFile;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a paper and its marks are written. <code>{{name}}</code> stands for a value; a line whose
 * values are all empty is left out. <code>{{#summary}}…{{/summary}}</code> is left out where the
 * value is empty. <code>{{#marks}}…{{/marks}}</code> is how each mark is written above its block
 * id; its comment always follows, so that it can be changed in the file.
 *
 * @param paper the text of a paper; the empty string for the standard one
 * @param mark the text of a mark
 */
public record MarkdownTemplate(String paper, String mark) {

    static final Set<String> OF_PAPER =
            Set.of(
                    "title", "arxiv", "url", "pdf", "fields", "upvotes", "date", "digests", "tags",
                    "status", "summary", "easy", "note");
    static final Set<String> OF_MARK =
            Set.of("quote", "text", "page", "colour", "kind", "tags", "author", "picture", "date");

    /** The standard one. */
    public static final MarkdownTemplate STANDARD =
            new MarkdownTemplate(
                    "",
                    """
                    > {{quote}}
                    > {{picture}}
                    > — {{page}} · {{colour}} {{tags}}
                    """);

    /** In bytes. */
    private static final int LARGEST = 256 << 10;

    /**
     * Sections are looked for one by one, in each paper: a thousand are more than anybody wants.
     */
    private static final int MOST_PLACES = 1_000;

    private static final String BEGIN = "{{#marks}}";
    private static final String END = "{{/marks}}";
    private static final Pattern VALUE = Pattern.compile("\\{\\{([a-z]{1,20})}}");
    private static final Pattern ANY = Pattern.compile("\\{\\{[#/]?([^{}]{0,40})}}");
    private static final Pattern WHOLE =
            Pattern.compile("\\{\\{#([a-z]{1,20})}}\\n?(.*?)\\{\\{/\\1}}\\n?", Pattern.DOTALL);

    /**
     * Reads a person's own.
     *
     * @throws SeojaeException {@code TEMPLATE_UNKNOWN} naming a placeholder that there is not
     */
    public static MarkdownTemplate read(Path file) throws SeojaeException {
        try {
            return of(InputFile.text(file, LARGEST).replace("\r\n", "\n"), file.toString());
        } catch (SeojaeException e) {
            throw e.problem().kind() == ProblemKind.TOO_LARGE ? tooLarge(file.toString()) : e;
        }
    }

    private static SeojaeException tooLarge(String place) {
        return new SeojaeException(
                Problem.of(
                        ProblemKind.TEMPLATE_TOO_LARGE,
                        place,
                        Integer.toString(MOST_PLACES),
                        Integer.toString(LARGEST >> 10)));
    }

    /**
     * Understands a template.
     *
     * @param place the file it is from, as a problem names it
     * @throws SeojaeException {@code TEMPLATE_UNKNOWN} naming a placeholder that there is not,
     *     {@code TEMPLATE_TOO_LARGE} for more than a thousand of them
     */
    public static MarkdownTemplate of(String text, String place) throws SeojaeException {
        int places = 0;
        for (int at = text.indexOf("{{"); at >= 0; at = text.indexOf("{{", at + 2)) {
            if (++places > MOST_PLACES) {
                throw tooLarge(place);
            }
        }
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END, Math.max(0, begin));
        boolean hasMarks = begin >= 0 && end >= 0;
        String mark =
                hasMarks
                        ? text.substring(begin + BEGIN.length(), end).stripLeading()
                        : STANDARD.mark();
        String paper =
                hasMarks ? text.substring(0, begin) + text.substring(end + END.length()) : text;
        check(paper, OF_PAPER, place);
        check(mark, OF_MARK, place);
        return new MarkdownTemplate(paper, mark);
    }

    private static void check(String text, Set<String> known, String place) throws SeojaeException {
        Matcher any = ANY.matcher(text);
        while (any.find()) {
            if (!known.contains(any.group(1))) {
                throw new SeojaeException(
                        Problem.in(
                                place,
                                ProblemKind.TEMPLATE_UNKNOWN,
                                any.group(),
                                String.join(", ", new TreeSet<>(known))));
            }
        }
    }

    /** A template with its values; a value of several lines begins each like its first. */
    public static String fill(String template, Map<String, String> values) {
        Matcher whole = WHOLE.matcher(template);
        String shown =
                whole.replaceAll(
                        found ->
                                values.getOrDefault(found.group(1), "").isBlank()
                                        ? ""
                                        : Matcher.quoteReplacement(found.group(2)));
        StringBuilder out = new StringBuilder();
        for (String line : shown.split("\n", -1)) {
            Matcher value = VALUE.matcher(line);
            boolean has = false;
            boolean full = false;
            while (value.find()) {
                has = true;
                full |= !values.getOrDefault(value.group(1), "").isBlank();
            }
            if (!has || full) {
                out.append(line(line, values)).append('\n');
            }
        }
        return out.toString().strip();
    }

    private static String line(String line, Map<String, String> values) {
        int first = line.indexOf("{{");
        String before = first < 0 ? "" : line.substring(0, first);
        String next = before.isBlank() || before.startsWith(">") ? before : "";
        return VALUE.matcher(line)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        values.getOrDefault(found.group(1), "")
                                                .strip()
                                                .replace("\n", "\n" + next)))
                .stripTrailing();
    }
}
