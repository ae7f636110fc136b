/** The command that lets a model write texts. */
@NullMarked
package app.seojae.cli.summary;

import org.jspecify.annotations.NullMarked;
