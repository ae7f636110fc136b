package app.seojae.pdf.render.shade;

import app.seojae.pdf.render.shade.Mesh.Corner;
import app.seojae.pdf.render.shade.Mesh.Patch;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.jspecify.annotations.Nullable;

/**
 * Reads mesh shadings: free and lattice triangles, Coons and tensor-product patches (ISO 32000-2,
 * 8.7.4.5.5 to 8.7.4.5.8). What is cut short ends there.
 */
final class MeshReader {

    /** More corners than a page has pixels are not worth their memory. */
    private static final int MOST_CORNERS = 2_000_000;

    private static final int FREE = 4;
    private static final int LATTICE = 5;
    private static final int COONS = 6;

    /** Where the stream's points of a patch go, in its order. */
    private static final int[] PLACES = {0, 1, 2, 3, 7, 11, 15, 14, 13, 12, 8, 4, 5, 6, 10, 9};

    private final ImageInputStream in;
    private final Palette palette;
    private final Runnable check;
    private final int flagBits;
    private final int pointBits;
    private final int colourBits;
    private final float[] decode;
    private final int channels;
    private int corners;

    private MeshReader(ImageInputStream in, COSDictionary about, PDShading shading, Runnable check)
            throws IOException {
        this.in = in;
        this.check = check;
        boolean function = shading.getFunction() != null;
        channels = function ? 1 : shading.getColorSpace().getNumberOfComponents();
        flagBits = about.getInt(COSName.BITS_PER_FLAG, 8);
        pointBits = about.getInt(COSName.BITS_PER_COORDINATE);
        colourBits = about.getInt(COSName.BITS_PER_COMPONENT);
        COSArray ranges = about.getCOSArray(COSName.DECODE);
        if (ranges == null
                || ranges.size() < 4 + 2 * channels
                || !isIn(pointBits, 32)
                || !isIn(colourBits, 16)
                || !isIn(flagBits, 8)) {
            throw new IOException("a mesh without its measures");
        }
        decode = ranges.toFloatArray();
        palette = function ? Palette.ramp(shading, decode[4], decode[5]) : Palette.of(shading);
    }

    private static boolean isIn(int bits, int most) {
        return bits >= 1 && bits <= most;
    }

    /**
     * Reads the mesh.
     *
     * @param check asked again and again; throws to leave
     */
    static Mesh read(PDShading shading, Runnable check) throws IOException {
        if (!(shading.getCOSObject() instanceof COSStream stream)) {
            throw new IOException("a mesh without data");
        }
        try (InputStream bytes = stream.createInputStream();
                ImageInputStream in = new MemoryCacheImageInputStream(bytes)) {
            MeshReader reader = new MeshReader(in, stream, shading, check);
            return switch (shading.getShadingType()) {
                case FREE -> new Mesh(reader.free(), List.of(), reader.palette);
                case LATTICE ->
                        new Mesh(
                                reader.lattice(stream.getInt(COSName.VERTICES_PER_ROW)),
                                List.of(),
                                reader.palette);
                case COONS -> new Mesh(List.of(), reader.patches(12), reader.palette);
                default -> new Mesh(List.of(), reader.patches(16), reader.palette);
            };
        }
    }

    private void count(int more) throws IOException {
        check.run();
        corners += more;
        if (corners > MOST_CORNERS) {
            throw new IOException("a mesh of too many corners");
        }
    }

    private int flag() throws IOException {
        return (int) in.readBits(flagBits) & 3;
    }

    private float coordinate(int axis) throws IOException {
        float from = decode[2 * axis];
        double share = in.readBits(pointBits) / (double) ((1L << pointBits) - 1);
        return (float) (from + share * (decode[2 * axis + 1] - from));
    }

    private float[] colour() throws IOException {
        float[] components = new float[channels];
        for (int i = 0; i < channels; i++) {
            float from = decode[4 + 2 * i];
            float share = in.readBits(colourBits) / (float) ((1L << colourBits) - 1);
            components[i] = from + share * (decode[5 + 2 * i] - from);
        }
        return palette.blended(components);
    }

