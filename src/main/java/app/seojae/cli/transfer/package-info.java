/** Commands that take in, take out, fetch and check. */
@NullMarked
package app.seojae.cli.transfer;

import org.jspecify.annotations.NullMarked;
