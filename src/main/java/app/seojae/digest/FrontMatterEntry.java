package app.seojae.digest;

import app.seojae.model.DigestEntry;

/** Adds to a paper what the front matter of its page says of it. */
final class FrontMatterEntry {

    private FrontMatterEntry() {}

    static DigestEntry of(DigestEntry entry, FrontMatter matter) {
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
                entry.certainty());
    }
}
