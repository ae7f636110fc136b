/** The command line: one small class a command, talking to the library as the window does. */
@NullMarked
package app.seojae.cli;

import org.jspecify.annotations.NullMarked;
