/** Learns from what a person kept and skipped which papers she would look at first. */
@NullMarked
package app.seojae.priority;

import org.jspecify.annotations.NullMarked;
