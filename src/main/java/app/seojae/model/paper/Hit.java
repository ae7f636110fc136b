package app.seojae.model.paper;

/**
 * A paper found by words.
 *
 * @param score higher is better; comparable within one answer only
 */
public record Hit(long id, double score, Snippet snippet) {}
