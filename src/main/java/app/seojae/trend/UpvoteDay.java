package app.seojae.trend;

import java.time.LocalDate;

/** The upvotes that a paper had on a day. */
public record UpvoteDay(LocalDate day, int upvotes) {}
