/**
 * What a person marks in texts and pages, as records: annotations, the places they hold on to,
 * questions for them.
 */
@NullMarked
package app.seojae.model.annotation;

import org.jspecify.annotations.NullMarked;
