package app.seojae.store.pdftext;

import app.seojae.model.PageIndex;

/**
 * A page that has words.
 *
 * @param text as it is shown, in one line
 * @param words how many of those looked for it has
 */
public record FoundPage(PageIndex page, String text, int words) {}
