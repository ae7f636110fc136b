/** How fields, upvotes and own reading went over weeks. */
@NullMarked
package app.seojae.library.trend;

import org.jspecify.annotations.NullMarked;
