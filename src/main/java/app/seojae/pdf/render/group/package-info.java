/** Transparency groups: which need a picture of their own, and where its pixels lie. */
@NullMarked
package app.seojae.pdf.render.group;

import org.jspecify.annotations.NullMarked;
