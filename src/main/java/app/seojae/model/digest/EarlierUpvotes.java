package app.seojae.model.digest;

import java.time.LocalDate;

/**
 * How many upvotes a paper had in a day's list before the list told of others.
 *
 * @param digestName the list's name
 * @param day on which the list was last seen to say so
 */
public record EarlierUpvotes(String digestName, LocalDate day, int upvotes) {}
