package app.seojae.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Lets the bundled font stand in for Korean fonts that a PDF names but does not bring, where the
 * machine has none either: without it PDFBox draws such text as nothing.
 */
final class KoreanFallback implements FontMapper {

    private static final Logger LOG = System.getLogger(KoreanFallback.class.getName());
    private static final String FONT = "/fonts/Pretendard-Regular.ttf";

    /** Of Adobe's collections, those whose characters the bundled font has. */
    private static final Set<String> ORDERINGS = Set.of("Korea1", "KR");

    private final FontMapper usual;

    private KoreanFallback(FontMapper usual) {
        this.usual = usual;
    }

    /** Takes its place before PDFBox's own choice, for all documents; once. */
    static void install() {
        FontMappers.set(new KoreanFallback(FontMappers.instance()));
    }

    @Override
    public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(
            String baseFont, PDFontDescriptor descriptor) {
        return usual.getTrueTypeFont(baseFont, descriptor);
    }

    @Override
    public @Nullable FontMapping<FontBoxFont> getFontBoxFont(
            String baseFont, PDFontDescriptor descriptor) {
        return usual.getFontBoxFont(baseFont, descriptor);
    }

    @Override
    public @Nullable CIDFontMapping getCIDFont(
            String baseFont, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        CIDFontMapping mapping = usual.getCIDFont(baseFont, descriptor, system);
        boolean korean = system != null && ORDERINGS.contains(String.valueOf(system.getOrdering()));
        if (!korean || (mapping != null && !mapping.isFallback())) {
            return mapping;
        }
        TrueTypeFont bundled = bundled();
        return bundled == null ? mapping : new CIDFontMapping(null, bundled, true);
    }

    /** Read anew for each document: a font of this library belongs to one thread. */
    private static @Nullable TrueTypeFont bundled() {
        try (InputStream in = KoreanFallback.class.getResourceAsStream(FONT)) {
            return in == null ? null : new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the bundled font cannot be read", e);
            return null;
        }
    }
}
