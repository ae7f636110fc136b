/** Backups and their way back, and what is done about damage; needs no library that opens. */
@NullMarked
package app.seojae.library.backup;

import org.jspecify.annotations.NullMarked;
