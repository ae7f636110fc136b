/** What this program is, and whether there is a newer one; asked only when the person asks. */
@NullMarked
package app.seojae.release;

import org.jspecify.annotations.NullMarked;
