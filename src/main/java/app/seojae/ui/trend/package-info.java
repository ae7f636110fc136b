/** The screen of trends: charts that lead to their papers, as pictures and as tables. */
@NullMarked
package app.seojae.ui.trend;

import org.jspecify.annotations.NullMarked;
