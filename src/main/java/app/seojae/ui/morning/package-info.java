/** 오늘: what is new since the last visit, decided on paper by paper with single keys. */
@NullMarked
package app.seojae.ui.morning;

import org.jspecify.annotations.NullMarked;
