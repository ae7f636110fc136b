package app.seojae.library.duplicate;

/**
 * A merge that can be taken back.
 *
 * @param id the merge's own number
 * @param kept the number of the paper that stayed
 * @param other the number of the one that is no more
 * @param title of that one
 * @param keptTitle the title of the paper that stayed, or of the one that stands for it by now
 */
public record StandingMerge(long id, long kept, long other, String title, String keptTitle) {}
