/** Annotations as W3C Web Annotations, written and read back. */
@NullMarked
package app.seojae.export.annotation;

import org.jspecify.annotations.NullMarked;
