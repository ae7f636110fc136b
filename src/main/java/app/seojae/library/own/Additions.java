package app.seojae.library.own;

/** What brings papers of the person's own, and news of them. */
public record Additions(OwnPapers papers, NewVersions versions) {}
