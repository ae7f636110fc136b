/** Commands about annotations. */
@NullMarked
package app.seojae.cli.annotation;

import org.jspecify.annotations.NullMarked;
