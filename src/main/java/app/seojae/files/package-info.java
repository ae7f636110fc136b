/**
 * Owns the folders: where things lie, atomic writes, the PDF and thumbnail vaults, who holds a
 * library.
 */
@NullMarked
package app.seojae.files;

import org.jspecify.annotations.NullMarked;
