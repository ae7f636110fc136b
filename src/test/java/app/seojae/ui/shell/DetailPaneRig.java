package app.seojae.ui.shell;

import app.seojae.cli.DigestPage;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.work.Lane;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/** A library of a paper told of twice and one told of once, and the page of the chosen one. */
final class DetailPaneRig implements AutoCloseable {

    static final String TOLD_TWICE = "2410.00001";
    static final String TOLD_ONCE = "2410.00002";

    final Library library;
    final Rig rig;

    DetailPaneRig(Path folder) throws Exception {
        library = TestLibraries.open(folder.resolve("library"));
        take(
                "2024-10-24.md",
                new DigestPage()
                        .paper(TOLD_TWICE, "Often told", "옛 요약입니다.", "옛 설명입니다.", "번역", 3)
                        .paper(TOLD_ONCE, "Told once", "한 번 요약.", "한 번 설명.", "추론, 번역", 5));
        take(
                "2024-10-25.md",
                new DigestPage().paper(TOLD_TWICE, "Often told", "새 요약입니다.", "새 설명입니다.", "번역", 12));
        rig = new Rig(library, folder.resolve("state"), 1300, 900);
        rig.press(KeyCode.V);
        choose(TOLD_TWICE);
    }

    @Override
    public void close() throws Exception {
        rig.close();
    }

    /** Takes a digest in. */
    void take(String name, DigestPage page) throws Exception {
        library.importer().importText(name, page.text().getBytes(StandardCharsets.UTF_8));
    }

    /** The number of a paper. */
    long paper(String arxivId) throws Exception {
        return library.browse().resolve(arxivId).orElseThrow();
    }

    /** A paper as the library has it. */
    PaperRow row(String arxivId) throws Exception {
        return library.browse().rows(List.of(paper(arxivId))).getFirst();
    }

    /** Chooses a paper in the list. */
    void choose(String arxivId) throws Exception {
        choose(paper(arxivId));
    }

    void choose(long id) throws Exception {
        Fx.run(() -> rig.window.session().select(id));
        rig.settle();
    }

    private Parent pane() throws Exception {
        return (Parent) rig.find(".detail");
    }

    /** Everything that stands on the pane in words, in its order. */
    List<String> words() throws Exception {
        Parent pane = pane();
        return Fx.ask(
                () ->
                        Fx.visible(pane).stream()
                                .map(
                                        node ->
                                                node instanceof Prose prose
                                                        ? prose.text()
                                                        : node instanceof Labeled label
                                                                ? label.getText()
                                                                : null)
                                .filter(text -> text != null && !text.isBlank())
                                .toList());
    }

    /** Whether something on the pane has these words in it. */
    boolean says(String part) throws Exception {
        return words().stream().anyMatch(text -> text.contains(part));
    }

    private <T extends ButtonBase> T button(Class<T> type, String words) throws Exception {
        Parent pane = pane();
        return Fx.ask(
                () ->
                        Fx.visible(pane, type).stream()
                                .filter(one -> words.equals(one.getText()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no button " + words)));
    }

    /** Presses a button of the pane. */
    void press(String words) throws Exception {
        Button button = button(Button.class, words);
        Fx.run(button::fire);
        rig.settle();
    }

    /** Unfolds what is folded on the pane, or folds it. */
    void unfold(String words) throws Exception {
        ToggleButton button = button(ToggleButton.class, words);
        Fx.run(button::fire);
        rig.settle(Lane.TEXT);
    }

    /** A sentence as the window says it. */
}
