/** What comes from the network: PDFs, pictures, the queue they wait in. */
@NullMarked
package app.seojae.library.transfer;

import org.jspecify.annotations.NullMarked;
