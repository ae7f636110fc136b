/** Controls and gestures of every view: commands and their keys, notices, rows, chips, pictures. */
@NullMarked
package app.seojae.ui.kit.control;

import org.jspecify.annotations.NullMarked;
