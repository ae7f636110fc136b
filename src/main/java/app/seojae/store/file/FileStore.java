package app.seojae.store.file;

import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import java.util.List;

/** Lists the files the library names. */
public final class FileStore {

    /**
     * A file the database names.
     *
     * @param path relative to the library's folder
     * @param bytes its size, or -1 where none is known
     */
    public record Named(String path, long bytes) {}

    /** The stored PDFs, those of older versions, then the pictures of papers. */
    public List<Named> all(Sql sql) throws SeojaeException {
        return sql.list(
                """
                SELECT path, bytes FROM pdfs WHERE state = 'stored' AND path IS NOT NULL
                UNION ALL SELECT path, -1 FROM pdf_versions WHERE path IS NOT NULL
                UNION ALL SELECT path, -1 FROM thumbnails WHERE path IS NOT NULL
                """,
                row -> new Named(row.text(1), row.number(2)));
    }

    /** Forgets a picture, so that it is fetched again; whether there was one. */
    public boolean forgetPicture(Sql sql, String path) throws SeojaeException {
        return sql.update("DELETE FROM thumbnails WHERE path = ?", path) > 0;
    }
}
