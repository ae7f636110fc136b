/** What shells and {@code man} know of the command line, made from the commands themselves. */
@NullMarked
package app.seojae.cli.shell;

import org.jspecify.annotations.NullMarked;
