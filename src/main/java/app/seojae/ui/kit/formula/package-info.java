/** Formulas on their way to the screen: set in type on a lane, kept while they are looked at. */
@NullMarked
package app.seojae.ui.kit.formula;

import org.jspecify.annotations.NullMarked;
