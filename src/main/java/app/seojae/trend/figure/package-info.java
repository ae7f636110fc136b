/** Charts as values: what is drawn where, the same figures as a table, and where each leads. */
@NullMarked
package app.seojae.trend.figure;

import org.jspecify.annotations.NullMarked;
