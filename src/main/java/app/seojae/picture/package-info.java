/** Decodes pictures nobody vouches for, within limits, and makes thumbnails of them. */
@NullMarked
package app.seojae.picture;

import org.jspecify.annotations.NullMarked;
