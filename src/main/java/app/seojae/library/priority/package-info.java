/** Orders papers by what the person would look at first, as her own marks teach it. */
@NullMarked
package app.seojae.library.priority;

import org.jspecify.annotations.NullMarked;
