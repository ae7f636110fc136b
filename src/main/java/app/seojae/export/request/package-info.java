/**
 * What a person wants written and what came of it; papers and annotations as text for the
 * clipboard.
 */
@NullMarked
package app.seojae.export.request;

import org.jspecify.annotations.NullMarked;
