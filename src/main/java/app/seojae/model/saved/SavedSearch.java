package app.seojae.model.saved;

/**
 * A question the person keeps.
 *
 * @param number of the library
 * @param line words and filters, as they are typed
 * @param seen the number of the last paper that was here when somebody last looked
 */
public record SavedSearch(long number, String name, String line, long seen, ArrivalRule rule) {}
