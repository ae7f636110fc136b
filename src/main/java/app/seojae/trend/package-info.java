/** What weeks of papers and of reading say, with bounds so that small counts do not lie. */
@NullMarked
package app.seojae.trend;

import org.jspecify.annotations.NullMarked;
