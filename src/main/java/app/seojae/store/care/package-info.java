/** What backups ask a database: how much lies in it, what is newer, what the person wrote. */
@NullMarked
package app.seojae.store.care;

import org.jspecify.annotations.NullMarked;
