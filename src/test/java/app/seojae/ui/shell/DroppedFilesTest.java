package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PdfInfo;
import app.seojae.pdf.TestPdfs;
import app.seojae.ui.kit.Fx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is dropped on the window together is taken in, or a sentence says what was not. */
class DroppedFilesTest {

    private static final String DIGEST =
            """
            ### Paper One
            **요약**: 하나입니다.
            **PDF 링크**: https://arxiv.org/pdf/2501.00001

            ### Paper Two
            **요약**: 둘입니다.
            **PDF 링크**: https://arxiv.org/pdf/2501.00002
            """;

    @TempDir Path folder;

    private Path pdf(String name) throws Exception {
        return TestPdfs.pages(folder.resolve(name), 2);
    }

    private static void drop(Rig rig, Path... files) throws Exception {
        Fx.run(() -> rig.window.models().intake.take(List.of(files)));
        rig.settle();
        rig.settle();
    }

    private static PdfInfo.State state(Rig rig, String id) throws Exception {
        long paper = rig.library.browse().resolve(id).orElseThrow();
        Paper found = rig.library.browse().paper(paper).orElseThrow();
        return found.row().pdf().state();
    }

    private static String said(Rig rig) throws Exception {
        return Fx.ask(
                () ->
                        rig.window.notices().pane().lookupAll(".label").stream()
                                .map(label -> ((Labeled) label).getText())
                                .toList()
                                .toString());
    }

    @Test
    void pdfsComeWithTheDigestThatTellsOfThem() throws Exception {
        Path digest = Files.writeString(folder.resolve("2025-01-02-09-00-00.md"), DIGEST);
        Library library = TestLibraries.open(folder.resolve("library"));
        try (Rig rig = new Rig(library, folder.resolve("state"), 1200, 800)) {
            drop(rig, pdf("2501.00001v2.pdf"), digest, pdf("2501.00002.pdf"));
            assertEquals(2, rig.found());
            assertEquals(PdfInfo.State.STORED, state(rig, "2501.00001"));
            assertEquals(PdfInfo.State.STORED, state(rig, "2501.00002"));
        }
    }

    @Test
    void whatNamesNoPaperIsTold() throws Exception {
        try (Rig rig = new Rig(folder, 3, 1200, 800)) {
            drop(rig, pdf("thesis.pdf"), pdf("notes.pdf"));
            String words = Text.PDFS_UNKNOWN.in(Language.KOREAN);
            assertTrue(said(rig).contains(words.substring(words.indexOf("어느"), 20)), said(rig));
            assertTrue(said(rig).contains("thesis.pdf"), said(rig));
        }
    }
}
