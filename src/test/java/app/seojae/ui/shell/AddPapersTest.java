package app.seojae.ui.shell;

import static app.seojae.ui.shell.Korean.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.own.LoopbackArxiv;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.OwnFacts;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.Query;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.TypedPages;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.control.ClipboardText;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers of one's own in the real window, over an arXiv on the loopback. */
class AddPapersTest {

    @TempDir Path folder;
    private LoopbackArxiv arxiv;
    private Library library;
    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        arxiv = new LoopbackArxiv();
        library = TestLibraries.filled(folder.resolve("library"), 3);
        rig = new Rig(library, TestLibraries.web(arxiv.base(), folder.resolve("state")), 1200, 800);
    }

    @AfterEach
    void close() throws Exception {
        arxiv.close();
        rig.close();
    }

    private void type(String words) throws Exception {
        rig.press(KeyCode.N, "", false, true);
        Fx.run(() -> area().setText(words));
        rig.settle();
    }

    private TextArea area() {
        return (TextArea) rig.window.lookup(".add-papers .text-area");
    }

    private boolean visible(String words) {
        return Fx.visible(rig.window, Labeled.class).stream()
                .anyMatch(one -> String.valueOf(one.getText()).contains(words));
    }

    private boolean isOn(Session.Screen screen) {
        return rig.window.session().screenProperty().get() == screen;
    }

    private Paper shown() throws Exception {
        rig.settle();
        return library.browse().paper(rig.selected()).orElseThrow();
    }

    @Test
    void whatIsTypedIsUnderstoodAndAddedByOneRequest() throws Exception {
        String here = library.browse().find(Query.ALL).head().getFirst().arxivId().value();
        type("1706.03762\nhttps://arxiv.org/abs/2410.99991v2 " + here + "\n무슨 논문");
        rig.awaitSaid("2410.99991");
        rig.awaitSaid(ko(Text.ADD_CHIP_HERE, here));
        rig.awaitSaid(ko(Text.ADD_UNKNOWN, "무슨 논문"));
        assertEquals(List.of(), arxiv.asked(), "nothing is asked before she says so");
        rig.press(KeyCode.ENTER, "", false, true);
        Fx.await("the papers", () -> isOn(Session.Screen.LIBRARY));
        assertEquals(1, arxiv.asked().size(), arxiv.asked().toString());
        assertFalse(arxiv.asked().getFirst().contains(here), "what is here is not asked for");
        assertEquals("Paper 1706.03762", shown().row().title());
        assertEquals(5, rig.found());
    }

    @Test
    void aRefusalIsToldInPlaceAndNothingTypedIsLost() throws Exception {
        arxiv.refuse("500 Broken");
        type("1706.03762");
        rig.pressButton(ko(Text.ADD_DO));
        Fx.await("the sentence", () -> rig.window.lookup(".add-problem") != null);
        assertEquals("1706.03762", Fx.ask(() -> area().getText()));
        assertTrue(isOn(Session.Screen.ADD));
        arxiv.refuse("");
        type("1706.03762 9999.00001");
        rig.pressButton(ko(Text.ADD_DO));
        rig.awaitSaid(
                Text.of(Problem.of(ProblemKind.OWN_NOT_AT_ARXIV, "9999.00001"), Language.KOREAN));
        assertEquals("9999.00001", Fx.ask(() -> area().getText()), "what is left to be mended");
        assertTrue(library.browse().resolve("1706.03762").isPresent());
    }

    @Test
    void addingIsStoppedAndWhatWasTypedStays() throws Exception {
        CountDownLatch held = arxiv.hold();
        type("1706.03762");
        rig.pressButton(ko(Text.ADD_DO));
        rig.awaitSaid(ko(Text.ADD_STEP, "0", "1"));
        rig.pressButton(ko(Text.STOP));
        rig.awaitSaid(ko(Text.ADD_STOPPED));
        held.countDown();
        assertEquals("1706.03762", Fx.ask(() -> area().getText()));
    }

    @Test
    void whatIsPastedInTheLibraryIsOffered() throws Exception {
        Fx.run(() -> ClipboardText.text("보세요 https://arxiv.org/abs/1706.03762"));
        rig.press(KeyCode.V, "", false, true);
        assertTrue(isOn(Session.Screen.ADD));
        rig.awaitSaid("1706.03762");
        assertEquals(List.of(), arxiv.asked());
        Fx.run(() -> rig.window.session().show(Session.Screen.LIBRARY));
        Fx.run(() -> ClipboardText.text("장보기: 우유"));
        rig.press(KeyCode.V, "", false, true);
        assertTrue(isOn(Session.Screen.LIBRARY), "other words are nobody's paper");
    }

    @Test
    void withTheNetworkOffASentenceSaysSo() throws Exception {
        rig.close();
        library = TestLibraries.open(folder.resolve("other"));
        rig = new Rig(library, folder.resolve("state"), 1200, 800);
        Path pdf = TestPdfs.pages(folder.resolve("2410.17637v2.pdf"), 1);
        Fx.run(() -> rig.window.models().intake.take(List.of(pdf)));
        rig.awaitSaid(ko(Text.ADD_FATE_ARXIV, "2410.17637"));
        rig.pressButton(ko(Text.ADD_DO));
        rig.awaitSaid(Text.of(Problem.of(ProblemKind.OFFLINE), Language.KOREAN));
        assertTrue(library.browse().resolve("2410.17637").isPresent(), "the PDF came");
        assertEquals(List.of(), arxiv.asked());
    }

    @Test
    void droppedPdfsAreAskedAboutTogether() throws Exception {
        Path stamped =
                new TypedPages()
                        .page()
                        .body(700, "Attention Is All You Need")
                        .body(600, "arXiv:1706.03762v7 [cs.CL] 2 Aug 2023")
                        .save(folder.resolve("download (3).pdf"));
        Path mine =
                new TypedPages()
                        .page()
                        .body(700, "A Report of the Company")
                        .save(folder.resolve("report.pdf"));
        Path broken = TestPdfs.text(folder.resolve("broken.pdf"), "<html>Log in</html>");
        Fx.run(() -> rig.window.models().intake.take(List.of(stamped, mine, broken)));
        rig.awaitSaid(ko(Text.ADD_FATE_ARXIV, "1706.03762"));
        rig.awaitSaid(Text.of(Problem.of(ProblemKind.PDF_IS_WEB_PAGE), Language.KOREAN));
        Fx.await("the title", () -> field("A Report of the Company") != null);
        Fx.run(() -> field("A Report of the Company").setText("우리 회사 보고서"));
        rig.pressButton(ko(Text.ADD_DO));
        Fx.await("the papers", () -> isOn(Session.Screen.LIBRARY));
        rig.settle();
        assertEquals(5, rig.found());
        assertEquals(1, arxiv.asked().size());
        assertTrue(library.browse().find(Query.ALL.withText("회사 보고서")).size() == 1);
        assertTrue(Files.exists(stamped) && Files.exists(mine), "they are copied");
        Fx.run(() -> rig.window.session().show(Session.Screen.ADD));
        assertTrue(rig.says("broken.pdf"), "what did not come stays with its sentence");
        assertFalse(rig.says("report.pdf"));
    }

    private TextField field(String words) {
        return Fx.visible(rig.window, TextField.class).stream()
                .filter(one -> words.equals(one.getText()))
                .findFirst()
                .orElse(null);
    }

    private void addOwn() throws Exception {
        type("1706.03762");
        rig.pressButton(ko(Text.ADD_DO));
        Fx.await("the paper", () -> isOn(Session.Screen.LIBRARY));
        rig.settle();
    }

    @Test
    void whatIsMendedByCommandIsTakenBackByZ() throws Exception {
        addOwn();
        run(Text.FACTS_DO_EDIT);
        Fx.await("the fields", () -> field("Paper 1706.03762") != null);
        Fx.run(
                () -> {
                    field("Paper 1706.03762").setText("Attention Is All You Need");
                    field("김철수, Ada Lovelace").setText("Vaswani");
                });
        rig.press(KeyCode.ENTER);
        Fx.await("the title", () -> facts().title().startsWith("Attention"));
        assertEquals("Vaswani", facts().authors());
        Fx.run(rig.window.library()::focusList);
        rig.press(KeyCode.Z);
        Fx.await("the title", () -> facts().title().startsWith("Paper"));
    }

    private OwnFacts facts() {
        try {
            long paper = library.browse().resolve("1706.03762").orElseThrow();
            return OwnFacts.of(library.browse().paper(paper).orElseThrow()).orElseThrow();
        } catch (SeojaeException e) {
            throw new AssertionError(e);
        }
    }

    private void run(Text title) throws Exception {
        Fx.run(() -> rig.window.openPalette());
        rig.type(ko(title));
        rig.settle();
        rig.press(KeyCode.ENTER);
    }

    @Test
    void aNewerVersionIsToldInThePageAndFetchedByAButton() throws Exception {
        Path one =
                new TypedPages()
                        .page()
                        .body(600, "arXiv:1706.03762v1 [cs.CL] 2 Aug 2023")
                        .save(folder.resolve("1706.03762.pdf"));
        addOwn();
        Fx.run(() -> rig.window.models().intake.take(List.of(one)));
        rig.settle();
        arxiv.asked().clear();
        run(Text.VERSIONS_CHECK);
        rig.awaitSaid(ko(Text.VERSION_OUTDATED, 3, 1));
        assertEquals(1, arxiv.asked().size());
        Fx.run(() -> rig.window.list().shapeProperty().set(ListModel.Shape.LIST));
        Fx.await("the line", () -> rig.window.lookup(".version-line") != null);
        Path three =
                new TypedPages()
                        .page()
                        .body(600, "arXiv:1706.03762v3 [cs.CL] 2 Aug 2023")
                        .save(folder.resolve("three.pdf"));
        arxiv.pdf("1706.03762", Files.readAllBytes(three));
        rig.pressButton(ko(Text.VERSIONS_FETCH));
        rig.settle(Lane.NET);
        rig.awaitSaid(ko(Text.VERSION_CURRENT, 3));
        long paper = library.browse().resolve("1706.03762").orElseThrow();
        assertEquals(2, library.versions().of(paper).size());
    }
}
