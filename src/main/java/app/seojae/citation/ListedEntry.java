package app.seojae.citation;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Quad;

/**
 * An entry of a list of references, as it stands in a PDF.
 *
 * @param number as the list writes it, without brackets, or the empty string
 * @param page where it begins
 * @param area of its part in the column it begins in, upright, in PDF user space
 * @param text its lines joined, words broken over lines mended
 */
public record ListedEntry(String number, PageIndex page, Quad area, String text) {}
