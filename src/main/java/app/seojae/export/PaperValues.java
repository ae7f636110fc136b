package app.seojae.export;

import app.seojae.model.ArxivId;
import app.seojae.model.digest.DigestVersion;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a template can say of a paper. */
public final class PaperValues {

    private PaperValues() {}

    /**
     * What there is to say of a paper by the names templates use; the empty string for what is
     * unknown.
     */
    public static Map<String, String> of(Paper paper) {
        PaperRow row = paper.row();
        ArxivId id = row.arxivId();
        Map<String, String> values = new HashMap<>();
        values.put("title", row.title().replaceAll("\\s+", " ").strip());
        values.put("arxiv", id == null ? "" : id.value());
        values.put("url", id == null ? "" : "https://arxiv.org/abs/" + id.value());
        values.put("pdf", paper.pdfUrl() == null ? "" : paper.pdfUrl());
        values.put("fields", String.join(", ", row.fields()));
        values.put("upvotes", row.upvotes() == null ? "" : row.upvotes().toString());
        values.put("date", row.date() == null ? "" : row.date().toString());
        values.put(
                "digests",
                paper.readings().stream()
                        .map(DigestVersion::digestName)
                        .collect(Collectors.joining(", ")));
        values.put("tags", tags(row.tags()));
        values.put("status", row.status().word());
        values.put("summary", row.summary());
        values.put("easy", row.easyExplanation());
        values.put("note", paper.note());
        return values;
    }

    /** Tags as Obsidian and Logseq read them: without blanks. */
    public static String tags(List<String> tags) {
        return tags.stream()
                .map(tag -> "#" + tag.strip().replaceAll("\\s+", "-"))
                .collect(Collectors.joining(" "));
    }
}
