package app.seojae.pdf.text.read;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.outline.LinkTarget;
import app.seojae.pdf.outline.PageLink;
import app.seojae.pdf.outline.PageLinks;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.PageTextCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What was read of a page in a tenth of its memory, and back to an equal one. A checksum tells
 * damage; what was made to mislead is refused where it does not hang together.
 */
public final class PackedPage {

    /** The number of all this; raised when pages are read or written otherwise than before. */
    public static final int FORMAT = 3;

    private static final int MOST_LINKS = 5_000;
    private static final int MOST_LINES = 10_000;

    private PackedPage() {}

    /**
     * Packs a page.
     *
     * @throws IOException where it is too large to be kept
     */
    public static byte[] of(PageContent content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 13))) {
            PageTextCodec.write(content.text(), out);
            out.writeInt(content.links().size());
            for (PageLink link : content.links()) {
                write(link, out);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void write(PageLink link, DataOutputStream out) throws IOException {
        out.writeInt(link.area().size());
        for (Quad quad : link.area()) {
            PageTextCodec.quad(quad, out);
        }
        switch (link.target()) {
            case LinkTarget.Web web -> {
                out.writeInt(0);
                out.writeUTF(web.address());
            }
            case LinkTarget.Place place -> {
                out.writeInt(place.page().number());
                PdfPoint point = place.point();
                out.writeBoolean(point != null);
                if (point != null) {
                    out.writeDouble(point.x());
                    out.writeDouble(point.y());
                }
            }
        }
    }

    /**
     * Unpacks a page.
     *
     * @param page which it is
     * @param pages how many its document has
     * @throws IOException where the bytes are no page of such a document
     */
    public static PageContent unpack(byte[] packed, PageIndex page, int pages) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            PageText text = PageTextCodec.read(page, in);
            int count = number(in, MOST_LINKS);
            List<PageLink> links = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                links.add(link(in, pages));
            }
            if (in.read() >= 0) {
                throw new IOException("more than a page");
            }
            return new PageContent(text, links);
        }
    }

    private static PageLink link(DataInputStream in, int pages) throws IOException {
        int lines = number(in, MOST_LINES);
        List<Quad> area = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            area.add(PageTextCodec.quad(in));
        }
        int page = number(in, pages);
        if (page > 0) {
            PdfPoint point =
                    in.readBoolean() ? new PdfPoint(in.readDouble(), in.readDouble()) : null;
            return new PageLink(area, new LinkTarget.Place(PageIndex.ofNumber(page), point));
        }
        String address = in.readUTF();
        if (!address.equals(PageLinks.address(address))) {
            throw new IOException("no address of the web");
        }
        return new PageLink(area, new LinkTarget.Web(address));
    }

    private static int number(DataInputStream in, int most) throws IOException {
        int number = in.readInt();
        if (number < 0 || number > most) {
            throw new IOException("no page of the document");
        }
        return number;
    }
}
