package app.seojae.store.pdftext;

import app.seojae.model.SeojaeException;
import app.seojae.search.Folding;
import app.seojae.search.Initials;
import app.seojae.search.PageGrams;
import app.seojae.store.ColumnCodec;
import app.seojae.store.ResultRow;
import app.seojae.store.Sql;
import java.util.List;
import java.util.Optional;

/** Writes the texts of PDFs into their index, and knows what is in it. */
public final class PdfTextStore {

    /** Of a longer PDF the pages behind are left out. */
    public static final int MOST_PAGES = 1 << PageNumber.BITS;

    private static final String COLUMNS =
            "paper, path, stamp, hash, reader, pages, indexed, problem";

    /** Everything known of stored PDFs. */
    public List<IndexedFile> files(Sql sql) throws SeojaeException {
        return sql.list("SELECT " + COLUMNS + " FROM files ORDER BY paper", PdfTextStore::file);
    }

    /** What is known of a paper's PDF. */
    public Optional<IndexedFile> file(Sql sql, long paper) throws SeojaeException {
        return sql.first(
                "SELECT " + COLUMNS + " FROM files WHERE paper = ?", PdfTextStore::file, paper);
    }

    private static IndexedFile file(ResultRow row) throws SeojaeException {
        return new IndexedFile(
                row.number(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.integer(6),
                row.flag(7),
                ColumnCodec.problem(row.textOrNull(8)));
    }

    /**
     * A page ready to be written; made on any thread.
     *
     * @param folded as it is compared
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way into the file
    public record Page(String folded, byte[] shown, String grams, String initials) {

        /** Makes it of a page's text. */
        public static Page of(String text) {
            String tidy = Folding.tidy(text);
            String folded = Folding.fold(tidy);
            return new Page(
                    folded,
                    ShownText.pack(tidy, folded),
                    PageGrams.of(folded),
                    Initials.terms(folded));
        }
    }

    /** Puts a PDF's text in the place of what was there of that paper. */
    public void write(Sql sql, IndexedFile file, List<Page> pages) throws SeojaeException {
        forget(sql, file.paper());
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            long id = PageNumber.of(file.paper(), i);
            sql.update(
                    "INSERT INTO pages (id, folded, shown) VALUES (?, ?, ?)",
                    id,
                    page.folded(),
                    page.shown());
            if (!page.grams().isEmpty()) {
                sql.update("INSERT INTO grams_pages (rowid, text) VALUES (?, ?)", id, page.grams());
            }
            if (!page.initials().isEmpty()) {
                sql.update(
                        "INSERT INTO initials_pages (rowid, text) VALUES (?, ?)",
                        id,
                        page.initials());
            }
        }
        note(sql, file);
    }

    /** Notes of a PDF whose text stays what it was how the file stands now. */
    public void note(Sql sql, IndexedFile file) throws SeojaeException {
        sql.update(
                "INSERT OR REPLACE INTO files (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                file.paper(),
                file.path(),
                file.stamp(),
                file.hash(),
                file.reader(),
                file.pages(),
                file.indexed(),
                file.problem() == null ? null : ColumnCodec.problem(file.problem()));
    }

    /** Takes a paper's PDF out. */
    public void forget(Sql sql, long paper) throws SeojaeException {
        long first = PageNumber.of(paper, 0);
        long end = PageNumber.of(paper + 1, 0);
        for (String table : List.of("grams_pages", "initials_pages")) {
            sql.update(
                    "DELETE FROM "
                            + table
                            + " WHERE rowid IN (SELECT id FROM pages WHERE id >= ? AND id < ?)",
                    first,
                    end);
        }
        sql.update("DELETE FROM pages WHERE id >= ? AND id < ?", first, end);
        sql.update("DELETE FROM files WHERE paper = ?", paper);
    }

    /** Lets everything that could not be read be tried again; what could stays found meanwhile. */
    public void retry(Sql sql) throws SeojaeException {
        sql.update("DELETE FROM files WHERE problem IS NOT NULL AND NOT indexed");
        sql.update("UPDATE files SET stamp = '', hash = '' WHERE problem IS NOT NULL");
    }
}
