/**
 * Tells which papers are like others, and how two of them differ: pure functions of their texts.
 */
@NullMarked
package app.seojae.likeness;

import org.jspecify.annotations.NullMarked;
