package app.seojae.pdf.render.glyph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Type 3 glyphs of one shape are shapes, also where they are clipped to their box before. */
class CharProcOutlineTest {

    private static final String MARK = "10 10 m 90 10 l 50 90 l h f Q";

    private static @Nullable GeneralPath of(String glyph) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(("100 0 0 0 100 100 d1 q " + glyph).getBytes(StandardCharsets.US_ASCII));
        }
        return CharProcOutline.of(
                new PDType3CharProc(new PDType3Font(new COSDictionary()), stream));
    }

    @Test
    void aClipAroundTheShapeIsNothing() throws Exception {
        GeneralPath plain = of(MARK);
        assertNotNull(plain);
        assertEquals(new Rectangle2D.Double(10, 10, 80, 80), plain.getBounds2D());
        for (String clip :
                new String[] {
                    "0 0 m 0 100 l 100 100 l 100 0 l h W n ",
                    "0 0 100 100 re W* n ",
                    "10 10 80 80 re W n 0 0 200 200 re W n "
                }) {
            GeneralPath clipped = of(clip + MARK);
            assertNotNull(clipped, clip);
            assertEquals(plain.getBounds2D(), clipped.getBounds2D());
        }
    }

    @Test
    void aClippedShapeIsDrawnAsThePageItIs() throws Exception {
        assertNull(of("0 0 50 100 re W n " + MARK));
        assertNull(of("0 0 m 100 100 l 0 100 l h W n " + MARK), "a triangle");
        assertNull(of("W n " + MARK), "a clip without a path");
        assertNull(of("0 0 100 100 re n " + MARK), "no clip");
    }
}
