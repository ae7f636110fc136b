/**
 * What a digest file tells, as records: its papers with their texts, and what came of an import.
 */
@NullMarked
package app.seojae.model.digest;

import org.jspecify.annotations.NullMarked;
