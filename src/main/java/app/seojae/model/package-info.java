/**
 * The nouns as records: papers, digests, readings, problems; no behaviour beyond their invariants.
 */
@NullMarked
package app.seojae.model;

import org.jspecify.annotations.NullMarked;
