/** Papers and their annotations as Markdown, in blocks that leave a person's own words alone. */
@NullMarked
package app.seojae.export.markdown;

import org.jspecify.annotations.NullMarked;
