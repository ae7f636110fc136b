package app.seojae.model.paper;

/** A value papers can be narrowed by, and how many papers have it. */
public record Facet(String value, int count) {}
