package app.seojae.export.reference;

import app.seojae.export.PaperStream;
import app.seojae.markdown.PlainText;
import app.seojae.model.ArxivId;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes papers as BibTeX in UTF-8; the key of a paper is made of its id and never changes. */
public final class BibtexExport {

    /** Entries parted by blank lines. */
    public static final PaperStream STREAM =
            (out, paper, first) -> out.append(first ? "" : "\n").append(text(paper, ""));

    private BibtexExport() {}

    /** The entries, parted by blank lines. */
    public static String text(List<Paper> papers) {
        return STREAM.text(papers);
    }

    /**
     * One entry.
     *
     * @param annote what the person marked in the paper, plain, or the empty string
     */
    public static String text(Paper paper, String annote) {
        PaperRow row = paper.row();
        ArxivId id = row.arxivId();
        StringBuilder out =
                new StringBuilder("@misc{").append(ReferenceFacts.of(paper).key()).append(",\n");
        // The inner braces keep the capitals of names and abbreviations.
        field(out, "title", "{" + escape(row.title()) + "}");
        field(out, "author", authors(paper));
        if (id != null) {
            field(out, "eprint", id.value());
            field(out, "archivePrefix", "arXiv");
            field(out, "primaryClass", archive(id));
            field(out, "url", "https://arxiv.org/abs/" + id.value());
        } else if (paper.pdfUrl() != null) {
            field(out, "url", paper.pdfUrl().replaceAll("[{}\\\\\\s]", ""));
        }
        Integer year = ReferenceFacts.of(paper).year();
        field(out, "year", year == null ? null : year.toString());
        List<String> keywords = new ArrayList<>(row.fields());
        keywords.addAll(row.tags());
        field(out, "keywords", escape(String.join(", ", keywords)));
        field(out, "note", escape(PlainText.of(paper.note())));
        field(out, "annote", escape(annote));
        return out.append("}\n").toString();
    }

    /** A name that is one whole stands in braces, or BibTeX would take it apart. */
    private static String authors(Paper paper) {
        return AuthorName.of(paper).stream()
                .map(
                        name ->
                                name.given().isEmpty()
                                        ? "{" + escape(name.family()) + "}"
                                        : escape(name.inverted()))
                .collect(Collectors.joining(" and "));
    }

    private static void field(StringBuilder out, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    /** Old ids name their archive; new ones do not, and nothing is guessed. */
    private static @Nullable String archive(ArxivId id) {
        int slash = id.value().indexOf('/');
        return slash < 0 ? null : id.value().substring(0, slash);
    }

    /** LaTeX's special characters as text; letters of every script stay. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_' -> out.append('\\').append(c);
                // An escaped brace still counts for BibTeX, which knows no escapes.
                case '{' -> out.append("\\textbraceleft{}");
                case '}' -> out.append("\\textbraceright{}");
                case '\n', '\r', '\t' -> out.append(' ');
                default -> out.append(c);
            }
        }
        return out.toString().strip();
    }
}
