package app.seojae.pdf.render.image;

import app.seojae.pdf.StoppableDecoding;
import app.seojae.pdf.jpx.JpxPicture;
import app.seojae.pdf.jpx.JpxWish;
import app.seojae.pdf.jpx.UnreadableJpxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a JPEG 2000 image one of plain samples, which is drawn like any other. What the PDF says
 * of colours counts before what the picture says; size, depth and ranges are the picture's own (ISO
 * 32000-1, 7.4.9).
 */
public final class JpxImage {

    private static final int BITS = 8;

    private JpxImage() {}

    /** Whether an image or its soft mask is in this format. */
    public static boolean isIn(PDImage image) {
        COSDictionary dictionary = image.getCOSObject();
        return isJpx(dictionary)
                || (dictionary.getDictionaryObject(COSName.SMASK) instanceof COSStream mask
                        && isJpx(mask));
    }

    private static boolean isJpx(COSDictionary image) {
        COSBase filter = image.getDictionaryObject(COSName.FILTER, COSName.F);
        if (filter instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (COSName.JPX_DECODE.equals(several.getObject(i))) {
                    return true;
                }
            }
        }
        return COSName.JPX_DECODE.equals(filter);
    }

    /** The pixels the PDF says an image has; nothing is decoded to know them. */
    public static double size(PDImage image) {
        COSDictionary dictionary = image.getCOSObject();
        return (double) dictionary.getInt(COSName.WIDTH) * dictionary.getInt(COSName.HEIGHT);
    }

    /**
     * The image in plain samples, in about the size of its place.
     *
     * @param width of its place on the page, in device pixels
     * @param height of its place on the page, in device pixels
     * @param check asked again and again; throws to leave
     * @throws UnreadableJpxException where it cannot be decoded
     */
    public static PDImageXObject plain(
            PDImageXObject image, double width, double height, Runnable check) throws IOException {
        PDImageXObject plain = unmasked(image, width, height, check);
        COSStream made = plain.getCOSObject();
        if (made.getDictionaryObject(COSName.SMASK) instanceof COSStream mask && isJpx(mask)) {
            PDImageXObject soft = new PDImageXObject(new PDStream(mask), null);
            COSStream madeMask = unmasked(soft, width, height, check).getCOSObject();
            // a mask has none itself, and one that names itself would have no end
            madeMask.removeItem(COSName.SMASK);
            madeMask.removeItem(COSName.MASK);
            made.setItem(COSName.SMASK, madeMask);
        }
        return plain;
    }

    /** The image in plain samples, its mask left as it is. */
    private static PDImageXObject unmasked(
            PDImageXObject image, double width, double height, Runnable check) throws IOException {
        COSStream source = image.getCOSObject();
        COSStream made = new COSStream();
        for (COSName key : source.keySet()) {
            made.setItem(key, source.getItem(key));
        }
        for (COSName key :
                new COSName[] {
                    COSName.FILTER, COSName.F, COSName.DECODE_PARMS, COSName.DP, COSName.LENGTH
                }) {
            made.removeItem(key);
        }
        PDImageXObject plain = new PDImageXObject(new PDStream(made), null);
        if (isJpx(source)) {
            fill(plain, image, width, height, check);
        } else {
            try (InputStream in = image.createInputStream();
                    OutputStream out = made.createRawOutputStream()) {
                in.transferTo(out);
            }
        }
        return plain;
    }

    private static void fill(
            PDImageXObject plain, PDImageXObject image, double width, double height, Runnable check)
            throws IOException {
        COSStream source = image.getCOSObject();
        if (image.isStencil() || !isLastFilter(source)) {
            throw new UnreadableJpxException("not an image of colours");
        }
        PDColorSpace told = told(image);
        int inData = source.getInt(COSName.SMASK_IN_DATA, 0);
        JpxPicture picture;
        try (InputStream encoded = StoppableDecoding.beforeLastFilter(source)) {
            JpxWish wish =
                    new JpxWish(
                            width,
                            height,
                            told == null ? 0 : told.getNumberOfComponents(),
                            told instanceof PDIndexed,
                            inData > 0);
            picture = JpxPicture.read(encoded.readAllBytes(), wish, check);
        }
        PDColorSpace space =
                told != null && told.getNumberOfComponents() <= picture.colours()
                        ? told
                        : own(picture);
        COSStream made = plain.getCOSObject();
        made.removeItem(COSName.DECODE);
        made.removeItem(COSName.SMASK_IN_DATA);
        put(made, picture, picture.samples(), picture.colours(), space);
        plain.setColorSpace(space);
        byte[] opacity = picture.opacity();
        if (opacity != null) {
            COSStream mask = new COSStream();
            mask.setItem(COSName.TYPE, COSName.XOBJECT);
            mask.setItem(COSName.SUBTYPE, COSName.IMAGE);
            mask.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            put(mask, picture, opacity, 1, PDDeviceGray.INSTANCE);
            if (inData == 2 || picture.premultiplied()) {
                COSArray matte = new COSArray();
                for (int i = 0; i < space.getNumberOfComponents(); i++) {
                    matte.add(COSFloat.ZERO);
                }
                mask.setItem(COSName.MATTE, matte);
            }
            made.setItem(COSName.SMASK, mask);
        }
    }

    private static boolean isLastFilter(COSStream source) {
        COSBase filters = source.getFilters();
        return !(filters instanceof COSArray names)
                || COSName.JPX_DECODE.equals(names.getObject(names.size() - 1));
    }

    /** The colour space the PDF names, {@code null} where it names none that can be had. */
    private static @Nullable PDColorSpace told(PDImageXObject image) {
        if (!image.getCOSObject().containsKey(COSName.COLORSPACE)) {
            return null;
        }
        try {
            return image.getColorSpace();
        } catch (IOException e) {
            return null;
        }
    }

    /** The colour space the picture itself names, or the usual one of as many colours. */
    private static PDColorSpace own(JpxPicture picture) throws IOException {
        int colours = picture.colours();
        PDColorSpace usual =
                switch (colours) {
                    case 1, 2 -> PDDeviceGray.INSTANCE;
                    case 3 -> PDDeviceRGB.INSTANCE;
                    case 4 -> PDDeviceCMYK.INSTANCE;
                    default -> throw new UnreadableJpxException(colours + " colours");
                };
        if (picture.profile().length == 0 || colours == 2) {
            return usual;
        }
        COSStream profile = new COSStream();
        profile.setInt(COSName.N, colours);
        profile.setItem(COSName.ALTERNATE, usual.getCOSObject());
        try (OutputStream out = profile.createRawOutputStream()) {
            out.write(picture.profile());
        }
        COSArray based = new COSArray();
        based.add(COSName.ICCBASED);
        based.add(profile);
        return PDICCBased.create(based, null);
    }

    /** Puts the samples of a colour space into a stream; channels beyond it are left out. */
    private static void put(
            COSStream stream, JpxPicture picture, byte[] samples, int channels, PDColorSpace space)
            throws IOException {
        stream.setInt(COSName.WIDTH, picture.width());
        stream.setInt(COSName.HEIGHT, picture.height());
        stream.setInt(COSName.BITS_PER_COMPONENT, BITS);
        int taken = space.getNumberOfComponents();
        try (OutputStream out = stream.createRawOutputStream()) {
            if (taken == channels) {
                out.write(samples);
                return;
            }
            byte[] row = new byte[picture.width() * taken];
            for (int y = 0; y < picture.height(); y++) {
                for (int x = 0; x < picture.width(); x++) {
                    int from = (y * picture.width() + x) * channels;
                    System.arraycopy(samples, from, row, x * taken, taken);
                }
                out.write(row);
            }
        }
    }
}
