/** What all use cases stand on: the database, the right to write it, its changes, its tools. */
@NullMarked
package app.seojae.library.context;

import org.jspecify.annotations.NullMarked;
