/** One paper's page: texts, state, readings, note. */
@NullMarked
package app.seojae.ui.detail;

import org.jspecify.annotations.NullMarked;
