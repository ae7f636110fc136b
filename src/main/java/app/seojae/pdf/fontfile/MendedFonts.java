package app.seojae.pdf.fontfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a document that PDFBox could read only after their programs were mended. Where it
 * can read a font, nothing is looked at. Confined to the thread of the document.
 */
public final class MendedFonts {

    private static final Logger LOG = System.getLogger(MendedFonts.class.getName());

    private static final int MOST_FONTS = 200;
    private static final int MOST_BYTES = 64 << 20;

    private static final List<COSName> PROGRAMS =
            List.of(COSName.FONT_FILE2, COSName.FONT_FILE3, COSName.FONT_FILE);

    /** The fonts looked at, by their dictionaries. */
    private final IdentityHashMap<COSDictionary, PDFont> looked = new IdentityHashMap<>();

    public MendedFonts() {}

    /** The font itself, or where PDFBox could not read its program, the font with that mended. */
    public PDFont of(PDFont font) {
        if (font.isEmbedded() && !font.isDamaged()) {
            return font;
        }
        COSDictionary dictionary = font.getCOSObject();
        PDFont known = looked.get(dictionary);
        if (known == null) {
            known = looked.size() < MOST_FONTS ? mend(font) : font;
            looked.put(dictionary, known);
        }
        return known;
    }

    private static PDFont mend(PDFont font) {
        COSDictionary outer = font.getCOSObject();
        COSDictionary inner = inner(outer);
        COSDictionary descriptor = inner.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor == null) {
            return font;
        }
        for (COSName entry : PROGRAMS) {
            COSStream stream = descriptor.getCOSStream(entry);
            if (stream != null) {
                try {
                    PDFont mended = mend(outer, inner, descriptor, stream);
                    return mended == null ? font : mended;
                } catch (IOException | RuntimeException e) {
                    // Whoever stops the page asks again at its next operator.
                    LOG.log(Level.DEBUG, "a font program cannot be mended", e);
                    return font;
                }
            }
        }
        return font;
    }

    /** The dictionary that describes the glyphs: the descendant of a composite font. */
    private static COSDictionary inner(COSDictionary font) {
        return font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray descendants
                        && descendants.size() > 0
                        && descendants.getObject(0) instanceof COSDictionary descendant
                ? descendant
                : font;
    }

    private static @Nullable PDFont mend(
            COSDictionary outer, COSDictionary inner, COSDictionary descriptor, COSStream stream)
            throws IOException {
        byte[] bytes;
        try (InputStream in = stream.createInputStream()) {
            bytes = in.readNBytes(MOST_BYTES);
        }
        FontProgram program = FontProgram.of(bytes, name(inner));
        if (program == null) {
            return null;
        }
        COSDictionary before = new COSDictionary(descriptor);
        COSBase kind = inner.getItem(COSName.SUBTYPE);
        PROGRAMS.forEach(descriptor::removeItem);
        descriptor.setItem(program.kind().entry(), stream(program));
        inner.setItem(COSName.SUBTYPE, kind(inner, program.kind()));
        PDFont mended = null;
        try {
            mended = PDFontFactory.createFont(outer);
        } finally {
            if (mended == null || !mended.isEmbedded() || mended.isDamaged()) {
                mended = null;
                PROGRAMS.forEach(descriptor::removeItem);
                descriptor.addAll(before);
                inner.setItem(COSName.SUBTYPE, kind);
            }
        }
        return mended;
    }

    private static String name(COSDictionary font) {
        String name = font.getNameAsString(COSName.BASE_FONT, "");
        // Letters of its own before the name of a subset (ISO 32000-2, 9.9.2).
        return name.substring(name.indexOf('+') + 1);
    }

    private static COSStream stream(FontProgram program) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(program.bytes());
        }
        if (program.clear() > 0) {
            stream.setInt(COSName.LENGTH1, program.clear());
            stream.setInt(COSName.LENGTH2, program.bytes().length - program.clear());
        }
        return stream;
    }

    /** The subtype of a font with such a program. */
    private static COSName kind(COSDictionary font, FontProgram.Kind program) {
        COSName kind = font.getCOSName(COSName.SUBTYPE, COSName.TYPE1);
        boolean outlines = program == FontProgram.Kind.TRUE_TYPE;
        if (kind.equals(COSName.CID_FONT_TYPE0) || kind.equals(COSName.CID_FONT_TYPE2)) {
            return outlines ? COSName.CID_FONT_TYPE2 : COSName.CID_FONT_TYPE0;
        }
        if (outlines) {
            return COSName.TRUE_TYPE;
        }
        return kind.equals(COSName.MM_TYPE1) ? kind : COSName.TYPE1;
    }
}
