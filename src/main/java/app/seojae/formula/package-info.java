/**
 * Sets mathematics as TeX writes it: which formulas are let through, and their outlines, ready to
 * be drawn at any size in any colour.
 */
@NullMarked
package app.seojae.formula;

import org.jspecify.annotations.NullMarked;
