package app.seojae.model.paper;

/**
 * A paper's note as it once stood.
 *
 * @param revision counts its changes, from 0
 * @param markdown the empty string where there is none
 */
public record NoteText(long revision, String markdown) {}
