/**
 * Says where the words of a paper lead: its figures, tables, sections, equations and references,
 * told by their text; pure functions over the text of pages.
 */
@NullMarked
package app.seojae.pdf.link;

import org.jspecify.annotations.NullMarked;
