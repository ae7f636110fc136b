package app.seojae.store.duplicate;

import app.seojae.model.digest.Certainty;
import app.seojae.model.digest.DigestEntry;
import app.seojae.store.ColumnCodec;
import app.seojae.store.alias.JoinedEntry;
import org.jspecify.annotations.Nullable;

/** What one digest says of two papers, as one row of {@code readings}. */
final class JoinedReading {

    private JoinedReading() {}

    /** The row of both, as {@link JoinedEntry} says. */
    static StoredRow of(StoredRow kept, StoredRow other, String title, boolean written) {
        DigestEntry both = JoinedEntry.of(entry(kept), entry(other), title, written);
        return kept.with("version", number(both.version()))
                .with("title", both.title())
                .with("summary", both.summary())
                .with("easy", both.easyExplanation())
                .with("fields", ColumnCodec.list(both.fields()))
                .with("upvotes", number(both.upvotes()))
                .with("pdf_url", both.pdfUrl())
                .with("thumbnail_url", both.thumbnailUrl())
                .with("others", ColumnCodec.sections(both.others()))
                .with("abstract", both.abstractText());
    }

    private static DigestEntry entry(StoredRow row) {
        return new DigestEntry(
                null,
                integer(row, "version"),
                orNull(row, "title"),
                row.text("summary"),
                row.text("easy"),
                ColumnCodec.list(row.text("fields")),
                integer(row, "upvotes"),
                orNull(row, "pdf_url"),
                orNull(row, "thumbnail_url"),
                ColumnCodec.sections(row.text("others")),
                (int) row.number("line"),
                Certainty.LABELLED,
                row.text("abstract"));
    }

    private static @Nullable Long number(@Nullable Integer value) {
        return value == null ? null : Long.valueOf(value);
    }

    private static @Nullable Integer integer(StoredRow row, String column) {
        return row.isNull(column) ? null : (Integer) (int) row.number(column);
    }

    private static @Nullable String orNull(StoredRow row, String column) {
        return row.isNull(column) ? null : row.text(column);
    }
}
