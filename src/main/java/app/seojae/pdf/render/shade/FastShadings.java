package app.seojae.pdf.render.shade;

import java.awt.Paint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType1;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Paints for the shadings of one page: functions of two coordinates, axes and meshes, which are
 * read once a page. Confined to the drawing thread.
 */
public final class FastShadings {

    private static final int FIRST_MESH = 4;
    private static final int MOST_MESHES = 16;
    private static final int MOST_AXES = 256;

    private final Runnable check;
    private final IdentityHashMap<COSBase, Mesh> meshes = new IdentityHashMap<>();
    private final IdentityHashMap<COSBase, ShadingAxis> axes = new IdentityHashMap<>();

    /**
     * @param check asked again and again; throws to leave
     */
    public FastShadings(Runnable check) {
        this.check = check;
    }

    /**
     * The paint of a shading.
     *
     * @param toUser from the shading's space
     */
    public Paint paint(PDShading shading, Matrix toUser) throws IOException {
        AffineTransform to = toUser.createAffineTransform();
        if (shading instanceof PDShadingType1 function) {
            return new FunctionPaint(function, to, background(shading), check);
        }
        if (shading instanceof PDShadingType2 axial) {
            ShadingAxis axis = axis(axial);
            return axis == null
                    ? shading.toPaint(toUser)
                    : new AxisPaint(axis, to, background(shading), check);
        }
        Mesh mesh = mesh(shading);
        return mesh == null
                ? shading.toPaint(toUser)
                : new MeshPaint(mesh, to, background(shading), check);
    }

    /**
     * Where a shading paints at all, in user space; {@code null} where it knows no bounds.
     *
     * @param toUser from the shading's space
     */
    public @Nullable Rectangle2D bounds(PDShading shading, Matrix toUser) throws IOException {
        Mesh mesh = mesh(shading);
        if (mesh == null) {
            return shading.getBounds(new AffineTransform(), toUser);
        }
        return shading.getBackground() == null ? mesh.bounds(toUser.createAffineTransform()) : null;
    }

    private @Nullable ShadingAxis axis(PDShadingType2 shading) throws IOException {
        return once(axes, MOST_AXES, shading, () -> ShadingAxis.of(shading));
    }

    private @Nullable Mesh mesh(PDShading shading) throws IOException {
        return shading.getShadingType() < FIRST_MESH
                ? null
                : once(meshes, MOST_MESHES, shading, () -> MeshReader.read(shading, check));
    }

    /** What is read of a shading, where anything is. */
    @FunctionalInterface
    private interface Reader<T> {
        @Nullable T read() throws IOException;
    }

    /** What was read of a shading before, or is now; so many are kept. */
    private static <T> @Nullable T once(
            Map<COSBase, T> kept, int most, PDShading shading, Reader<T> reader)
            throws IOException {
        T known = kept.get(shading.getCOSObject());
        if (known != null) {
            return known;
        }
        T read = reader.read();
        if (read != null) {
            if (kept.size() >= most) {
                kept.clear();
            }
            kept.put(shading.getCOSObject(), read);
        }
        return read;
    }

    private static int background(PDShading shading) throws IOException {
        COSArray components = shading.getBackground();
        return components == null ? 0 : Palette.of(shading).rgb(components.toFloatArray());
    }
}
