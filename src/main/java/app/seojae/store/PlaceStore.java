package app.seojae.store;

import app.seojae.model.ReadingPlace;
import app.seojae.model.SeojaeException;
import java.util.Optional;

/** Remembers where each PDF was left. */
public final class PlaceStore {

    /** The place, or the start where the paper was never opened. */
    public ReadingPlace place(Sql sql, long paper) throws SeojaeException {
        return sql.first(
                        """
                        SELECT page, "offset", zoom, fit, side_bar FROM places WHERE paper = ?
                        """,
                        row ->
                                new ReadingPlace(
                                        row.integer(1),
                                        row.real(2),
                                        row.real(3),
                                        fit(row.text(4)),
                                        row.flag(5)),
                        paper)
                .orElse(ReadingPlace.START);
    }

    private static ReadingPlace.Fit fit(String name) {
        return Optional.of(name)
                .filter(
                        word ->
                                java.util.Arrays.stream(ReadingPlace.Fit.values())
                                        .anyMatch(fit -> fit.name().equals(word)))
                .map(ReadingPlace.Fit::valueOf)
                .orElse(ReadingPlace.Fit.WIDTH);
    }

    public void save(Sql sql, long paper, ReadingPlace place) throws SeojaeException {
        sql.update(
                """
                INSERT OR REPLACE INTO places (paper, page, "offset", zoom, fit, side_bar)
                SELECT id, ?, ?, ?, ?, ? FROM papers WHERE id = ?
                """,
                place.page(),
                place.offset(),
                place.zoom(),
                place.fit().name(),
                place.sideBar(),
                paper);
    }
}
