package app.seojae.pdf.fontfile;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * Is chosen where a font cannot be read: the font before it, or PDFBox's own, would show other
 * letters than are meant. It has none.
 */
public final class UnreadableFont extends PDType3Font {

    UnreadableFont() throws IOException {
        super(dictionary());
    }

    private static COSDictionary dictionary() {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.CHAR_PROCS, new COSDictionary());
        return font;
    }
}
