package app.seojae.library.pdftext;

import app.seojae.model.Problem;

/**
 * A stored PDF of which something could not be read.
 *
 * @param wholly whether nothing of it is found
 */
public record UnreadPdf(long paper, boolean wholly, Problem why) {}
