/** Annotations as JSON, for the database and for exports. */
@NullMarked
package app.seojae.json;

import org.jspecify.annotations.NullMarked;
