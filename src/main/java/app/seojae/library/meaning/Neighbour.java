package app.seojae.library.meaning;

import app.seojae.likeness.Difference;
import app.seojae.model.paper.PaperRow;

/**
 * A paper that is like another one, and how the two differ.
 *
 * @param likeness from 0 to 1
 * @param only what stands in its summary and not in the other's
 * @param lacks what stands in the other's summary and not in its own
 */
public record Neighbour(PaperRow row, double likeness, Difference only, Difference lacks) {}
