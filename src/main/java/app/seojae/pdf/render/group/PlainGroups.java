package app.seojae.pdf.render.group;

import app.seojae.pdf.PageStoppedException;
import app.seojae.pdf.bounded.UnpackLimit;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * Tells which transparency groups look the same drawn straight onto what lies below: nearly every
 * figure of a paper is such a group, and a picture of its own, laid over the page, costs more than
 * the figure. Laying over is associative, so this is exact. Belongs to one open document.
 */
public final class PlainGroups {

    private static final Logger LOG = System.getLogger(PlainGroups.class.getName());

    private static final int MAX_DEPTH = 12;

    /** Whether a group's contents only lay over, by its stream. */
    private final IdentityHashMap<COSBase, Boolean> known = new IdentityHashMap<>();

    /** Whether the group may be drawn as if it were none. */
    public boolean isPlain(PDTransparencyGroup group, PDGraphicsState state) throws IOException {
        if (!BlendMode.NORMAL.equals(state.getBlendMode())
                || state.getAlphaConstant() != 1
                || state.getNonStrokeAlphaConstant() != 1
                || state.getSoftMask() != null
                || group.getBBox() == null) {
            return false;
        }
        Boolean answer = known.get(group.getCOSObject());
        if (answer == null) {
            answer = onlyLaysOver(group);
            known.put(group.getCOSObject(), answer);
        }
        return answer;
    }

    /**
     * Lets a group whose blending space is missing or damaged have none of its own: then it blends
     * in that of what it is drawn on (ISO 32000-2, 11.6.6). PDFBox would leave the group out.
     */
    public static void settleSpace(@Nullable PDTransparencyGroup group) throws IOException {
        if (group == null || group.getGroup() == null) {
            return;
        }
        PDTransparencyGroupAttributes attributes = group.getGroup();
        try {
            attributes.getColorSpace(group.getResources());
        } catch (PageStoppedException | UnpackLimit.Refused stopped) {
            throw stopped;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "a group blends in the space below, its own is damaged", e);
            attributes.getCOSObject().removeItem(COSName.CS);
        }
    }

    private static boolean onlyLaysOver(PDTransparencyGroup group) throws IOException {
        PDTransparencyGroupAttributes attributes = group.getGroup();
        if (attributes == null || attributes.isKnockout()) {
            return false;
        }
        settleSpace(group);
        PDColorSpace space = attributes.getColorSpace(group.getResources());
        if (space != null && space.getNumberOfComponents() == 1) {
            // A grey group turns its colours grey.
            return false;
        }
        // Without isolation blend modes see what lies below either way.
        return !attributes.isIsolated() || !blends(group.getResources(), new HashSet<>(), 0);
    }

    private static boolean blends(PDResources resources, Set<COSBase> seen, int depth)
            throws IOException {
        if (resources == null || !seen.add(resources.getCOSObject())) {
            return false;
        }
        if (depth > MAX_DEPTH) {
            return true;
        }
        for (COSName name : resources.getExtGStateNames()) {
            PDExtendedGraphicsState state = resources.getExtGState(name);
            if (state != null && !BlendMode.NORMAL.equals(state.getBlendMode())) {
                return true;
            }
        }
        for (COSName name : resources.getXObjectNames()) {
            if (!resources.isImageXObject(name)) {
                PDXObject object = resources.getXObject(name);
                if (object instanceof PDFormXObject form
                        && blends(form.getResources(), seen, depth + 1)) {
                    return true;
                }
            }
        }
        for (COSName name : resources.getPatternNames()) {
            PDAbstractPattern pattern = resources.getPattern(name);
            if (pattern instanceof PDTilingPattern tiles
                    && blends(tiles.getResources(), seen, depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
