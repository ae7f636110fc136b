package app.seojae.pdf.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.jspecify.annotations.Nullable;

/** Reads the boxes of a page from its dictionary, believing only what makes sense. */
public final class PageBoxes {

    /** No page is shown larger than this; the largest Acrobat writes is 14,400 units a side. */
    private static final float MAX_SIDE = 1_000_000f;

    private static final float MIN_SIDE = 0.01f;

    private record Box(float left, float bottom, float right, float top) {

        @Nullable Box cut(Box other) {
            return sane(
                    new Box(
                            Math.max(left, other.left),
                            Math.max(bottom, other.bottom),
                            Math.min(right, other.right),
                            Math.min(top, other.top)));
        }

        static @Nullable Box sane(Box box) {
            float width = box.right - box.left;
            float height = box.top - box.bottom;
            boolean good =
                    width >= MIN_SIDE
                            && height >= MIN_SIDE
                            && width <= MAX_SIDE
                            && height <= MAX_SIDE
                            && Math.abs(box.left) <= MAX_SIDE
                            && Math.abs(box.bottom) <= MAX_SIDE;
            return good ? box : null;
        }
    }

    private PageBoxes() {}

    /**
     * The place of a page: its crop box inside the media box where that makes sense, else the media
     * box or US Letter.
     */
    public static PageGeometry read(COSDictionary page) {
        PageGeometry letter = PageGeometry.LETTER;
        Box media = box(page, COSName.MEDIA_BOX);
        if (media == null) {
            media = new Box(0, 0, letter.width(), letter.height());
        }
        Box crop = box(page, COSName.CROP_BOX);
        Box cut = crop == null ? null : media.cut(crop);
        Box shown = cut == null ? media : cut;
        return new PageGeometry(
                shown.left,
                shown.bottom,
                shown.right - shown.left,
                shown.top - shown.bottom,
                rotation(page),
                userUnit(page, Math.max(shown.right - shown.left, shown.top - shown.bottom)),
                true);
    }

    private static @Nullable Box box(COSDictionary page, COSName name) {
        if (!(PDPageTree.getInheritableAttribute(page, name) instanceof COSArray array)
                || array.size() < 4) {
            return null;
        }
        float[] v = new float[4];
        for (int i = 0; i < 4; i++) {
            if (!(array.getObject(i) instanceof COSNumber number)) {
                return null;
            }
            v[i] = number.floatValue();
        }
        return Box.sane(
                new Box(
                        Math.min(v[0], v[2]),
                        Math.min(v[1], v[3]),
                        Math.max(v[0], v[2]),
                        Math.max(v[1], v[3])));
    }

    private static int rotation(COSDictionary page) {
        COSBase rotate = PDPageTree.getInheritableAttribute(page, COSName.ROTATE);
        return rotate instanceof COSNumber number && number.intValue() % 90 == 0
                ? Math.floorMod(number.intValue(), 360)
                : 0;
    }

    private static float userUnit(COSDictionary page, float side) {
        float unit = page.getFloat(COSName.USER_UNIT, 1);
        return unit > 0 && unit * side <= MAX_SIDE ? unit : 1;
    }
}
