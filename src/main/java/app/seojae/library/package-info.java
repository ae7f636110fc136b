/** The use cases: import, browse, mark, note, download; the only door the faces use for data. */
@NullMarked
package app.seojae.library;

import org.jspecify.annotations.NullMarked;
