package app.seojae.digest.unit;

import app.seojae.model.ArxivId;

/**
 * Lines that tell of one paper.
 *
 * @param from its first row
 * @param to behind its last row
 * @param title the row its title stands in, or -1
 * @param scheme how it was found
 * @param sure whether its texts are surely its own; else only id and title are kept
 */
record Unit(ArxivId id, int from, int to, int title, UnitScheme scheme, boolean sure) {}
