package app.seojae.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.pdf.Painters;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that is kept among the resources is the one its maker makes. */
class RehearsalMakerTest {

    private static final Path KEPT = Path.of("resources/sample/rehearsal.pdf");

    /** Steps of a colour that another Java's JPEG may be away. */
    private static final int NEAR = 8;

    @TempDir Path folder;

    /** By what is drawn and what it is made of: another zlib packs the same into other bytes. */
    @Test
    void theKeptPageIsTheOneThatIsMade() throws Exception {
        Path made = folder.resolve("made.pdf");
        RehearsalMaker.make(made);
        assertEquals(kinds(made), kinds(KEPT));
        BufferedImage one = Painters.SEOJAE.draw(made, folder).getFirst();
        BufferedImage other = Painters.SEOJAE.draw(KEPT, folder).getFirst();
        assertEquals(one.getWidth(), other.getWidth());
        assertEquals(one.getHeight(), other.getHeight());
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                assertTrue(near(one.getRGB(x, y), other.getRGB(x, y)), x + ", " + y);
            }
        }
    }

    /** How many objects of each kind a PDF has. */
    private static Map<String, Integer> kinds(Path pdf) throws IOException {
        Map<String, Integer> kinds = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject()
                        instanceof COSDictionary one) {
                    String kind =
                            one.getNameAsString(COSName.TYPE)
                                    + " "
                                    + one.getNameAsString(COSName.SUBTYPE)
                                    + " "
                                    + one.getDictionaryObject(COSName.FILTER);
                    kinds.merge(kind, 1, Integer::sum);
                }
            }
        }
        return kinds;
    }

    private static boolean near(int one, int other) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > NEAR) {
                return false;
            }
        }
        return true;
    }
}
