package app.seojae.store.file;

import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PdfInfo;
import app.seojae.store.ColumnCodec;
import app.seojae.store.Sql;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Knows which PDFs lie in the library. */
public final class PdfStore {

    /** What the library knows of a paper's PDF. */
    public PdfInfo info(Sql sql, long paper) throws SeojaeException {
        Optional<PdfInfo> info =
                sql.first(
                        """
                        SELECT state, bytes, expected_bytes, pages, path, problem
                        FROM pdfs WHERE paper = ?
                        """,
                        row ->
                                new PdfInfo(
                                        state(row.text(1)),
                                        row.number(2),
                                        row.number(3),
                                        row.integer(4),
                                        row.textOrNull(5),
                                        ColumnCodec.problem(row.textOrNull(6))),
                        paper);
        return info.orElse(PdfInfo.ABSENT);
    }

    /** Where the PDFs that lie in the library are, by paper. */
    public Map<Long, String> stored(Sql sql) throws SeojaeException {
        Map<Long, String> stored = new LinkedHashMap<>();
        sql.each(
                "SELECT paper, path FROM pdfs WHERE state = 'stored' AND path IS NOT NULL",
                row -> stored.put(row.number(1), row.text(2)));
        return stored;
    }

    /** The state of a word of the database, {@code ABSENT} where it is unknown here. */
    public static PdfInfo.State state(String word) {
        for (PdfInfo.State state : PdfInfo.State.values()) {
            if (state.word().equals(word.toLowerCase(Locale.ROOT))) {
                return state;
            }
        }
        return PdfInfo.State.ABSENT;
    }
}
