/** Charts as pictures without a window. */
@NullMarked
package app.seojae.snapshot.chart;

import org.jspecify.annotations.NullMarked;
