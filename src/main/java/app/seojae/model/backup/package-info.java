/** What is known of backups and of what lies in them; no behaviour beyond their invariants. */
@NullMarked
package app.seojae.model.backup;

import org.jspecify.annotations.NullMarked;
