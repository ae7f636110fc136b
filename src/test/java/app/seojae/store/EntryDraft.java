package app.seojae.store;

import app.seojae.model.ArxivId;
import app.seojae.model.digest.Certainty;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.Section;
import java.util.ArrayList;
import java.util.List;

/** What a digest says of one paper, in the making: tests name only what they are about. */
public final class EntryDraft {

    private final String arxivId;
    private Integer version;
    private String title;
    private String summary = "summary";
    private String easy = "easy";
    private List<String> fields = List.of();
    private Integer upvotes;
    private String pdfUrl;
    private String thumbnailUrl;
    private final List<Section> others = new ArrayList<>();
    private int line = 1;
    private Certainty certainty = Certainty.LABELLED;

    private EntryDraft(String arxivId, String title) {
        this.arxivId = arxivId;
        this.title = title;
    }

    /** An entry of an arXiv paper, titled by its number. */
    public static EntryDraft of(String arxivId) {
        return new EntryDraft(arxivId, "Title of " + arxivId);
    }

    /** An entry that names no paper of arXiv, known by its title. */
    public static EntryDraft titled(String title) {
        return new EntryDraft(null, title);
    }

    public EntryDraft title(String text) {
        title = text;
        return this;
    }

    public EntryDraft texts(String newSummary, String newEasy) {
        summary = newSummary;
        easy = newEasy;
        return this;
    }

    public EntryDraft fields(String... names) {
        fields = List.of(names);
        return this;
    }

    public EntryDraft upvotes(Integer count) {
        upvotes = count;
        return this;
    }

    public EntryDraft version(Integer number) {
        version = number;
        return this;
    }

    public EntryDraft pdf(String address) {
        pdfUrl = address;
        return this;
    }

    public EntryDraft picture(String address) {
        thumbnailUrl = address;
        return this;
    }

    public EntryDraft other(String label, String markdown) {
        others.add(new Section(label, markdown));
        return this;
    }

    public EntryDraft line(int number) {
        line = number;
        return this;
    }

    public EntryDraft sure(Certainty how) {
        certainty = how;
        return this;
    }

    /** The entry as a reader would give it. */
    public DigestEntry entry() {
        return new DigestEntry(
                arxivId == null ? null : new ArxivId(arxivId),
                version,
                title,
                summary,
                easy,
                fields,
                upvotes,
                pdfUrl,
                thumbnailUrl,
                others,
                line,
                certainty,
                "");
    }
}
