/** Commands on papers that stand in the library twice. */
@NullMarked
package app.seojae.cli.duplicate;

import org.jspecify.annotations.NullMarked;
