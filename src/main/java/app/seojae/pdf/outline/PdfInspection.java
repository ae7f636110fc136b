package app.seojae.pdf.outline;

import app.seojae.model.SeojaeException;
import app.seojae.pdf.OptionalPart;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TextStrings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a PDF besides its pages.
 *
 * @param pages how many it really has
 * @param encrypted whether it is encrypted, be it with the empty password
 * @param title of its own metadata, often empty and sometimes wrong
 * @param outline its headings, in order
 * @param links how many link annotations it has
 * @param annotations how many marks of readers: no links, form fields or pop-ups
 */
public record PdfInspection(
        int pages,
        boolean encrypted,
        String title,
        List<OutlineItem> outline,
        int links,
        int annotations) {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int MAX_TITLE = 1_000;
    private static final Set<String> NO_MARKS = Set.of("Link", "Popup", "Widget");

    public PdfInspection {
        outline = List.copyOf(outline);
    }

    /**
     * Looks at a file.
     *
     * @param password or {@code null} to try none
     */
    public static PdfInspection of(Path path, @Nullable String password) throws SeojaeException {
        try (PdfHandle handle = PdfFile.open(path, password).handle()) {
            return of(handle);
        }
    }

    /** Looks at an open document; damaged parts count as absent. */
    public static PdfInspection of(PdfHandle handle) {
        String[] title = {""};
        OptionalPart.run(
                "title",
                () -> title[0] = title(handle.document().getDocumentInformation().getCOSObject()));
        int[] counts = new int[2];
        long deadline = System.nanoTime() + LIMIT.toNanos();
        int pages = handle.pages().size();
        for (int i = 0; i < pages && System.nanoTime() - deadline < 0; i++) {
            int index = i;
            OptionalPart.run(
                    "annotations", () -> count(handle.document().getPages().get(index), counts));
        }
        return new PdfInspection(
                pages,
                handle.document().isEncrypted(),
                title[0],
                Outline.of(handle),
                counts[0],
                counts[1]);
    }

    private static String title(COSDictionary information) {
        String title = TextStrings.of(information, COSName.TITLE);
        String line = title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= MAX_TITLE ? line : line.substring(0, MAX_TITLE);
    }

    private static void count(PDPage page, int[] counts) {
        if (!(page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray array)) {
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            if (array.getObject(i) instanceof COSDictionary annotation) {
                String kind = String.valueOf(annotation.getNameAsString(COSName.SUBTYPE));
                if (kind.equals("Link")) {
                    counts[0]++;
                } else if (!NO_MARKS.contains(kind)) {
                    counts[1]++;
                }
            }
        }
    }
}
