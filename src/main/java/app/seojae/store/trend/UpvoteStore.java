package app.seojae.store.trend;

import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import app.seojae.trend.UpvoteCourse;
import app.seojae.trend.UpvoteDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the upvotes of papers over days: what each digest said, on the digest's day, and what a
 * day's list said while it was asked again and again, on the days it was asked.
 */
public final class UpvoteStore {

    private static final int MOST = 2_000;

    /** The courses of all papers with several days, those that gained most first. */
    public List<UpvoteCourse> all(Sql sql) throws SeojaeException {
        return read(
                sql,
                """
                SELECT id FROM papers WHERE readings > 1
                UNION SELECT paper FROM earlier_upvotes
                """);
    }

    /** The course of one paper; empty where less than two days are known. */
    public List<UpvoteCourse> of(Sql sql, long paper) throws SeojaeException {
        return read(sql, "SELECT ?", paper);
    }

    private static List<UpvoteCourse> read(Sql sql, String papers, Object... args)
            throws SeojaeException {
        Map<Long, String> titles = new LinkedHashMap<>();
        Map<Long, SortedMap<LocalDate, Integer>> days = new LinkedHashMap<>();
        // A list asked again tells of the day it was asked; a file only of its own.
        sql.each(
                """
                WITH wanted (id) AS (%s)
                SELECT p.id, p.title, r.upvotes, CASE d.origin
                        WHEN 'hf' THEN CAST(julianday(date(d.imported, 'unixepoch', 'localtime'))
                            - 2440587.5 AS INTEGER)
                        ELSE d.day END AS shown
                FROM wanted w JOIN papers p ON p.id = w.id
                    JOIN readings r ON r.paper = p.id JOIN digests d ON d.id = r.digest
                WHERE r.upvotes IS NOT NULL AND d.day IS NOT NULL
                UNION ALL
                SELECT p.id, p.title, e.upvotes,
                    CAST(julianday(date(e.until, 'unixepoch', 'localtime')) - 2440587.5
                        AS INTEGER)
                FROM wanted w JOIN papers p ON p.id = w.id JOIN earlier_upvotes e ON e.paper = p.id
                """
                        .formatted(papers),
                row -> {
                    titles.put(row.number(1), row.text(2));
                    days.computeIfAbsent(row.number(1), id -> new TreeMap<>())
                            .merge(LocalDate.ofEpochDay(row.number(4)), row.integer(3), Math::max);
                },
                args);
        List<UpvoteCourse> courses = new ArrayList<>();
        days.forEach(
                (paper, known) -> {
                    if (known.size() > 1) {
                        courses.add(
                                new UpvoteCourse(
                                        paper,
                                        titles.getOrDefault(paper, ""),
                                        known.entrySet().stream()
                                                .map(
                                                        one ->
                                                                new UpvoteDay(
                                                                        one.getKey(),
                                                                        one.getValue()))
                                                .toList()));
                    }
                });
        courses.sort(UpvoteCourse.MOST_GAINED);
        return List.copyOf(courses.subList(0, Math.min(MOST, courses.size())));
    }
}
