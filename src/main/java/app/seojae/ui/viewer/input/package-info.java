/** What mouse and keys do over the pages. */
@NullMarked
package app.seojae.ui.viewer.input;

import org.jspecify.annotations.NullMarked;
