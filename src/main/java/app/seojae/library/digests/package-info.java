/** Takes digests into the library, and reads stored ones again with a better reader. */
@NullMarked
package app.seojae.library.digests;

import org.jspecify.annotations.NullMarked;
