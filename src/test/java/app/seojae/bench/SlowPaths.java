package app.seojae.bench;

import app.seojae.pdf.WrittenPdfs;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Pages of glyphs drawn as pages, long paths and clips. */
final class SlowPaths {

    private static final String FONT = "/Font << /F 3 0 R >>";

    private SlowPaths() {}

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String typed(double load, int lines) {
        StringBuilder content = new StringBuilder("BT /T 6 Tf ");
        Random random = new Random(5);
        for (int i = 0; i < lines * load; i++) {
            content.append("1 0 0 1 10 %.2f Tm (".formatted(785 - i * 780.0 / lines));
            for (int j = 0; j < 150; j++) {
                content.append((char) ('a' + random.nextInt(20)));
            }
            content.append(") Tj ");
        }
        return content + "ET";
    }

    private static String font(WrittenPdfs pdf, String matrix, String box, String[] glyphs) {
        StringBuilder procedures = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < glyphs.length; i++) {
            procedures.append("/g" + i + " " + pdf.stream("", bytes(glyphs[i])) + " ");
            names.append("/g").append(i).append(' ');
        }
        return pdf.object(
                "<< /Type /Font /Subtype /Type3 /FontMatrix "
                        + matrix
                        + " /FontBBox "
                        + box
                        + " /FirstChar 97 /LastChar "
                        + (96 + glyphs.length)
                        + " /Widths ["
                        + (box.startsWith("[0 0 16") ? "10 " : "600 ").repeat(glyphs.length)
                        + "] /Encoding << /Differences [97 "
                        + names
                        + "] >> /CharProcs << "
                        + procedures
                        + " >> >>");
    }

    /** Glyphs that are paths, as plots have them. */
    static void typeThree(WrittenPdfs pdf, double load) {
        String[] glyphs = new String[20];
        for (int i = 0; i < glyphs.length; i++) {
            glyphs[i] =
                    "600 0 0 0 600 700 d1 %d 0 m 50 %d l 300 700 l 550 400 500 200 %d 0 c h 200 200 m 300 400 l 400 200 l h f"
                            .formatted(30 * i, 400 + i * 10, 590 - 10 * i);
        }
        String font = font(pdf, "[0.001 0 0 0.001 0 0]", "[0 0 600 700]", glyphs);
        pdf.page(typed(load, 120), "/Font << /T " + font + " >>", "");
    }

    /** Glyphs that are little bitmaps, as dvips has them. */
    static void typeThreeBitmaps(WrittenPdfs pdf, double load) {
        String[] glyphs = new String[20];
        for (int i = 0; i < glyphs.length; i++) {
            StringBuilder data = new StringBuilder();
            for (int y = 0; y < 16; y++) {
                data.append("%04x".formatted(0xffff >> (i + y) % 12 & 0xfff0));
            }
            glyphs[i] =
                    "10 0 0 0 16 16 d1 q 16 0 0 16 0 0 cm BI /W 16 /H 16 /IM true /BPC 1 /F /AHx ID "
                            + data
                            + "> EI Q";
        }
        String font = font(pdf, "[0.06 0 0 0.06 0 0]", "[0 0 16 16]", glyphs);
        pdf.page(typed(load, 120), "/Font << /T " + font + " >>", "");
    }

    private static String wave(int points, double step) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points; i++) {
            double t = i * step;
            path.append(
                    "%.2f %.2f %s "
                            .formatted(
                                    306 + 290 * Math.sin(t * 1.01),
                                    396 + 380 * Math.cos(t * 1.37),
                                    i == 0 ? "m" : "l"));
        }
        return path.toString();
    }

    static void dashes(WrittenPdfs pdf, double load) {
        pdf.page("0.5 w [2 1] 0 d " + wave((int) (20_000 * load), 0.02) + "S", FONT, "");
    }

    /** Dashes far below a pixel. */
    static void fineDashes(WrittenPdfs pdf, double load) {
        pdf.page("1 w [0.02 0.02] 0 d " + wave((int) (2_000 * load), 0.05) + "S", FONT, "");
    }

    static void strokes(WrittenPdfs pdf, double load) {
        StringBuilder content = new StringBuilder("0.3 w 0 0 0.8 RG ");
        Random random = new Random(4);
        for (int i = 0; i < 60_000 * load; i++) {
            content.append(
                    "%d %d m %d %d l S "
                            .formatted(
                                    random.nextInt(612),
                                    random.nextInt(792),
                                    random.nextInt(612),
                                    random.nextInt(792)));
        }
        pdf.page(content.toString(), FONT, "");
    }

    static void longPath(WrittenPdfs pdf, double load) {
        pdf.page("0.2 w 0.9 0.9 1 rg " + wave((int) (60_000 * load), 0.1) + "b*", FONT, "");
    }

    static void longClip(WrittenPdfs pdf, double load) {
        pdf.page(
                "q " + wave((int) (3_000 * load), 0.1) + "W* n 1 0 0 rg 0 0 612 792 re f Q",
                FONT,
                "");
    }

    /** Two clips, neither simple, at once. */
    static void crossedClips(WrittenPdfs pdf, double load) {
        int points = (int) (600 * load);
        pdf.page(
                wave(points, 0.1) + "W* n " + wave(points, 0.17) + "W n 0 0 1 rg 0 0 612 792 re f",
                "",
                "");
    }

    /** Map-like: each of many shapes is a clip for what it shows. */
    static void manyClips(WrittenPdfs pdf, double load) {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 800 * load; i++) {
            int x = 30 + i * 13 % 550;
            int y = 30 + i * 29 % 730;
            content.append("q ");
            for (int j = 0; j < 60; j++) {
                double r = 20 + 8 * Math.sin(j * 2.7 + i);
                content.append(
                        "%.2f %.2f %s "
                                .formatted(
                                        x + r * Math.cos(j * Math.PI / 30),
                                        y + r * Math.sin(j * Math.PI / 30),
                                        j == 0 ? "m" : "l"));
            }
            content.append(
                    "h W n %.2f 0.4 0.6 rg %d %d 60 60 re f 0 0 0 RG %d %d m %d %d l S Q "
                            .formatted(i % 10 / 10.0, x - 30, y - 30, x - 30, y, x + 30, y));
        }
        pdf.page(content.toString(), FONT, "");
    }

    /** A page of text that is a clip. */
    static void textClip(WrittenPdfs pdf, double load) {
        StringBuilder content = new StringBuilder("q BT 7 Tr /F 9 Tf ");
        for (int i = 0; i < 80 * load; i++) {
            content.append(
                    "1 0 0 1 20 %d Tm (The quick brown fox jumps over the lazy dog, twice, and then some more of it.) Tj "
                            .formatted(780 - i * 9));
        }
        pdf.page(content + "ET 1 0 0 rg 0 0 306 792 re f 0 0 1 rg 306 0 306 792 re f Q", FONT, "");
    }

    static void outlined(WrittenPdfs pdf, double load) {
        pdf.page(typed(load, 100).replace("/T 6 Tf", "1 Tr 0.2 w /F 6 Tf"), FONT, "");
    }
}
