/** Says it in Korean or English. */
@NullMarked
package app.seojae.l10n;

import org.jspecify.annotations.NullMarked;
