package app.seojae.pdf.text.read;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.GuardedStep;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.bounded.BoundedPage;
import app.seojae.pdf.fontfile.MendedFonts;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.text.TextFrame;
import app.seojae.pdf.text.glyph.Glyph;
import app.seojae.pdf.text.glyph.GlyphReader;
import app.seojae.pdf.text.glyph.StructureTexts;
import app.seojae.pdf.text.layout.LayoutLine;
import app.seojae.pdf.text.layout.PageEdges;
import app.seojae.pdf.text.layout.PageLayout;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * The letters of a document's pages, read once though the pages around ask for their edges too.
 * Belongs to one handle and its thread.
 */
final class PageReadings {

    /** How far two-sided and chaptered headers are looked for, nearest first. */
    private static final int[] AROUND = {1, -1, 2, -2};

    private static final Duration LIMIT_AROUND = Duration.ofSeconds(1);
    private static final int MAX_LETTERS = 4;
    private static final int MAX_EDGES = 256;

    private final PdfHandle handle;
    private final Map<PageIndex, Map<TextFrame, List<Glyph>>> letters = new LinkedHashMap<>();
    private final Map<PageIndex, PageEdges> edges = new LinkedHashMap<>();

    private PageReadings(PdfHandle handle) {
        this.handle = handle;
    }

    /** Those of an open document. */
    static PageReadings of(PdfHandle handle) {
        return handle.beside(PageReadings.class, () -> new PageReadings(handle));
    }

    /** The blocks of a page. */
    List<LayoutLine.Block> blocks(PageIndex page, CancelFlag cancel, Duration limit)
            throws IOException {
        Map<TextFrame, List<Glyph>> ready = letters.remove(page);
        Map<TextFrame, List<Glyph>> own = ready == null ? read(page, cancel, limit) : ready;
        PageGeometry place = handle.pages().get(page.index());
        keep(edges, MAX_EDGES, page, PageLayout.edges(place, own));
        List<LayoutLine.Block> blocks =
                PageLayout.of(
                        place,
                        own,
                        page.equals(PageIndex.FIRST),
                        (above, words) -> have(page, above, words, cancel));
        // The pages around swallow that nobody waits any more.
        new PageBudget(cancel, limit).checkWanted();
        return blocks;
    }

    private boolean have(PageIndex page, boolean above, List<String> words, CancelFlag cancel) {
        for (int away : AROUND) {
            if (edges(page.index() + away, cancel).has(above, words)) {
                return true;
            }
        }
        return false;
    }

    private PageEdges edges(int index, CancelFlag cancel) {
        if (index < 0 || index >= handle.pages().size() || !handle.pages().get(index).sound()) {
            return PageEdges.NONE;
        }
        PageIndex page = new PageIndex(index);
        PageEdges known = edges.get(page);
        if (known == null) {
            known = look(page, cancel);
            keep(edges, MAX_EDGES, page, known);
        }
        return known;
    }

    private PageEdges look(PageIndex page, CancelFlag cancel) {
        try {
            return GuardedStep.ofPage(
                    page,
                    () -> {
                        Map<TextFrame, List<Glyph>> read = read(page, cancel, LIMIT_AROUND);
                        keep(letters, MAX_LETTERS, page, read);
                        return PageLayout.edges(handle.pages().get(page.index()), read);
                    });
        } catch (SeojaeException e) {
            // A page that cannot be read says nothing of its neighbours.
            return PageEdges.NONE;
        }
    }

    private Map<TextFrame, List<Glyph>> read(PageIndex page, CancelFlag cancel, Duration limit)
            throws IOException {
        PageBudget budget = new PageBudget(cancel, limit);
        budget.watch(handle);
        PDPage drawn = handle.document().getPage(page.index());
        GlyphReader reader =
                new GlyphReader(
                        handle.pages().get(page.index()),
                        budget,
                        StructureTexts.of(handle.document(), drawn),
                        handle.beside(MendedFonts.class, MendedFonts::new));
        try {
            reader.processPage(BoundedPage.of(drawn));
            for (PDAnnotation annotation : annotations(drawn)) {
                reader.showAnnotation(annotation);
            }
        } finally {
            budget.checkWhole();
        }
        return reader.glyphs();
    }

    private static List<PDAnnotation> annotations(PDPage page) {
        try {
            return page.getAnnotations();
        } catch (IOException | RuntimeException e) {
            return List.of(); // The page's own words are worth more.
        }
    }

    private static <T> void keep(Map<PageIndex, T> all, int most, PageIndex page, T one) {
        all.remove(page);
        all.put(page, one);
        if (all.size() > most) {
            all.remove(all.keySet().iterator().next());
        }
    }
}
