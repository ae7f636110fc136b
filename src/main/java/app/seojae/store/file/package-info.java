/**
 * What the database knows of files: downloads, PDFs and their versions, thumbnails, where readers
 * left them.
 */
@NullMarked
package app.seojae.store.file;

import org.jspecify.annotations.NullMarked;
