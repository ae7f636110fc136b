package app.seojae.model.saved;

/**
 * What a kept question finds now.
 *
 * @param papers all it finds
 * @param fresh those that came since somebody last looked
 */
public record SavedCount(SavedSearch search, int papers, int fresh) {}
