package app.seojae.digest.entry;

import app.seojae.digest.label.Titles;
import app.seojae.digest.line.FrontMatter;
import app.seojae.model.digest.DigestEntry;

/** Adds to a paper what the front matter of its page says of it. */
public final class FrontMatterEntry {

    private FrontMatterEntry() {}

    /**
     * The same paper under the page's title if that has one, its tags where the paper has no
     * fields.
     */
    public static DigestEntry of(DigestEntry entry, FrontMatter matter) {
        String title = matter.title() == null ? null : Titles.clean(matter.title());
        return new DigestEntry(
                entry.arxivId(),
                entry.version(),
                title != null ? title : entry.title(),
                entry.summary(),
                entry.easyExplanation(),
                entry.fields().isEmpty() ? matter.tags() : entry.fields(),
                entry.upvotes(),
                entry.pdfUrl(),
                entry.thumbnailUrl(),
                entry.others(),
                entry.line(),
                entry.certainty(),
                "");
    }
}
