package app.seojae.pdf.render.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.WrittenPdfs;
import app.seojae.pdf.fontfile.MendedFonts;
import app.seojae.pdf.render.group.PlainGroups;
import app.seojae.pdf.render.image.KeptJpx;
import app.seojae.pdf.render.image.KeptPictures;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page is seen while it grows, in the colours it will have. */
class UnfinishedPageTest {

    @TempDir Path folder;

    @Test
    void showsWhatIsThereAfterEachStep() throws Exception {
        WrittenPdfs pdf = new WrittenPdfs();
        pdf.page("0 g 0 0 612 396 re f 0 396 612 396 re f 1 g 9 9 9 9 re f", "");
        List<Raster> seen = new ArrayList<>();
        PixelArea area = new PixelArea(0, 0, 612, 792);
        try (PdfHandle handle =
                PdfFile.open(pdf.save(folder.resolve("grows.pdf")), null).handle()) {
            DrawTools tools =
                    new DrawTools(
                            new PageBudget(CancelFlag.never(), Duration.ofMinutes(1)),
                            null,
                            new PlainGroups(),
                            new KeptJpx(),
                            new KeptPictures(),
                            new MendedFonts(),
                            null,
                            null,
                            new UnfinishedPage(area, PageLook.DARK, null, seen::add, 0));
            new BoundedRenderer(handle.document(), tools).renderImage(0, 1);
        }
        int paper = PageLook.DARK.paper();
        int ink = PageLook.DARK.ink();
        assertEquals(paper, at(seen.getFirst(), 600), "bare at first");
        assertEquals(ink, at(seen.getLast(), 200));
        assertTrue(
                seen.stream().anyMatch(page -> at(page, 600) == ink && at(page, 200) == paper),
                "half of it in between");
    }

    private static int at(Raster page, int row) {
        return page.pixels()[row * page.width() + 300];
    }
}
