package app.seojae.bench;

import app.seojae.pdf.WrittenPdfs;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Pages of shadings. */
final class SlowShadings {

    private static final String PROGRAM_ONE =
            "dup 360 mul sin abs exch dup 720 mul cos abs exch 3.3 mul dup truncate sub";

    private SlowShadings() {}

    private static String program(WrittenPdfs pdf, int inputs, String code) {
        return pdf.stream(
                "/FunctionType 4 /Domain [%s] /Range [0 1 0 1 0 1]"
                        .formatted("0 1 ".repeat(inputs)),
                ("{ " + code + " }").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void shading(WrittenPdfs pdf, String shading) {
        pdf.page("/S sh", "/Shading << /S " + shading + " >>", "");
    }

    static void axial(WrittenPdfs pdf, double load) {
        shading(
                pdf,
                "<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 612 792] /Extend [true true]"
                        + " /Function "
                        + program(pdf, 1, PROGRAM_ONE)
                        + " >>");
    }

    static void radial(WrittenPdfs pdf, double load) {
        shading(
                pdf,
                "<< /ShadingType 3 /ColorSpace /DeviceRGB /Coords [200 300 20 330 420 500] /Extend"
                        + " [true true] /Function "
                        + program(pdf, 1, PROGRAM_ONE)
                        + " >>");
    }

    static void function(WrittenPdfs pdf, double load) {
        shading(
                pdf,
                "<< /ShadingType 1 /ColorSpace /DeviceRGB /Matrix [612 0 0 792 0 0] /Function "
                        + program(
                                pdf,
                                2,
                                "2 copy mul 360 mul sin abs 3 1 roll 2 copy 180 mul cos abs exch"
                                        + " 90 mul sin mul 3 1 roll add 2 div")
                        + " >>");
    }

    static void sampled(WrittenPdfs pdf, double load) {
        String function =
                pdf.stream(
                        "/FunctionType 0 /Domain [0 1 0 1] /Range [0 1 0 1 0 1] /Size [32 32]"
                                + " /BitsPerSample 8",
                        SlowImages.samples(32, 32, 3, 8));
        shading(
                pdf,
                "<< /ShadingType 1 /ColorSpace /DeviceRGB /Matrix [612 0 0 792 0 0] /Function "
                        + function
                        + " >>");
    }

    /** A gradient cut into many strips, as drawing programs export them. */
    static void many(WrittenPdfs pdf, double load) {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 1_000 * load; i++) {
            content.append(
                    "q %d %d m %d %d l %d %d l h W n /S sh Q "
                            .formatted(
                                    i * 13 % 560,
                                    i * 29 % 740,
                                    i * 13 % 560 + 50,
                                    i * 29 % 740,
                                    i * 13 % 560 + 20,
                                    i * 29 % 740 + 45));
        }
        String shading =
                "<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 612 792] /Extend [true true]"
                        + " /Function << /FunctionType 2 /Domain [0 1] /C0 [1 0 0] /C1 [0 0 1] /N 1"
                        + " >> >>";
        pdf.page(content.toString(), "/Shading << /S " + shading + " >>", "");
    }

    private static String mesh(WrittenPdfs pdf, int type, String more, int colours, byte[] data) {
        return pdf.stream(
                "/ShadingType %d /ColorSpace /DeviceRGB /BitsPerCoordinate 16 /BitsPerComponent 8"
                                .formatted(type)
                        + " /Decode [0 612 0 792 "
                        + "0 1 ".repeat(colours)
                        + "] "
                        + more
                        + " /Filter /FlateDecode",
                SlowImages.deflated(data));
    }

    private static void point(ByteArrayOutputStream out, double x, double y) {
        int a = (int) Math.clamp(Math.round(x / 612 * 65535), 0, 65535);
        int b = (int) Math.clamp(Math.round(y / 792 * 65535), 0, 65535);
        out.write(a >> 8);
        out.write(a);
        out.write(b >> 8);
        out.write(b);
    }

    private static void colour(ByteArrayOutputStream out, double x, double y, int colours) {
        for (int i = 0; i < colours; i++) {
            out.write((int) (127 + 127 * Math.sin(x / (40 + 30 * i) + i * 2) * Math.cos(y / 70)));
        }
    }

    static void freeTriangles(WrittenPdfs pdf, double load) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int side = (int) Math.ceil(100 * Math.sqrt(load));
        double dx = 600.0 / side;
        double dy = 780.0 / side;
        for (int i = 0; i < side * side; i++) {
            double x = 6 + i % side * dx;
            double y = 6 + i / side * dy;
            double[][] corners = {
                {x, y}, {x + dx, y}, {x, y + dy}, {x + dx, y}, {x, y + dy}, {x + dx, y + dy}
            };
            for (double[] corner : corners) {
                data.write(0);
                point(data, corner[0], corner[1]);
                colour(data, corner[0], corner[1], 3);
            }
        }
        shading(pdf, mesh(pdf, 4, "/BitsPerFlag 8", 3, data.toByteArray()));
    }

