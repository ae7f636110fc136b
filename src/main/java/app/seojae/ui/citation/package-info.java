/** 인용 지도: whom a paper cites and who cites it, drawn and as lists, and what is not there yet. */
@NullMarked
package app.seojae.ui.citation;

import org.jspecify.annotations.NullMarked;
