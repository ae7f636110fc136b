/**
 * 먼저 볼 것: the order that is learned from what the person keeps and skips, and what it is learned
 * from.
 */
@NullMarked
package app.seojae.ui.priority;

import org.jspecify.annotations.NullMarked;
