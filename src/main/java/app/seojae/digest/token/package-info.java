/** A digest as lines and their meanings, each line seen alone. */
@NullMarked
package app.seojae.digest.token;

import org.jspecify.annotations.NullMarked;
