package app.seojae.pdf.fontfile;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * A font program whose faults are mended.
 *
 * @param kind what it is, whatever the file says
 * @param bytes the mended program
 * @param clear bytes before its encrypted part, in a Type 1 font
 */
@SuppressWarnings("ArrayRecordComponent") // made to be written at once
record FontProgram(Kind kind, byte[] bytes, int clear) {

    /** Formats of font programs. */
    enum Kind {
        TRUE_TYPE,
        CFF,
        TYPE1;

        /** Where a descriptor names such a program (ISO 32000-2, table 124). */
        COSName entry() {
            return switch (this) {
                case TRUE_TYPE -> COSName.FONT_FILE2;
                case CFF -> COSName.FONT_FILE3;
                case TYPE1 -> COSName.FONT_FILE;
            };
        }
    }

    /**
     * The program in some bytes, or {@code null} where there is none that could be mended.
     *
     * @param name of the font that is wanted, where there are several
     */
    static @Nullable FontProgram of(byte[] bytes, String name) {
        if (bytes.length < 16) {
            return null;
        }
        String first = new String(bytes, 0, 4, StandardCharsets.ISO_8859_1);
        if (first.equals("ttcf") || first.equals("true") || first.equals("\0\1\0\0")) {
            byte[] font = first.equals("ttcf") ? TrueTypeMend.pick(bytes, name) : bytes;
            return font == null
                    ? null
                    : new FontProgram(Kind.TRUE_TYPE, TrueTypeMend.mend(font), 0);
        }
        if (first.equals("OTTO")) {
            return null; // read by PDFBox wherever it stands
        }
        // Major version, minor, size of the header, size of offsets (Technical Note 5176, 6).
        if (bytes[0] == 1 && (bytes[2] & 0xff) >= 4 && bytes[3] >= 1 && bytes[3] <= 4) {
            return new FontProgram(Kind.CFF, CffMend.mend(bytes), 0);
        }
        return Type1Mend.mend(bytes);
    }
}
