package app.seojae.library.papers;

import app.seojae.model.paper.NoteText;

/**
 * What writing a note came to.
 *
 * @param note as it stands in the library now
 * @param keptBoth whether somebody else had changed the same lines meanwhile, so that both stand
 */
public record NoteWritten(NoteText note, boolean keptBoth) {}
