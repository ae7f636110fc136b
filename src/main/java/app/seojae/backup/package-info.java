/** Rules of backups: which are kept, and archives of one file, written and read within bounds. */
@NullMarked
package app.seojae.backup;

import org.jspecify.annotations.NullMarked;
