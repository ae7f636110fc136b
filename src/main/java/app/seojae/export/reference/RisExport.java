package app.seojae.export.reference;

import app.seojae.export.PaperStream;
import app.seojae.markdown.PlainText;
import app.seojae.model.paper.Paper;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes papers as RIS, with the line ends that format asks for. */
public final class RisExport {

    /** Records, one behind the other. */
    public static final PaperStream STREAM = (out, paper, first) -> out.append(record(paper));

    private RisExport() {}

    /** The records, one behind the other. */
    public static String text(List<Paper> papers) {
        return STREAM.text(papers);
    }

    private static String record(Paper paper) {
        StringBuilder out = new StringBuilder();
        ReferenceFacts facts = ReferenceFacts.of(paper);
        boolean arxiv = facts.number() != null;
        line(out, "TY", arxiv ? "UNPB" : "GEN");
        line(out, "ID", facts.key());
        line(out, "TI", facts.title());
        facts.authors().forEach(name -> line(out, "AU", name.inverted()));
        line(out, "PY", facts.year() == null ? null : facts.year().toString());
        if (facts.month() != null) {
            line(out, "DA", String.format(Locale.ROOT, "%d/%02d//", facts.year(), facts.month()));
        }
        line(out, "PB", arxiv ? "arXiv" : null);
        line(out, "AN", facts.number());
        line(out, "DO", facts.doi());
        line(out, "UR", facts.address());
        paper.row().fields().forEach(field -> line(out, "KW", field));
        paper.row().tags().forEach(tag -> line(out, "KW", tag));
        line(out, "N1", PlainText.of(paper.note()));
        return out.append("ER  - \r\n\r\n").toString();
    }

    private static void line(StringBuilder out, String tag, @Nullable String value) {
        String flat = value == null ? "" : value.replaceAll("\\s+", " ").strip();
        if (!flat.isEmpty()) {
            out.append(tag).append("  - ").append(flat).append("\r\n");
        }
    }
}
