package app.seojae.library.duplicate;

import app.seojae.store.duplicate.PaperPartings.Merged;

/**
 * A merge that can be taken back.
 *
 * @param keptTitle the title of the paper that stayed, or of the one that stands for it by now
 */
public record StandingMerge(Merged merged, String keptTitle) {}
