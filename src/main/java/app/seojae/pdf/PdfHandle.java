package app.seojae.pdf;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.bounded.BoundedParser;
import app.seojae.pdf.bounded.UnpackLimit;
import app.seojae.pdf.page.PageBoxes;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.page.PageLeaves;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.jspecify.annotations.Nullable;

/**
 * One opened document. Confined to one thread at a time; cheap to open, so each lane has its own.
 */
public final class PdfHandle implements AutoCloseable {

    private static final Logger LOG = System.getLogger(PdfHandle.class.getName());

    static {
        FontFallback.install();
    }

    private final RandomAccessRead reader;
    private final PDDocument document;
    private final UnpackLimit unpacked;
    private final List<PageGeometry> geometry = new ArrayList<>();
    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final Map<Class<?>, Object> beside = new HashMap<>();

    private PdfHandle(RandomAccessRead reader, PDDocument document, UnpackLimit unpacked) {
        this.reader = reader;
        this.unpacked = unpacked;
        this.document = document;
        document.setResourceCache(new WithoutImages());
        PageLeaves leaves = PageLeaves.flatten(document);
        PageGeometry last = PageGeometry.LETTER;
        for (int i = 0; i < leaves.pages().size(); i++) {
            COSDictionary page = leaves.pages().get(i);
            last = leaves.isSound(i) ? PageBoxes.read(page) : last.missing();
            geometry.add(last);
            numbers.putIfAbsent(page, i);
        }
    }

    static PdfHandle open(PdfSource source, String place, @Nullable String password)
            throws SeojaeException {
        return GuardedStep.ofDocument(
                place,
                () -> {
                    RandomAccessRead reader = source.reader();
                    UnpackLimit unpacked = new UnpackLimit();
                    PDDocument document = null;
                    try {
                        String word = password == null ? "" : password;
                        document = new BoundedParser(reader, word, unpacked).parse();
                        PdfHandle handle = new PdfHandle(reader, document, unpacked);
                        if (handle.geometry.isEmpty()) {
                            throw new SeojaeException(Problem.in(place, ProblemKind.PDF_NO_PAGES));
                        }
                        return handle;
                    } catch (Throwable e) {
                        closeQuietly(document);
                        closeQuietly(reader);
                        // PDFBox speaks of what is missing then, not of why.
                        if (unpacked.isOver()) {
                            throw unpacked.refuse();
                        }
                        throw e;
                    }
                });
    }

    /** The library's document; its page tree is flat and has no holes. */
    public PDDocument document() {
        return document;
    }

    /** Counts what the document unpacks. */
    UnpackLimit unpacked() {
        return unpacked;
    }

    /** The pages' places, in order. */
    public List<PageGeometry> pages() {
        return List.copyOf(geometry);
    }

    /** The index of a page by its dictionary, or -1 for one outside the document. */
    public int indexOf(@Nullable COSDictionary page) {
        return page == null ? -1 : numbers.getOrDefault(page, -1);
    }

    /**
     * What readers of this document keep beside it, as long as it is open; one of a type.
     *
     * @param make makes it where there is none yet
     */
    public <T> T beside(Class<T> type, Supplier<T> make) {
        return type.cast(beside.computeIfAbsent(type, _ -> make.get()));
    }

    @Override
    public void close() {
        closeQuietly(document);
        closeQuietly(reader);
    }

    private static void closeQuietly(@Nullable AutoCloseable resource) {
        if (resource != null) {
            try {
                resource.close();
            } catch (Exception e) {
                LOG.log(Level.DEBUG, "closing a PDF", e);
            }
        }
    }

    /**
     * Keeps fonts, mended, and colours but no images: decoded images were nearly all the memory a
     * document held after it was read through (69 MB of 77), and finished pages are kept elsewhere.
     */
    private static final class WithoutImages extends DefaultResourceCache {
        @Override
        public void put(COSObject indirect, PDXObject xobject) {}

        /**
         * A font with a map from codes to letters that PDFBox fails on is made without the map:
         * without the font its text would be set in another, of other widths.
         */
        @Override
        public @Nullable PDFont getFont(COSObject indirect) {
            PDFont known = super.getFont(indirect);
            if (known == null
                    && indirect.getObject() instanceof COSDictionary font
                    && font.containsKey(COSName.TO_UNICODE)) {
                try {
                    known = PDFontFactory.createFont(font, this);
                    put(indirect, known);
                } catch (PageStoppedException stopped) {
                    throw stopped;
                } catch (RuntimeException | StackOverflowError e) {
                    LOG.log(Level.DEBUG, "left out, damaged: the letters of a font", e);
                    font.removeItem(COSName.TO_UNICODE);
                } catch (IOException e) {
                    LOG.log(Level.TRACE, "no font, and PDFBox will say so", e);
                }
            }
            return known;
        }
    }
}
