package app.seojae.pdf.text.glyph;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A font as far as a page has asked it: its facts, and by code the texts and lifts of glyphs. */
final class KnownFont {

    final FontFacts facts;
    final boolean vertical;
    final Map<Integer, String> texts = new HashMap<>();
    final Map<Integer, Float> lifts = new HashMap<>();

    KnownFont(PDFont font) {
        facts = FontFacts.of(font);
        vertical = font.isVertical();
    }
}
