package app.seojae.export.markdown;

import app.seojae.export.AnnotatedPaper;
import app.seojae.export.reference.ReferenceFacts;
import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a week as one Markdown page, in a block as papers are. */
public final class WeekExport {

    private static final int MOST_FIELDS = 7;

    private final WeekWords week;
    private final MarkdownWords words;

    public WeekExport(WeekWords week, MarkdownWords words) {
        this.week = week;
        this.words = words;
    }

    /** The export whose words are of a language. */
    public static WeekExport in(Language language) {
        return new WeekExport(WeekWords.in(language), MarkdownWords.in(language));
    }

    /**
     * The words of the page.
     *
     * @param title over all of it
     * @param since before the first day
     * @param none where a list is empty
     */
    public record WeekWords(
            String title,
            String since,
            String kept,
            String read,
            String annotated,
            String fields,
            String none) {

        /** The words in a language. */
        public static WeekWords in(Language language) {
            return new WeekWords(
                    Text.CLI_WEEK.in(language),
                    Text.CLI_WEEK_SINCE.in(language),
                    Text.CLI_WEEK_KEPT.in(language),
                    Text.CLI_WEEK_READ.in(language),
                    Text.CLI_MARKS.in(language),
                    Text.CLI_WEEK_FIELDS.in(language),
                    Text.CLI_WEEK_NONE.in(language));
        }
    }

    /**
     * A week.
     *
     * @param since its first day
     * @param kept the papers kept to be read
     * @param read the papers read
     * @param annotated the papers with the marks made or changed in it
     */
    public record Week(
            LocalDate since, List<Paper> kept, List<Paper> read, List<AnnotatedPaper> annotated) {}

    /** Writes the page; whether something changed. */
    public boolean write(Week of, Path file) throws SeojaeException {
        List<BlockPart> parts = new ArrayList<>();
        parts.add(new BlockPart("week", head(of), "", ""));
        boolean changed = false;
        for (AnnotatedPaper paper : of.annotated()) {
            MarkdownAnnotations marks =
                    new MarkdownAnnotations(paper, words, MarkdownLayout.STANDARD);
            parts.addAll(marks.parts("### " + link(paper.paper())));
            changed |= marks.writePictures(file.toAbsolutePath().getParent(), PictureFiles.PLAIN);
        }
        return BlockFile.write(file, parts, words.gone()) || changed;
    }

    private String head(Week of) {
        StringBuilder out = new StringBuilder("# ").append(week.title()).append("\n\n");
        out.append(week.since()).append(' ').append(of.since()).append("\n\n");
        out.append("## ").append(week.fields()).append("\n\n");
        Map<String, Integer> fields = fields(of);
        fields.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_FIELDS)
                .forEach(one -> line(out, one.getKey() + " (" + one.getValue() + ")"));
        none(out, fields.isEmpty());
        list(out, week.kept(), of.kept());
        list(out, week.read(), of.read());
        out.append("\n## ").append(week.annotated()).append("\n\n");
        none(out, of.annotated().isEmpty());
        return out.toString();
    }

    private void list(StringBuilder out, String heading, List<Paper> papers) {
        out.append("\n## ").append(heading).append("\n\n");
        papers.forEach(paper -> line(out, link(paper)));
        none(out, papers.isEmpty());
    }

    private void none(StringBuilder out, boolean isEmpty) {
        if (isEmpty) {
            out.append(week.none()).append('\n');
        }
    }

    private static void line(StringBuilder out, String text) {
        out.append("- ").append(text).append('\n');
    }

    /** A paper's title as a Markdown link to its page, or alone where no address is known. */
    public static String link(Paper paper) {
        ReferenceFacts facts = ReferenceFacts.of(paper);
        String title = facts.title().replace("[", "\\[").replace("]", "\\]");
        return facts.address() == null ? title : "[" + title + "](<" + facts.address() + ">)";
    }

    private static Map<String, Integer> fields(Week of) {
        Map<Long, Paper> papers = new LinkedHashMap<>();
        of.kept().forEach(paper -> papers.put(paper.id(), paper));
        of.read().forEach(paper -> papers.put(paper.id(), paper));
        of.annotated().forEach(paper -> papers.put(paper.paper().id(), paper.paper()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Paper paper : papers.values()) {
            paper.row().fields().forEach(field -> counts.merge(field, 1, Integer::sum));
        }
        return counts;
    }
}
