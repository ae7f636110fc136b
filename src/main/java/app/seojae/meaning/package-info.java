/**
 * Finds English papers for Korean words by what the library's own texts teach: no SQL, no model.
 */
@NullMarked
package app.seojae.meaning;

import org.jspecify.annotations.NullMarked;
