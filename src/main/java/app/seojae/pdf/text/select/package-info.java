/** What is done with a text: selecting, copying, finding, quoting, telling versions apart. */
@NullMarked
package app.seojae.pdf.text.select;

import org.jspecify.annotations.NullMarked;
