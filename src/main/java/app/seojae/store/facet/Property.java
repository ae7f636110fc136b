package app.seojae.store.facet;

import app.seojae.store.ChangeCounts.Kind;
import java.util.Set;

/** What is known of each paper that it can be narrowed by; the SQL that turns it around. */
enum Property {
    FIELD("SELECT field, group_concat(paper) FROM paper_fields GROUP BY field", Kind.FIELDS),
    TAG("SELECT tag, group_concat(paper) FROM tags GROUP BY tag", Kind.TAGS),
    COLLECTION(
            """
            SELECT c.name, group_concat(m.paper)
            FROM collections c JOIN members m ON m.collection = c.id GROUP BY c.id
            """,
            Kind.COLLECTIONS),
    STATUS("SELECT status, group_concat(id) FROM papers GROUP BY status", Kind.PAPERS, Kind.STATUS),
    DAY(
            "SELECT day, group_concat(id) FROM papers WHERE day IS NOT NULL GROUP BY day",
            Kind.PAPERS,
            Kind.DAY),
    UPVOTES(
            "SELECT upvotes, group_concat(id) FROM papers WHERE upvotes IS NOT NULL GROUP BY upvotes",
            Kind.PAPERS,
            Kind.UPVOTES),
    BOOKMARK(
            "SELECT 'bookmark', group_concat(id) FROM papers WHERE bookmarked = 1",
            Kind.PAPERS,
            Kind.BOOKMARKS),
    PDF("SELECT 'pdf', group_concat(paper) FROM pdfs WHERE state = 'stored'", Kind.PDFS),
    NOTE("SELECT 'note', group_concat(paper) FROM notes", Kind.NOTES),
    ANNOTATION(
            "SELECT 'annotation', group_concat(DISTINCT paper) FROM annotations", Kind.ANNOTATIONS),
    TAGGED("SELECT 'tag', group_concat(DISTINCT paper) FROM tags", Kind.TAGS),
    SUMMARY(
            """
            SELECT 'summary', group_concat(p.id)
            FROM papers p JOIN readings r ON r.paper = p.id AND r.digest = p.digest
            WHERE r.summary <> ''
            """,
            Kind.PAPERS,
            Kind.TEXTS),
    /** Where a digest or the person names them: the texts of these sections, unparted. */
    AUTHOR("", Kind.TEXTS);

    private final String question;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final Set<Kind> kinds;

    Property(String question, Kind... kinds) {
        this.question = question;
        this.kinds = Set.of(kinds);
    }

    /** What it is read from: as long as nothing of these changes, it stands. */
    Set<Kind> kinds() {
        return kinds;
    }

    String question() {
        return question;
    }
}
