/** The reader's screen: tabs, one view or two on a paper, its texts and annotations beside it. */
@NullMarked
package app.seojae.ui.reader;

import org.jspecify.annotations.NullMarked;
