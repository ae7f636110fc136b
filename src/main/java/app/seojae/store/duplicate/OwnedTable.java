package app.seojae.store.duplicate;

import java.util.List;
import java.util.Set;

/**
 * A table whose rows belong to a paper and are read and written whole when papers are put together.
 *
 * @param key the columns that tell a row from others of its paper
 */
record OwnedTable(String name, List<String> key, Rule rule) {

    /** What becomes of the rows of two papers. */
    enum Rule {
        /** Those of both; where both have one, the one of the paper that stays. */
        BOTH,
        /** Those of the paper that stays, or the other's where it has none. */
        ONE,
        /** Told apart by a class of its own. */
        OWN
    }

    static final OwnedTable NOTES = own("notes");
    static final OwnedTable PDFS = own("pdfs");
    static final OwnedTable VERSIONS = own("pdf_versions", "fingerprint");
    static final OwnedTable PLACES = own("places", "half");
    static final OwnedTable STEPS = own("annotation_steps", "number");
    static final OwnedTable DEEDS = own("deeds", "kind", "at");
    static final OwnedTable THUMBNAILS = own("thumbnails");

    /** All of them. */
    static final List<OwnedTable> ALL =
            List.of(
                    NOTES,
                    PDFS,
                    VERSIONS,
                    PLACES,
                    STEPS,
                    DEEDS,
                    THUMBNAILS,
                    both("tags", "tag"),
                    both("members", "collection"),
                    both("put_off"),
                    both("paper_fields", "field"),
                    new OwnedTable("reader_views", List.of(), Rule.ONE),
                    new OwnedTable("arxiv_checks", List.of(), Rule.ONE),
                    new OwnedTable("signals_aside", List.of(), Rule.ONE));

    /** Tables whose rows keep their own names and only change their paper. */
    static final Set<String> MOVED =
            Set.of("annotations", "annotation_pictures", "earlier_upvotes", "readings");

    /** Columns that name a paper without belonging to it alone. */
    static final Set<String> NAMING =
            Set.of(
                    "reader_views.beside",
                    "paper_aliases.paper",
                    "papers_apart.one",
                    "papers_apart.other");

    /** What is made anew of a paper's texts. */
    static final Set<String> MADE = Set.of("unindexed", "initial_runs");

    private static OwnedTable own(String name, String... key) {
        return new OwnedTable(name, List.of(key), Rule.OWN);
    }

    private static OwnedTable both(String name, String... key) {
        return new OwnedTable(name, List.of(key), Rule.BOTH);
    }
}
