package app.seojae.store.care;

import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import java.util.List;

/** Lists the notes a person wrote, whole, from tables of any version. */
public final class NoteStore {

    /**
     * A note.
     *
     * @param paper the library's number
     * @param key what names the paper: its arXiv id, or one made up
     */
    public record Written(long paper, String key, String title, String markdown) {}

    /** The notes after a paper, in the order of the papers' numbers. */
    public List<Written> after(Sql sql, long paper, int most) throws SeojaeException {
        return sql.list(
                """
                SELECT n.paper, p.key, p.title, n.markdown FROM notes n JOIN papers p ON p.id = n.paper
                WHERE n.markdown <> '' AND n.paper > ? ORDER BY n.paper LIMIT ?
                """,
                row -> new Written(row.number(1), row.text(2), row.text(3), row.text(4)),
                paper,
                most);
    }
}
