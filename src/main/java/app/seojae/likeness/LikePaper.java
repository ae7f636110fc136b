package app.seojae.likeness;

/**
 * A paper that is like others.
 *
 * @param likeness from 0 to 1, the cosine of what both are about
 */
public record LikePaper(long paper, double likeness) {}
