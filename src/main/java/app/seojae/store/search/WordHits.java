package app.seojae.store.search;

import app.seojae.model.SeojaeException;
import app.seojae.search.Grams;
import app.seojae.search.HitTier;
import app.seojae.search.Initials;
import app.seojae.store.IdArray;
import app.seojae.store.Sql;
import app.seojae.store.StampedAnswers;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The papers whose indexed texts have a word in a place, from the grams. What was asked lately is
 * remembered until the index it was asked of changes: whoever types on, or counts what kept
 * searches find after a change of something else, asks for the same words again.
 */
final class WordHits {

    /** A set of 30,000 papers takes 4 kB. */
    private static final int REMEMBERED = 600;

    private static final Set<HitTier> MARKED = EnumSet.of(HitTier.TAGS, HitTier.NOTE);
    private static final Set<HitTier> AROUND =
            EnumSet.of(HitTier.FIELDS, HitTier.TAGS, HitTier.NOTE);

    /**
     * FTS5 keeps a record of an index's segments under this number and writes it anew with each
     * change of it (fts5_index.c, {@code FTS5_STRUCTURE_ROWID}).
     */
    private static final int STRUCTURE = 10;

    private final StampedAnswers<Asked, BitSet> known = new StampedAnswers<>(REMEMBERED);

    private final StampedAnswers<String, int[]> owners = new StampedAnswers<>(1);

    private record Asked(String table, String words) {}

    /** The state of each index while one search goes on. */
    static final class Stamps {
        private final Sql sql;
        private final Map<String, String> known = new HashMap<>();

        Stamps(Sql sql) {
            this.sql = sql;
        }

        private String of(String table) throws SeojaeException {
            String stamp = known.get(table);
            if (stamp == null) {
                stamp =
                        sql.first(
                                        "SELECT hex(block) FROM %s_data WHERE id = %d"
                                                .formatted(table, STRUCTURE),
                                        row -> row.text(1))
                                .orElse("");
                known.put(table, stamp);
            }
            return stamp;
        }
    }

    /** The papers that have a word in a tier with an index in the library; not to be changed. */
    BitSet of(Stamps stamps, HitTier tier, String word) throws SeojaeException {
        String asked = asked(word);
        return switch (tier) {
            case ANNOTATION -> ofAnnotations(stamps, asked);
            case BODY, EARLIER -> inTable(stamps, "grams_" + name(tier), asked);
            case PDF -> throw new IllegalArgumentException("its index is no part of the library");
            case TITLE -> inHead(stamps, EnumSet.of(tier), asked);
            case FIELDS, TAGS, NOTE -> around(stamps, asked, tier);
        };
    }

    /**
     * Most words stand in no tag and no note, many in no field: asking for several places at once
     * says so sooner than asking for each.
     */
    private BitSet around(Stamps stamps, String asked, HitTier tier) throws SeojaeException {
        BitSet there = inHead(stamps, AROUND, asked);
        if (there.isEmpty()) {
            return there;
        }
        BitSet marked = inHead(stamps, MARKED, asked);
        if (marked.isEmpty()) {
            return tier == HitTier.FIELDS ? there : marked;
        }
        return inHead(stamps, EnumSet.of(tier), asked);
    }

    private BitSet inHead(Stamps stamps, Set<HitTier> places, String asked) throws SeojaeException {
        StringBuilder columns = new StringBuilder("{");
        for (HitTier place : places) {
            columns.append(name(place)).append(' ');
        }
        return inTable(stamps, "grams_head", columns + "} : " + asked);
    }

    private static String name(HitTier tier) {
        return tier.name().toLowerCase(Locale.ROOT);
    }

    /** The papers that may have initials in what a digest says. */
    BitSet mayHave(Stamps stamps, String initials) throws SeojaeException {
        return inTable(stamps, "grams_initials", Initials.question(initials));
    }

    /** The annotations with the words, each for its paper. */
    private BitSet ofAnnotations(Stamps stamps, String asked) throws SeojaeException {
        BitSet annotations = inTable(stamps, "grams_annotations", asked);
        BitSet papers = new BitSet();
        if (!annotations.isEmpty()) {
            int[] owner = owners(stamps.sql);
            annotations.stream()
                    .filter(annotation -> annotation < owner.length && owner[annotation] > 0)
                    .forEach(annotation -> papers.set(owner[annotation]));
        }
        return papers;
    }

    /** The paper of each annotation, by its number. */
    private int[] owners(Sql sql) throws SeojaeException {
        return sql.isToRead()
                ? owners.of("", sql.dataVersion(), () -> readOwners(sql))
                : readOwners(sql);
    }

    private static int[] readOwners(Sql sql) throws SeojaeException {
        int[] owners = new int[(int) sql.number("SELECT max(id) FROM annotations") + 1];
        sql.each(
                "SELECT paper, group_concat(id) FROM annotations GROUP BY paper",
                row -> {
                    int paper = row.integer(1);
                    IdArray.each(row.text(2), annotation -> owners[(int) annotation] = paper);
                });
        return owners;
    }

    private BitSet inTable(Stamps stamps, String table, String asked) throws SeojaeException {
        // What a transaction under way has written is in no stamp yet.
        return stamps.sql.isToRead()
                ? known.of(
                        new Asked(table, asked),
                        stamps.of(table),
                        () -> ask(stamps.sql, table, asked))
                : ask(stamps.sql, table, asked);
    }

    /** One text with all numbers is read several times quicker than a row for each. */
    private static BitSet ask(Sql sql, String table, String asked) throws SeojaeException {
        BitSet found = new BitSet();
        String question = "SELECT group_concat(rowid) FROM " + table + " WHERE " + table;
        IdArray.each(
                sql.first(question + " MATCH ?", row -> row.text(1), asked).orElse(""),
                number -> found.set((int) number));
        return found;
    }

    /** A pair for each character begins with it, the last one's with the end. */
    private static String asked(String word) {
        return Grams.isLetter(word) ? Grams.letter(word) + " *" : Grams.phrase(word);
    }
}
