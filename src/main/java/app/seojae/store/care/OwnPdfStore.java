package app.seojae.store.care;

import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import java.util.List;

/** Lists the stored PDFs that no address is known of: nobody could fetch them again. */
public final class OwnPdfStore {

    /** Their paths, relative to the library's folder, with slashes. */
    public List<String> paths(Sql sql) throws SeojaeException {
        return sql.list(
                """
                SELECT f.path FROM pdfs f JOIN papers p ON p.id = f.paper
                WHERE f.state = 'stored' AND f.path IS NOT NULL
                  AND p.arxiv_id IS NULL AND p.pdf_url IS NULL
                """,
                row -> row.text(1));
    }
}
