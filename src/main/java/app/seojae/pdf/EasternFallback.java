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
 * Lets the bundled font stand in for Korean, Japanese and Chinese fonts that a PDF names but does
 * not bring, where the machine has none either: without it PDFBox draws such text as nothing.
 * Hangul, kana and signs are drawn; it has no Han letters, which PDFBox shows as boxes or leaves
 * white.
 */
final class EasternFallback implements FontMapper {

    private static final Logger LOG = System.getLogger(EasternFallback.class.getName());
    private static final String FONT = "/fonts/Pretendard-Regular.ttf";

    /** Adobe's collections of Korean, Japanese and Chinese characters. */
    private static final Set<String> ORDERINGS = Set.of("Korea1", "KR", "Japan1", "GB1", "CNS1");

    private final FontMapper usual;

    private EasternFallback(FontMapper usual) {
        this.usual = usual;
    }

    /** Takes its place before PDFBox's own choice, for all documents; once. */
    static void install() {
        FontMappers.set(new EasternFallback(FontMappers.instance()));
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
        boolean eastern =
                system != null && ORDERINGS.contains(String.valueOf(system.getOrdering()));
        if (!eastern || (mapping != null && !mapping.isFallback())) {
            return mapping;
        }
        TrueTypeFont bundled = bundled();
        return bundled == null ? mapping : new CIDFontMapping(null, bundled, true);
    }

    /** Read anew for each document: a font of this library belongs to one thread. */
    private static @Nullable TrueTypeFont bundled() {
        try (InputStream in = EasternFallback.class.getResourceAsStream(FONT)) {
            return in == null ? null : new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the bundled font cannot be read", e);
            return null;
        }
    }
}
