/** Where the reader is in a document and how it is shown; knows no nodes. */
@NullMarked
package app.seojae.ui.viewer.model;

import org.jspecify.annotations.NullMarked;
