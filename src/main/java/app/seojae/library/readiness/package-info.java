/** Whether bookmarked papers can be read where there is no network, found out by trying. */
@NullMarked
package app.seojae.library.readiness;

import org.jspecify.annotations.NullMarked;
