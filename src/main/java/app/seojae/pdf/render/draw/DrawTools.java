package app.seojae.pdf.render.draw;

import app.seojae.pdf.PageBudget;
import app.seojae.pdf.fontfile.MendedFonts;
import app.seojae.pdf.render.glyph.GlyphPainter;
import app.seojae.pdf.render.group.PlainGroups;
import app.seojae.pdf.render.image.KeptJpx;
import app.seojae.pdf.render.image.KeptPictures;
import org.jspecify.annotations.Nullable;

/**
 * What drawing one page needs beside the page.
 *
 * @param stamps the document's, or {@code null} to draw glyphs by their outlines
 * @param groups the document's
 * @param jpx the document's
 * @param pictures the document's
 * @param fonts the document's
 * @param figures to note where photos and figures lie, or {@code null} if nobody asks
 * @param draft where a hasty picture is enough, or {@code null} to draw everything
 * @param unfinished to show the page before it is done, or {@code null} if nobody looks
 */
public record DrawTools(
        PageBudget budget,
        @Nullable GlyphPainter stamps,
        PlainGroups groups,
        KeptJpx jpx,
        KeptPictures pictures,
        MendedFonts fonts,
        @Nullable FigureMask figures,
        @Nullable DraftLimit draft,
        @Nullable UnfinishedPage unfinished) {}
