package app.seojae.store.facet;

/** What is known of each paper that it can be narrowed by; the SQL that turns it around. */
enum Property {
    FIELD("SELECT field, group_concat(paper) FROM paper_fields GROUP BY field"),
    TAG("SELECT tag, group_concat(paper) FROM tags GROUP BY tag"),
    COLLECTION(
            """
            SELECT c.name, group_concat(m.paper)
            FROM collections c JOIN members m ON m.collection = c.id GROUP BY c.id
            """),
    STATUS("SELECT status, group_concat(id) FROM papers GROUP BY status"),
    DAY("SELECT day, group_concat(id) FROM papers WHERE day IS NOT NULL GROUP BY day"),
    UPVOTES(
            "SELECT upvotes, group_concat(id) FROM papers WHERE upvotes IS NOT NULL GROUP BY upvotes"),
    BOOKMARK("SELECT 'bookmark', group_concat(id) FROM papers WHERE bookmarked = 1"),
    PDF("SELECT 'pdf', group_concat(paper) FROM pdfs WHERE state = 'stored'"),
    NOTE("SELECT 'note', group_concat(paper) FROM notes"),
    ANNOTATION("SELECT 'annotation', group_concat(DISTINCT paper) FROM annotations"),
    TAGGED("SELECT 'tag', group_concat(DISTINCT paper) FROM tags"),
    SUMMARY(
            """
            SELECT 'summary', group_concat(p.id)
            FROM papers p JOIN readings r ON r.paper = p.id AND r.digest = p.digest
            WHERE r.summary <> ''
            """),
    /** Where a digest or the person names them: the texts of these sections, unparted. */
    AUTHOR("");

    private final String question;

    Property(String question) {
        this.question = question;
    }

    String question() {
        return question;
    }
}
