/** The command that adds papers of one's own. */
@NullMarked
package app.seojae.cli.own;

import org.jspecify.annotations.NullMarked;
