package app.seojae.model.backup;

/** How much of a person's lies in a database: papers, their notes, and what was marked. */
public record LibraryCounts(long papers, long notes, long annotations) {

    /** Nothing at all. */
    public static final LibraryCounts NONE = new LibraryCounts(0, 0, 0);
}
