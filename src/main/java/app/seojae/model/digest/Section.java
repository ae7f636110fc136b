package app.seojae.model.digest;

/** A labelled part of an entry that has no field of its own, kept as written. */
public record Section(String label, String markdown) {}
