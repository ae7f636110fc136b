package app.seojae.snapshot;

import app.seojae.l10n.Language;
import app.seojae.ui.kit.Theme;

/**
 * What all pictures have in common.
 *
 * @param width of the window, in pixels before scaling
 * @param scale pixels of the picture for each of those
 */
public record PictureForm(Language language, Theme theme, int width, int height, double scale) {}
