package app.seojae.store.search;

import app.seojae.model.SeojaeException;
import app.seojae.search.Grams;
import app.seojae.search.HitTier;
import app.seojae.search.Initials;
import app.seojae.search.SearchTerm;
import app.seojae.store.ChangeCounts;
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

    /**
     * FTS5 keeps a record of an index's segments under this number and writes it anew with each
     * change of it (fts5_index.c, {@code FTS5_STRUCTURE_ROWID}).
     */
    private static final int STRUCTURE = 10;

    private final StampedAnswers<Asked, BitSet> known = new StampedAnswers<>(REMEMBERED);

    private final StampedAnswers<String, int[]> owners = new StampedAnswers<>(1);
    private final ChangeCounts changes = new ChangeCounts();

    private static final Set<ChangeCounts.Kind> ANNOTATIONS =
            EnumSet.of(ChangeCounts.Kind.ANNOTATIONS);

    private record Asked(String table, String words) {}

    /** The state of each index while one search goes on. */
    static final class Stamps {
        private final Sql sql;
        private final Map<String, String> known = new HashMap<>();

        Stamps(Sql sql) {
            this.sql = sql;
        }

        Sql sql() {
            return sql;
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
    BitSet of(Stamps stamps, HitTier tier, SearchTerm term) throws SeojaeException {
        if (term.initials()) {
            return ofInitials(stamps, tier, term.text());
        }
        return HitTier.SAID.contains(tier) && Grams.isLetter(term.text())
                ? inTable(stamps, "grams_letters", Grams.letter(tier, term.text()))
                : ofLetters(stamps, tier, Grams.question(term.text()));
    }

    private BitSet ofLetters(Stamps stamps, HitTier tier, String asked) throws SeojaeException {
        return switch (tier) {
            case ANNOTATION -> ofAnnotations(stamps, "grams_annotations", asked);
            case TITLE, FIELDS, BODY, EARLIER -> inTable(stamps, "grams_" + name(tier), asked);
            case PDF -> throw new IllegalArgumentException("its index is no part of the library");
            case TAGS, NOTE -> ofOwn(stamps, "grams_own", tier, asked);
        };
    }

    private BitSet ofInitials(Stamps stamps, HitTier tier, String consonants)
            throws SeojaeException {
        return switch (tier) {
            case ANNOTATION ->
                    ofAnnotations(stamps, "grams_annotation_initials", Initials.phrase(consonants));
            case TITLE, FIELDS, BODY -> {
                String question = Initials.question(tier, consonants);
                yield Initials.isVague(consonants)
                        ? inRuns(stamps, tier, question, Initials.packed(consonants))
                        : inTable(stamps, "grams_initials", question);
            }
            case EARLIER, PDF -> new BitSet();
            case TAGS, NOTE ->
                    ofOwn(stamps, "grams_own_initials", tier, Initials.phrase(consonants));
        };
    }

    /** Most words stand in no tag and no note: asking for both at once says so sooner. */
    private BitSet ofOwn(Stamps stamps, String table, HitTier tier, String asked)
            throws SeojaeException {
        BitSet there = inTable(stamps, table, asked);
        return there.isEmpty() ? there : inTable(stamps, table, within(tier, asked));
    }

    private static String within(HitTier tier, String asked) {
        return name(tier) + " : " + asked;
    }

    private static String name(HitTier tier) {
        return tier.name().toLowerCase(Locale.ROOT);
    }

    /** Of the papers that may have a long row of initials in a place those that do. */
    private BitSet inRuns(Stamps stamps, HitTier tier, String question, String packed)
            throws SeojaeException {
        String asked =
                """
                SELECT group_concat(r.paper)
                FROM grams_initials i JOIN initial_runs r ON r.paper = i.rowid
                WHERE i.grams_initials MATCH ? AND instr(r.%s, ?)
                """
                        .formatted(name(tier));
        return known(
                stamps,
                new Asked("grams_initials", question + packed),
                () -> numbers(stamps.sql, asked, question, packed));
    }

    /** The annotations with the words, each for its paper. */
    private BitSet ofAnnotations(Stamps stamps, String table, String asked) throws SeojaeException {
        BitSet annotations = inTable(stamps, table, asked);
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
                ? owners.of("", changes.stamp(sql, ANNOTATIONS), () -> readOwners(sql))
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
        String question = "SELECT group_concat(rowid) FROM " + table + " WHERE " + table;
        return known(
                stamps,
                new Asked(table, asked),
                () -> numbers(stamps.sql, question + " MATCH ?", asked));
    }

    private BitSet known(Stamps stamps, Asked asked, StampedAnswers.Asking<BitSet> asking)
            throws SeojaeException {
        // What a transaction under way has written is in no stamp yet.
        return stamps.sql.isToRead()
                ? known.of(asked, stamps.of(asked.table()), asking)
                : asking.ask();
    }

    /** One text with all numbers is read several times quicker than a row for each. */
    private static BitSet numbers(Sql sql, String question, String... args) throws SeojaeException {
        BitSet found = new BitSet();
        IdArray.each(
                sql.first(question, row -> row.text(1), (Object[]) args).orElse(""),
                number -> found.set((int) number));
        return found;
    }
}
