package app.seojae.snapshot;

import app.seojae.l10n.Language;
import app.seojae.ui.kit.Theme;

/**
 * What all pictures have in common.
 *
 * @param width of the window, in pixels before scaling
 * @param scale pixels of the picture for each of those
 * @param textSize of letters, as a multiple of the usual one
 */
public record PictureForm(
        Language language, Theme theme, int width, int height, double scale, double textSize) {}
