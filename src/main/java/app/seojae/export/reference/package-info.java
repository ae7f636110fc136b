/** Papers as references: BibTeX, RIS, CSL-JSON, and lists in a citation style. */
@NullMarked
package app.seojae.export.reference;

import org.jspecify.annotations.NullMarked;
