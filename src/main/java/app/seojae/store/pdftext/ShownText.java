package app.seojae.store.pdftext;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Keeps a page as it is shown beside the page as it is compared: the two differ in capitals and
 * accents alone, so that packed with the other as its dictionary little is left of it.
 */
final class ShownText {

    private static final int BUFFER = 1 << 13;

    private ShownText() {}

    static byte[] pack(String shown, String folded) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setDictionary(folded.getBytes(StandardCharsets.UTF_8));
            deflater.setInput(shown.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    static String unpack(byte[] packed, String folded) throws SeojaeException {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int some = inflater.inflate(buffer);
                if (inflater.needsDictionary()) {
                    inflater.setDictionary(folded.getBytes(StandardCharsets.UTF_8));
                } else if (some == 0 && inflater.needsInput()) {
                    throw new DataFormatException("cut short");
                }
                out.write(buffer, 0, some);
            }
            String shown = out.toString(StandardCharsets.UTF_8);
            if (shown.length() != folded.length()) {
                throw new DataFormatException("another page");
            }
            return shown;
        } catch (DataFormatException | IllegalArgumentException e) {
            throw new SeojaeException(
                    Problem.of(ProblemKind.LIBRARY_DAMAGED, String.valueOf(e.getMessage())), e);
        }
    }
}