    private Corner corner() throws IOException {
        count(1);
        Corner corner = new Corner(coordinate(0), coordinate(1), colour());
        int rest = in.getBitOffset();
        if (rest != 0) {
            in.readBits(8 - rest);
        }
        return corner;
    }

    private List<Corner[]> free() throws IOException {
        List<Corner[]> triangles = new ArrayList<>();
        try {
            while (true) {
                int flag = flag();
                if (flag == 0) {
                    Corner first = corner();
                    flag();
                    Corner second = corner();
                    flag();
                    triangles.add(new Corner[] {first, second, corner()});
                } else if (flag == 3 || triangles.isEmpty()) {
                    return triangles;
                } else {
                    Corner[] last = triangles.getLast();
                    triangles.add(new Corner[] {flag == 1 ? last[1] : last[0], last[2], corner()});
                }
            }
        } catch (EOFException e) {
            return triangles;
        }
    }

    private List<Corner[]> lattice(int width) throws IOException {
        if (width < 2 || width > MOST_CORNERS) {
            throw new IOException("a lattice without rows");
        }
        List<Corner[]> triangles = new ArrayList<>();
        Corner[] above = new Corner[0];
        try {
            while (true) {
                Corner[] row = new Corner[width];
                for (int i = 0; i < width; i++) {
                    row[i] = corner();
                }
                for (int i = 1; i < above.length; i++) {
                    triangles.add(new Corner[] {above[i - 1], above[i], row[i - 1]});
                    triangles.add(new Corner[] {above[i], row[i - 1], row[i]});
                }
                above = row;
            }
        } catch (EOFException e) {
            return triangles;
        }
    }

    private List<Patch> patches(int points) throws IOException {
        List<Patch> patches = new ArrayList<>();
        try {
            while (true) {
                int flag = flag();
                if (flag != 0 && patches.isEmpty()) {
                    return patches;
                }
                patches.add(patch(points, flag, flag == 0 ? null : patches.getLast()));
            }
        } catch (EOFException e) {
            return patches;
        }
    }

    /** A patch beside another takes over one side of it, with the colours of its ends. */
    private Patch patch(int points, int flag, @Nullable Patch last) throws IOException {
        count(points);
        float[] x = new float[16];
        float[] y = new float[16];
        float[][] colours = new float[4][];
        int known = 0;
        if (last != null) {
            for (known = 0; known < 4; known++) {
                int from = PLACES[(3 * flag + known) % 12];
                x[PLACES[known]] = last.x()[from];
                y[PLACES[known]] = last.y()[from];
            }
            colours[0] = last.colours()[flag];
            colours[1] = last.colours()[(flag + 1) % 4];
        }
        for (int i = known; i < points; i++) {
            x[PLACES[i]] = coordinate(0);
            y[PLACES[i]] = coordinate(1);
        }
        for (int i = last == null ? 0 : 2; i < colours.length; i++) {
            colours[i] = colour();
        }
        if (points < 16) {
            fillCoons(x);
            fillCoons(y);
        }
        return new Patch(x, y, colours);
    }

    /** The four inner points that make a tensor-product patch of a Coons patch (8.7.4.5.8). */
    private static void fillCoons(float[] p) {
        float[] o = Arrays.copyOf(p, p.length);
        p[5] = inner(o[0], o[1] + o[4], o[3] + o[12], o[13] + o[7], o[15]);
        p[6] = inner(o[3], o[2] + o[7], o[0] + o[15], o[14] + o[4], o[12]);
        p[9] = inner(o[12], o[13] + o[8], o[15] + o[0], o[1] + o[11], o[3]);
        p[10] = inner(o[15], o[14] + o[11], o[12] + o[3], o[2] + o[8], o[0]);
    }

    private static float inner(float near, float beside, float ends, float across, float far) {
        return (-4 * near + 6 * beside - 2 * ends + 3 * across - far) / 9;
    }
}
