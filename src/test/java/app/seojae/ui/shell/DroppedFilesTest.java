package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.own.FirstPage;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.TypedPages;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.session.Session;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
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
    void whatNamesNoPaperIsAskedAbout() throws Exception {
        try (Rig rig = new Rig(folder, 3, 1200, 800)) {
            drop(rig, pdf("thesis.pdf"), pdf("notes.pdf"));
            assertEquals(Session.Screen.ADD, rig.window.session().screenProperty().get());
            assertTrue(rig.says("thesis.pdf") && rig.says("notes.pdf"));
            assertEquals(3, rig.found(), "nothing is added before the person says so");
        }
    }

    private static PaperRow row(Rig rig, long paper) throws Exception {
        return rig.library.browse().rows(List.of(paper)).getFirst();
    }

    /** A single PDF whose first page has the title of the paper she stands on is its. */
    @Test
    void aSinglePdfThatNamesThePaperChosenIsIts() throws Exception {
        try (Rig rig = new Rig(folder, 3, 1200, 800)) {
            long paper = rig.selected();
            Path pdf =
                    new TypedPages()
                            .page()
                            .body(700, row(rig, paper).title().replaceAll("[^ -~]", ""))
                            .save(folder.resolve("whatever it is called.PDF"));
            if (!FirstPage.of(pdf, rig.library.texts(), CancelFlag.never())
                    .names(row(rig, paper).title())) {
                throw new AssertionError("the page does not name " + row(rig, paper).title());
            }
            drop(rig, pdf);
            rig.settle(Lane.TEXT);
            assertEquals(PdfInfo.State.STORED, row(rig, paper).pdf().state());
            assertTrue(said(rig).contains(Text.PDF_TAKEN.in(Language.KOREAN)), said(rig));
        }
    }

    /** Any other may be its too: the person is asked, and nothing is guessed. */
    @Test
    void aSinglePdfOfNobodyIsForThePaperChosenWhenSheSaysSo() throws Exception {
        try (Rig rig = new Rig(folder, 3, 1200, 800)) {
            long paper = rig.selected();
            drop(rig, pdf("whatever it is called.PDF"));
            String chosen = Text.ADD_FATE_CHOSEN.in(Language.KOREAN);
            Fx.await(
                    "the question",
                    () ->
                            Fx.visible(rig.window, ToggleButton.class).stream()
                                    .anyMatch(one -> chosen.equals(one.getText())));
            assertEquals(PdfInfo.State.ABSENT, row(rig, paper).pdf().state());
            rig.pressButton(chosen);
            rig.pressButton(Text.ADD_DO.in(Language.KOREAN));
            rig.settle(Lane.NET);
            Fx.await("the PDF", () -> isStored(rig, paper));
            assertEquals(3, rig.found(), "it is no paper of its own");
        }
    }

    private static boolean isStored(Rig rig, long paper) {
        try {
            return row(rig, paper).pdf().state() == PdfInfo.State.STORED;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void foldersAndDigestsComeTogetherAndOtherFilesHoldNobodyUp() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("many/inner"));
        Files.writeString(inner.resolve("2025-01-02-09-00-00.md"), DIGEST);
        Path single =
                Files.writeString(
                        folder.resolve("2025-01-03-09-00-00.md"),
                        DIGEST.replace("2501.0000", "2502.0000"));
        Path picture = Files.write(folder.resolve("picture.png"), new byte[] {1, 0, 2, 0});
        Library library = TestLibraries.open(folder.resolve("library"));
        try (Rig rig = new Rig(library, folder.resolve("state"), 1200, 800)) {
            drop(rig, folder.resolve("many"), picture, single);
            Fx.await("the papers", () -> rig.window.list().listingProperty().get().size() == 4);
            assertEquals(4, rig.found());
            assertTrue(Files.exists(single) && Files.exists(picture), "what was dropped stays");
        }
    }

    /** What is no PDF under a PDF's name is refused with a sentence and harms no other. */
    @Test
    void thePdfThatIsNoneIsToldAndTheOtherIsTaken() throws Exception {
        Path digest = Files.writeString(folder.resolve("2025-01-02-09-00-00.md"), DIGEST);
        Path none = TestPdfs.text(folder.resolve("2501.00001.pdf"), "<html>Log in</html>");
        Library library = TestLibraries.open(folder.resolve("library"));
        try (Rig rig = new Rig(library, folder.resolve("state"), 1200, 800)) {
            drop(rig, digest, none, pdf("2501.00002.pdf"));
            assertEquals(PdfInfo.State.STORED, state(rig, "2501.00002"));
            assertEquals(PdfInfo.State.ABSENT, state(rig, "2501.00001"));
            String words = Text.PDFS_TAKEN.in(Language.KOREAN, "1");
            assertTrue(said(rig).contains(words), said(rig));
        }
    }

    @Test
    void aFolderThatIsCalledLikeAPdfIsAFolder() throws Exception {
        Path odd = Files.createDirectories(folder.resolve("papers.pdf"));
        Files.writeString(odd.resolve("2025-01-02-09-00-00.md"), DIGEST);
        Library library = TestLibraries.open(folder.resolve("library"));
        try (Rig rig = new Rig(library, folder.resolve("state"), 1200, 800)) {
            drop(rig, odd);
            Fx.await("the papers", () -> rig.window.list().listingProperty().get().size() == 2);
        }
    }

    @Test
    void nothingDroppedChangesNothing() throws Exception {
        try (Rig rig = new Rig(folder, 3, 1200, 800)) {
            drop(rig);
            assertEquals("[]", said(rig));
            assertEquals(3, rig.found());
        }
    }
}
