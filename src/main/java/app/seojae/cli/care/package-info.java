/** Commands that look after a library: backups, the way back, what is damaged. */
@NullMarked
package app.seojae.cli.care;

import org.jspecify.annotations.NullMarked;
