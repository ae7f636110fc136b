package app.seojae.bench;

import app.seojae.pdf.WrittenPdfs;
import java.nio.charset.StandardCharsets;

/** Pages of soft masks, transparency groups and forms. */
final class SlowGroups {

    private static final String PAGE_GROUP =
            "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Group << /S /Transparency /CS"
                    + " /DeviceRGB /I true >> ";

    private SlowGroups() {}

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A soft mask over the whole page, made of many stripes from dark to light. */
    private static String mask(WrittenPdfs pdf) {
        StringBuilder stripes = new StringBuilder();
        for (int i = 0; i < 153; i++) {
            stripes.append("%.3f g %d 0 4 792 re f ".formatted(i / 153.0, i * 4));
        }
        String group = pdf.stream(PAGE_GROUP, bytes(stripes.toString()));
        return "/ExtGState << /M << /SMask << /S /Luminosity /G "
                + group
                + " >> >> /A << /ca 0.5 >> /N << /SMask /None >> /X << /BM /Multiply >> >> ";
    }

    static void maskFills(WrittenPdfs pdf, double load) {
        StringBuilder content = new StringBuilder("/M gs ");
        for (int i = 0; i < 1_500 * load; i++) {
            content.append(
                    "%.2f 0.2 0.6 rg %d %d 20 20 re f "
                            .formatted(i % 20 / 20.0, i * 13 % 590, i * 29 % 770));
        }
        pdf.page(content.toString(), mask(pdf), "");
    }

    static void maskText(WrittenPdfs pdf, double load) {
        StringBuilder content = new StringBuilder("/M gs BT /F 9 Tf ");
        for (int i = 0; i < 80 * load; i++) {
            content.append(
                    "1 0 0 1 20 %d Tm (The quick brown fox jumps over the lazy dog, twice.) Tj "
                            .formatted(780 - i * 9));
        }
        pdf.page(content + "ET", mask(pdf) + "/Font << /F 3 0 R >>", "");
    }

    static void maskPictures(WrittenPdfs pdf, double load) {
        String image =
                pdf.stream(
                        "/Type /XObject /Subtype /Image /Width 64 /Height 64 /BitsPerComponent 8"
                                + " /ColorSpace /DeviceRGB /Filter /FlateDecode",
                        SlowImages.deflated(SlowImages.samples(64, 64, 3, 8)));
        StringBuilder content = new StringBuilder("/M gs ");
        for (int i = 0; i < 400 * load; i++) {
            content.append("q 40 0 0 40 %d %d cm /I Do Q ".formatted(i * 13 % 570, i * 29 % 750));
        }
        pdf.page(content.toString(), mask(pdf) + "/XObject << /I " + image + " >>", "");
    }

    static void maskShadings(WrittenPdfs pdf, double load) {
        StringBuilder content = new StringBuilder("/M gs ");
        for (int i = 0; i < 300 * load; i++) {
            content.append("q %d %d 50 50 re W n /S sh Q ".formatted(i * 13 % 560, i * 29 % 740));
        }
        pdf.page(
                content.toString(),
                mask(pdf)
                        + "/Shading << /S << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0"
                        + " 612 792] /Extend [true true] /Function << /FunctionType 2 /Domain [0"
                        + " 1] /C0 [1 0 0] /C1 [0 0 1] /N 1 >> >> >>",
                "");
    }

    /** Groups in groups, each with something half seen. */
    static void nested(WrittenPdfs pdf, double load) {
        String inner = pdf.stream(PAGE_GROUP, bytes("1 0 0 rg 100 100 300 300 re f"));
        for (int i = 0; i < 24 * load; i++) {
            inner =
                    pdf.stream(
                            PAGE_GROUP
                                    + "/Resources << /ExtGState << /A << /ca 0.95 >> >> /XObject <<"
                                    + " /G "
                                    + inner
                                    + " >> >>",
                            bytes(
                                    "0 0.%d 1 rg %d 50 20 600 re f /A gs /G Do"
                                            .formatted(i, i * 20)));
        }
        pdf.page("/G Do", "/XObject << /G " + inner + " >>", "");
    }

    /** Many small groups, each faded as a whole. */
    static void faded(WrittenPdfs pdf, double load) {
        StringBuilder objects = new StringBuilder();
        StringBuilder content = new StringBuilder("/A gs ");
        for (int i = 0; i < 600 * load; i++) {
            String group =
                    pdf.stream(
                            "/Type /XObject /Subtype /Form /BBox [0 0 200 200] /Matrix [1 0 0 1 %d"
                                            .formatted(i * 13 % 400)
                                    + " %d] /Group << /S /Transparency >> ".formatted(i * 29 % 590),
                            bytes("0 1 0 rg 0 0 150 150 re f 1 0 0 rg 50 50 150 150 re f"));
            objects.append("/G").append(i).append(' ').append(group).append(' ');
            content.append("/G").append(i).append(" Do ");
        }
        pdf.page(content.toString(), mask(pdf) + "/XObject << " + objects + " >>", "");
    }

    /** Readers' highlights: fills that darken what lies below, one by one. */
    static void blended(WrittenPdfs pdf, double load) {
        StringBuilder content = new StringBuilder("/X gs ");
        for (int i = 0; i < 800 * load; i++) {
            content.append(
                    "1 %.2f 0.5 rg %d %d 200 40 re f "
                            .formatted(0.5 + i % 50 / 100.0, i * 13 % 400, i * 29 % 740));
        }
        pdf.page(content.toString(), mask(pdf), "");
    }

    static void forms(WrittenPdfs pdf, double load) {
        String form =
                pdf.stream(
                        "/Type /XObject /Subtype /Form /BBox [0 0 6 6] /Resources << >> ",
                        bytes("0 0 1 rg 1 1 4 4 re f 1 0 0 RG 0 0 m 6 6 l S"));
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 20_000 * load; i++) {
            content.append("q 1 0 0 1 %d %d cm /O Do Q ".formatted(i * 7 % 606, i / 100 * 4 % 786));
        }
        pdf.page(content.toString(), "/XObject << /O " + form + " >>", "");
    }
}
