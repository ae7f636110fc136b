package app.seojae.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDFont;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Lets bundled fonts stand in for those that a PDF names but does not bring. PDF's standard fonts
 * are always drawn in the bundled ones of the same widths, so that a page looks the same on every
 * machine; for others the machine's fonts come first.
 *
 * <p>For Japanese and Chinese fonts a face of the machine's is taken that has Han letters; for
 * Korean ones, or where there is none, the bundled face of Hangul, kana and signs. What the one
 * lacks the other gives ({@link SpareLetter}).
 */
final class FontFallback implements FontMapper {

    private static final Logger LOG = System.getLogger(FontFallback.class.getName());
    private static final String EASTERN = "/fonts/Pretendard-Regular.ttf";

    /** A letter that every face for Chinese and Japanese has: one. */
    private static final int HAN = 0x4e00;

    /** Adobe's collections of Korean, Japanese and Chinese characters. */
    private static final Set<String> ORDERINGS = Set.of("Korea1", "KR", "Japan1", "GB1", "CNS1");

    private final FontMapper usual;
    private final Map<String, SoftReference<TrueTypeFont>> faces = new ConcurrentHashMap<>();

    private FontFallback(FontMapper usual) {
        this.usual = usual;
    }

    /** Takes its place before PDFBox's own choice, for all documents; once. */
    static void install() {
        FontMappers.set(new FontFallback(FontMappers.instance()));
    }

    @Override
    public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(
            @Nullable String baseFont, @Nullable PDFontDescriptor descriptor) {
        return mapping(
                baseFont,
                descriptor,
                () -> usual.getTrueTypeFont(baseFont, descriptor),
                FontMapping::new);
    }

    @Override
    public @Nullable FontMapping<FontBoxFont> getFontBoxFont(
            @Nullable String baseFont, @Nullable PDFontDescriptor descriptor) {
        return mapping(
                baseFont,
                descriptor,
                () -> usual.getFontBoxFont(baseFont, descriptor),
                FontMapping::new);
    }

    /** A face as a mapping of the kind that is asked for. */
    @FunctionalInterface
    private interface Mapped<F extends FontBoxFont> {
        FontMapping<F> of(TrueTypeFont face, boolean fallback);
    }

    private <F extends FontBoxFont> @Nullable FontMapping<F> mapping(
            @Nullable String baseFont,
            @Nullable PDFontDescriptor descriptor,
            Supplier<@Nullable FontMapping<F>> others,
            Mapped<F> mapped) {
        Optional<Face> standard = Face.standard(baseFont);
        if (standard.isPresent()) {
            TrueTypeFont face = bundled(standard.get().resource());
            if (face != null) {
                return mapped.of(face, false);
            }
        }
        FontMapping<F> mapping = others.get();
        if (mapping != null && !mapping.isFallback()) {
            return mapping;
        }
        TrueTypeFont face = bundled(Face.like(baseFont, descriptor).resource());
        return face == null ? mapping : mapped.of(face, true);
    }

    @Override
    public @Nullable CIDFontMapping getCIDFont(
            @Nullable String baseFont,
            @Nullable PDFontDescriptor descriptor,
            @Nullable PDCIDSystemInfo system) {
        CIDFontMapping mapping = usual.getCIDFont(baseFont, descriptor, system);
        if (mapping != null && !mapping.isFallback()) {
            return mapping;
        }
        boolean eastern =
                system != null && ORDERINGS.contains(String.valueOf(system.getOrdering()));
        if (eastern && !isKorean(system) && han(mapping) != null) {
            return mapping;
        }
        TrueTypeFont face = bundled(eastern ? EASTERN : Face.like(baseFont, descriptor).resource());
        return face == null ? mapping : new CIDFontMapping(null, face, true);
    }

    private static boolean isKorean(@Nullable PDCIDSystemInfo system) {
        return system != null && String.valueOf(system.getOrdering()).startsWith("K");
    }

    /** The face of the machine's that PDFBox found for Han letters, unless it is just any. */
    private static @Nullable TrueTypeFont han(@Nullable CIDFontMapping mapping) {
        if (mapping == null) {
            return null;
        }
        FontBoxFont face = mapping.isCIDFont() ? mapping.getFont() : mapping.getTrueTypeFont();
        return face instanceof TrueTypeFont letters && SpareLetter.isIn(letters, HAN)
                ? letters
                : null;
    }

    /** A letter that the face standing in for a font does not have, from another face. */
    SpareLetter spare(int letter, PDCIDFont font) {
        TrueTypeFont bundled = bundled(EASTERN);
        if (bundled != null && SpareLetter.isIn(bundled, letter)) {
            return SpareLetter.of(bundled, letter);
        }
        TrueTypeFont han =
                han(
                        usual.getCIDFont(
                                font.getBaseFont(),
                                font.getFontDescriptor(),
                                font.getCIDSystemInfo()));
        return han != null && SpareLetter.isIn(han, letter)
                ? SpareLetter.of(han, letter)
                : SpareLetter.BOX;
    }

    /**
     * A face, read once while there is memory: pages come with fonts of their own, and each would
     * parse it again. Several threads may draw with one, as with PDFBox's own (PDFBOX-4219).
     */
    private @Nullable TrueTypeFont bundled(String font) {
        SoftReference<TrueTypeFont> known = faces.get(font);
        TrueTypeFont face = known == null ? null : known.get();
        if (face == null) {
            face = read(font);
            if (face != null) {
                faces.put(font, new SoftReference<>(face));
            }
        }
        return face;
    }

    private static @Nullable TrueTypeFont read(String font) {
        try (InputStream in = FontFallback.class.getResourceAsStream(font)) {
            return in == null ? null : new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the bundled font " + font + " cannot be read", e);
            return null;
        }
    }
}
