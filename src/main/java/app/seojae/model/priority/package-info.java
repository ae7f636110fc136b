/** What tells which papers a person would look at first. */
@NullMarked
package app.seojae.model.priority;

import org.jspecify.annotations.NullMarked;
