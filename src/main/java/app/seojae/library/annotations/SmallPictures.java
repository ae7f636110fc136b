package app.seojae.library.annotations;

import app.seojae.model.SeojaeException;
import app.seojae.picture.Thumbnailer;

/** Makes the kept pictures of areas small, within limits; safe for any thread. */
public final class SmallPictures {

    private SmallPictures() {}

    /**
     * A JPEG for a line of a list. An area's picture may have come with a file from anywhere.
     *
     * @throws SeojaeException {@code PICTURE_UNREADABLE} where it is too large or none
     */
    public static byte[] of(byte[] png) throws SeojaeException {
        return Thumbnailer.of(png);
    }
}
