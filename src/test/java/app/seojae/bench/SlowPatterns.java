package app.seojae.bench;

import app.seojae.pdf.WrittenPdfs;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Pages of tiling patterns. */
final class SlowPatterns {

    private SlowPatterns() {}

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String tile(
            WrittenPdfs pdf, int paint, double step, String resources, String content) {
        return pdf.stream(
                "/Type /Pattern /PatternType 1 /PaintType %d /TilingType 1 /BBox [0 0 %s %s] /XStep %s /YStep %s /Resources << %s >>"
                        .formatted(paint, step, step, step, step, resources),
                bytes(content));
    }

    /** Cells of three pixels over the page. */
    static void tiny(WrittenPdfs pdf, double load) {
        String tile = tile(pdf, 1, 1.5, "", "1 0 0 rg 0 0 0.5 0.5 re f");
        String content = "/Pattern cs /P scn 0 0 612 792 re f ".repeat((int) Math.ceil(8 * load));
        pdf.page(content, "/Pattern << /P " + tile + " >>", "");
    }

    /** Tiles that are made of tiles, five deep. */
    static void nested(WrittenPdfs pdf, double load) {
        String inner = tile(pdf, 1, 2, "", "0 0 1 rg 0 0 1 1 re f");
        for (int i = 1; i <= 5; i++) {
            double side = 2 + 60 * i * Math.max(load, 0.2);
            inner =
                    tile(
                            pdf,
                            1,
                            side,
                            "/Pattern << /P " + inner + " >>",
                            "/Pattern cs /P scn 0 0 %s %s re f 0 1 0 RG 0 0 m %s %s l S"
                                    .formatted(side * 0.9, side * 0.9, side, side));
        }
        pdf.page("/Pattern cs /P scn 0 0 612 792 re f", "/Pattern << /P " + inner + " >>", "");
    }

    /** One pattern without a colour of its own, filled in many colours. */
    static void uncoloured(WrittenPdfs pdf, double load) {
        String tile = tile(pdf, 2, 40, "", "0 0 20 20 re f 20 20 10 10 re f 5 30 3 3 re f");
        StringBuilder content = new StringBuilder("/C cs ");
        Random random = new Random(3);
        for (int i = 0; i < 2_000 * load; i++) {
            content.append(
                    "%.1f 0 %.1f /P scn %d %d 30 30 re f "
                            .formatted(
                                    (i % 3) / 2.0,
                                    (i % 2) / 1.0,
                                    random.nextInt(580),
                                    random.nextInt(760)));
        }
        pdf.page(
                content.toString(),
                "/ColorSpace << /C [/Pattern /DeviceRGB] >> /Pattern << /P " + tile + " >>",
                "");
    }

    /** Many fills of one large cell that holds much. */
    static void many(WrittenPdfs pdf, double load) {
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < 2_000 * load; i++) {
            cell.append("%.2f 0.5 0 rg %d %d 3 3 re f ".formatted(i % 10 / 10.0, i % 97, i % 89));
        }
        String tile = tile(pdf, 1, 100, "", cell.toString());
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 500 * load; i++) {
            content.append(
                    "0 0 0 rg 0 0 1 1 re f /Pattern cs /P scn %d %d m %d %d l %d %d l f "
                            .formatted(
                                    i % 500,
                                    i * 7 % 700,
                                    i % 500 + 90,
                                    i * 7 % 700,
                                    i % 500 + 40,
                                    i * 7 % 700 + 90));
        }
        pdf.page(content.toString(), "/Pattern << /P " + tile + " >>", "");
    }
}
