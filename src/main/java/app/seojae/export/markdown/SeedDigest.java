package app.seojae.export.markdown;

import app.seojae.model.ArxivId;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes papers as a digest, in the form in which digests are published, so that another library
 * reads it back equal.
 */
public final class SeedDigest {

    private static final String THUMBNAIL = "https://cdn-thumbnails.huggingface.co";

    /** What begins another entry, as it stands at the head of a line. */
    private static final Pattern STRUCTURE =
            Pattern.compile("(?m)^([ \\t]*)(?=#|---|\\*\\*\\*|___)");

    private static final String NAMES = "요약|쉬운 ?설명|관련 ?분야|추천수|PDF";

    /** The name of another part in bold, which is one wherever it stands. */
    private static final Pattern BOLD_LABEL =
            Pattern.compile("\\*\\*((?:" + NAMES + ")[^*\\n]*)\\*\\*");

    /** Such a name at the head of a line. */
    private static final Pattern LABEL =
            Pattern.compile("(?m)^([ \\t]*)(?=(?:" + NAMES + ")[^:：\\n]{0,12}[:：])");

    private SeedDigest() {}

    /** The digest of some papers, in their order. */
    public static String text(List<Paper> papers) {
        StringBuilder out = new StringBuilder();
        for (Paper paper : papers) {
            out.append(out.isEmpty() ? "" : "\n").append(entry(paper));
        }
        return out.toString();
    }

    private static String entry(Paper paper) {
        PaperRow row = paper.row();
        StringBuilder out = new StringBuilder("### ").append(oneLine(row.title())).append("\n\n");
        String picture = picture(paper);
        if (!picture.isEmpty()) {
            out.append("![Image](").append(picture).append(")\n\n");
        }
        part(out, "요약", row.summary());
        part(out, "쉬운설명", row.easyExplanation());
        part(
                out,
                "관련분야",
                String.join(", ", row.fields().stream().map(SeedDigest::oneLine).toList()));
        part(out, "추천수", row.upvotes() == null ? "" : row.upvotes().toString());
        if (paper.pdfUrl() != null) {
            part(out, "PDF 다운로드 링크", "[PDF 다운로드](" + paper.pdfUrl() + ")");
        }
        return out.toString().stripTrailing() + "\n---\n";
    }

    private static String picture(Paper paper) {
        if (paper.thumbnailUrl() != null) {
            return paper.thumbnailUrl();
        }
        ArxivId id = paper.row().arxivId();
        return id == null ? "" : THUMBNAIL + "/social-thumbnails/papers/" + id.value() + ".png";
    }

    private static void part(StringBuilder out, String label, String text) {
        if (!text.isBlank()) {
            String safe = safe(text.strip());
            out.append("**").append(label).append("**: ").append(safe).append("\n\n");
        }
    }

    /** A text that reads the same, and in which nothing begins that is not part of it. */
    private static String safe(String text) {
        String quiet = STRUCTURE.matcher(text).replaceAll("$1\\\\");
        quiet = BOLD_LABEL.matcher(quiet).replaceAll("\\\\*\\\\*$1\\\\*\\\\*");
        Matcher label = LABEL.matcher(quiet);
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (label.find()) {
            // The first letter by its number: Markdown shows it as it was.
            out.append(quiet, at, label.end())
                    .append("&#")
                    .append((int) quiet.charAt(label.end()))
                    .append(';');
            at = label.end() + 1;
        }
        return out.append(quiet, at, quiet.length()).toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
