/**
 * The observable state several views share: the paper selected, the language, the open documents.
 */
@NullMarked
package app.seojae.ui.session;

import org.jspecify.annotations.NullMarked;
