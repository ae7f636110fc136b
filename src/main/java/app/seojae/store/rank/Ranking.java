package app.seojae.store.rank;

import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Listing;
import app.seojae.search.Folding;
import app.seojae.search.Grams;
import app.seojae.search.HitGroups;
import app.seojae.search.HitTier;
import app.seojae.search.Meaning;
import app.seojae.search.Merit;
import app.seojae.search.SearchTerm;
import app.seojae.store.IdArray;
import app.seojae.store.Sql;
import app.seojae.store.paper.PaperOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders papers found: the groups of places stay as they are, and within each the first papers are
 * ordered by their worth.
 */
public final class Ranking {

    /** So many of a group are looked at; behind them the newest stand first. */
    private static final int LOOKED_AT = 200;

    /**
     * A word that stands in more papers tells little by how often it stands in one, and SQLite
     * would go through all of them to say it.
     */
    private static final int RARE = 2_000;

    /** The plus keeps SQLite from asking the index once for each paper. */
    private static final String OF_SOME =
            """
            SELECT rowid, -bm25(grams_body) FROM grams_body
            WHERE grams_body MATCH ? AND +rowid IN (SELECT value FROM json_each(?))
            """;

    /** A paper of a group, as it was found. */
    private record Known(String title, long day, int upvotes, boolean bookmarked) {}

    private record Ranked(int at, double merit) {}

    /** What was looked for, and what of it tells by how often it stands in a text. */
    private record Words(List<String> all, List<String> rare) {
        private static Words of(List<Meaning> meanings, List<Integer> frequencies) {
            List<String> all = new ArrayList<>();
            List<String> rare = new ArrayList<>();
            for (int i = 0; i < meanings.size(); i++) {
                SearchTerm term = meanings.get(i).term();
                all.add(term.text());
                boolean counted = !term.initials() && !Grams.isLetter(term.text());
                if (counted && frequencies.get(i) <= RARE) {
                    rare.add(term.text());
                }
            }
            return new Words(all, rare);
        }
    }

    /**
     * The same papers, the best of each group first.
     *
     * @param found best first by grade
     * @param grades by paper number, as {@link HitTier#grade} says
     * @param meanings what the words mean
     * @param frequencies in how many papers of the library each of them stands
     */
    public PaperOrder.Found order(
            Sql sql,
            PaperOrder.Found found,
            byte[] grades,
            List<Meaning> meanings,
            List<Integer> frequencies)
            throws SeojaeException {
        Words words = Words.of(meanings, frequencies);
        long[] ids = found.ids().clone();
        int[] days = found.days().clone();
        for (Listing.Group group : HitGroups.of(found.ids(), grades)) {
            int at = group.from();
            for (Ranked one : ranked(sql, found, group, grades, words)) {
                ids[at] = found.ids()[one.at()];
                days[at++] = found.days()[one.at()];
            }
        }
        return new PaperOrder.Found(ids, days);
    }

    /** The first papers of a group, the best first. */
    private static List<Ranked> ranked(
            Sql sql, PaperOrder.Found found, Listing.Group group, byte[] grades, Words words)
            throws SeojaeException {
        int from = group.from();
        int to = from + Math.min(group.papers(), LOOKED_AT);
        if (to - from < 2) {
            return List.of();
        }
        List<Long> some = Arrays.stream(found.ids(), from, to).boxed().toList();
        Map<Long, Known> known = known(sql, some);
        boolean read =
                HitTier.of(group.where()) == HitTier.BODY
                        && group.papers() <= LOOKED_AT
                        && !words.rare().isEmpty();
        Map<Long, Double> fits = read ? fits(sql, words.rare(), some) : Map.of();
        long newest = known.values().stream().mapToLong(Known::day).max().orElse(0);
        List<Ranked> ranked = new ArrayList<>();
        for (int at = from; at < to; at++) {
            long id = found.ids()[at];
            Known paper = known.getOrDefault(id, new Known("", 0, 0, false));
            double fit = read ? fits.getOrDefault(id, 0.0) : fit(paper.title(), words.all());
            double places = HitTier.better(grades[(int) id]);
            long age = newest - paper.day();
            ranked.add(
                    new Ranked(
                            at, Merit.of(fit, places, age, paper.upvotes(), paper.bookmarked())));
        }
        ranked.sort(Comparator.comparingDouble(one -> -one.merit()));
        return ranked;
    }

    /** How well a title fits; folding it costs more than all else here. */
    private static double fit(String title, List<String> words) {
        return Merit.fit(Folding.fold(title).strip(), words);
    }

    private static Map<Long, Known> known(Sql sql, List<Long> papers) throws SeojaeException {
        Map<Long, Known> known = new HashMap<>();
        sql.each(
                """
                SELECT id, title, ifnull(day, 0), ifnull(upvotes, 0), bookmarked FROM papers
                WHERE id IN (SELECT value FROM json_each(?))
                """,
                row ->
                        known.put(
                                row.number(1),
                                new Known(row.text(2), row.number(3), row.integer(4), row.flag(5))),
                IdArray.json(papers));
        return known;
    }

    /** How often and how closely the words stand in texts, by SQLite's BM25; 1 for the best. */
    private static Map<Long, Double> fits(Sql sql, List<String> words, List<Long> papers)
            throws SeojaeException {
        String some = IdArray.json(papers);
        Map<Long, Double> fits = new HashMap<>();
        for (String word : words) {
            sql.each(
                    OF_SOME,
                    row -> fits.merge(row.number(1), row.real(2), Double::sum),
                    Grams.question(word),
                    some);
        }
        double best = fits.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        fits.replaceAll((paper, fit) -> best <= 0 ? 0 : fit / best);
        return fits;
    }
}
