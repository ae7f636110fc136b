package app.seojae.store.file;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.store.Sql;
import java.util.Optional;

/** Remembers where each PDF was left. */
public final class ReadingPlaceStore {

    /**
     * The place, if the paper was ever read there.
     *
     * @param half 0 for the only or first view of a paper, 1 for the second one beside it
     */
    public Optional<ReadingPlace> place(Sql sql, long paper, int half) throws SeojaeException {
        return sql.first(
                """
                SELECT page, "offset", across, zoom, fit, flow, rotation, side_bar
                FROM places WHERE paper = ? AND half = ?
                """,
                row ->
                        new ReadingPlace(
                                PageIndex.ofNumber(Math.max(1, row.integer(1))),
                                row.real(2),
                                row.real(3),
                                row.real(4),
                                known(row.text(5), ReadingPlace.START.fit()),
                                known(row.text(6), ReadingPlace.START.flow()),
                                row.integer(7),
                                row.flag(8)),
                paper,
                half);
    }

    /** The constant of this name, or another where a newer program wrote one unknown here. */
    private static <E extends Enum<E>> E known(String name, E otherwise) {
        for (E each : otherwise.getDeclaringClass().getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return otherwise;
    }

    /**
     * Keeps where a view on a paper was left; nothing where the paper is gone.
     *
     * @param half 0 for the only or first view of a paper, 1 for the second one beside it
     */
    public void save(Sql sql, long paper, int half, ReadingPlace place) throws SeojaeException {
        sql.update(
                """
                INSERT OR REPLACE INTO places
                    (paper, half, page, "offset", across, zoom, fit, flow, rotation, side_bar)
                SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM papers WHERE id = ?
                """,
                half,
                place.page().number(),
                place.offset(),
                place.across(),
                place.zoom(),
                place.fit().name(),
                place.flow().name(),
                place.rotation(),
                place.sideBar(),
                paper);
    }
}