    static void lattice(WrittenPdfs pdf, double load) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int side = (int) Math.ceil(120 * Math.sqrt(load)) + 1;
        for (int i = 0; i < side * side; i++) {
            double x = 6 + i % side * 600.0 / (side - 1);
            double y = 6 + i / side * 780.0 / (side - 1);
            point(data, x, y);
            colour(data, x, y, 3);
        }
        shading(pdf, mesh(pdf, 5, "/VerticesPerRow " + side, 3, data.toByteArray()));
    }

    /** Twelve points around a patch, its sides bent. */
    private static double[][] around(double x, double y, double w, double h) {
        double bend = w / 6;
        return new double[][] {
            {x, y},
            {x - bend, y + h / 3},
            {x + bend, y + 2 * h / 3},
            {x, y + h},
            {x + w / 3, y + h + bend},
            {x + 2 * w / 3, y + h - bend},
            {x + w, y + h},
            {x + w + bend, y + 2 * h / 3},
            {x + w - bend, y + h / 3},
            {x + w, y},
            {x + 2 * w / 3, y - bend},
            {x + w / 3, y + bend}
        };
    }

    private static byte[] patches(double load, int each, boolean tensor, int colours) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int side = (int) Math.ceil(each * Math.sqrt(load));
        double w = 560.0 / side;
        double h = 740.0 / side;
        for (int i = 0; i < side * side; i++) {
            double x = 26 + i % side * w;
            double y = 26 + i / side * h;
            data.write(0);
            for (double[] p : around(x, y, w, h)) {
                point(data, p[0], p[1]);
            }
            if (tensor) {
                point(data, x + w / 3, y + h / 3);
                point(data, x + w / 3, y + 2 * h / 3);
                point(data, x + 2 * w / 3, y + 2 * h / 3);
                point(data, x + 2 * w / 3, y + h / 3);
            }
            colour(data, x, y, colours);
            colour(data, x, y + h, colours);
            colour(data, x + w, y + h, colours);
            colour(data, x + w, y, colours);
        }
        return data.toByteArray();
    }

    static void coons(WrittenPdfs pdf, double load) {
        shading(pdf, mesh(pdf, 6, "/BitsPerFlag 8", 3, patches(load, 24, false, 3)));
    }

    static void tensor(WrittenPdfs pdf, double load) {
        shading(pdf, mesh(pdf, 7, "/BitsPerFlag 8", 3, patches(load, 4, true, 3)));
    }

    static void meshWithFunction(WrittenPdfs pdf, double load) {
        String more = "/BitsPerFlag 8 /Function " + program(pdf, 1, PROGRAM_ONE);
        shading(pdf, mesh(pdf, 6, more, 1, patches(load, 6, false, 1)));
    }
}
