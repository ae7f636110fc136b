package app.seojae.ui.detail.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.MeaningFiles;
import app.seojae.library.TestLibraries;
import app.seojae.library.meaning.Neighbour;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Messages;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers like the one shown are looked for when unfolded, and a click opens one. */
class SimilarPapersTest {

    @TempDir Path folder;

    private Library library;
    private long paper;
    private final List<Long> asked = new ArrayList<>();
    private final List<Long> opened = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        Fx.start();
        library = TestLibraries.open(folder.resolve("library"));
        library.importer()
                .importPaths(
                        List.of(MeaningFiles.english(folder.resolve("in/2026-03-05.json"))),
                        (done, total) -> {},
                        CancelFlag.never(),
                        done -> {});
        paper = library.browse().ids(Query.ALL)[0];
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private SimilarPapers made(List<Neighbour> answer) throws Exception {
        return Fx.ask(
                () ->
                        new SimilarPapers(
                                new Messages(Language.KOREAN),
                                new SimilarSource() {
                                    @Override
                                    public void ask(long of, Consumer<List<Neighbour>> told) {
                                        asked.add(of);
                                        told.accept(answer);
                                    }

                                    @Override
                                    public void open(long other) {
                                        opened.add(other);
                                    }
                                },
                                paper));
    }

    private static <T extends Node> List<T> all(Parent of, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Node child : of.getChildrenUnmodifiable()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            if (child instanceof Parent parent) {
                found.addAll(all(parent, kind));
            }
        }
        return found;
    }

    private static ToggleButton button(Parent of, Text text) {
        return all(of, ToggleButton.class).stream()
                .filter(one -> text.in(Language.KOREAN).equals(one.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void unfoldedOnceItIsAskedOnceAndEachRowOpensItsPaper() throws Exception {
        List<Neighbour> near =
                library.finding().likeness().neighbours(List.of(paper), 5, CancelFlag.never());
        SimilarPapers section = made(near);
        assertEquals(List.of(), asked);
        Fx.ask(
                () -> {
                    button(section, Text.SIMILAR_PAPERS).fire();
                    button(section, Text.SIMILAR_PAPERS).fire();
                    button(section, Text.SIMILAR_PAPERS).fire();
                    return true;
                });
        assertEquals(List.of(paper), asked);
        List<String> titles =
                Fx.ask(
                        () ->
                                all(section, Hyperlink.class).stream()
                                        .map(Hyperlink::getText)
                                        .toList());
        assertEquals(near.stream().map(one -> one.row().title()).toList(), titles);
        Fx.ask(
                () -> {
                    all(section, Hyperlink.class).get(2).fire();
                    return true;
                });
        assertEquals(List.of(near.get(2).row().id()), opened);
    }

    @Test
    void anotherOrderShowsTheSamePapersOtherwise() throws Exception {
        List<Neighbour> near =
                library.finding().likeness().neighbours(List.of(paper), 6, CancelFlag.never());
        SimilarPapers section = made(near);
        List<String> titles =
                Fx.ask(
                        () -> {
                            button(section, Text.SIMILAR_PAPERS).fire();
                            button(section, Text.SIMILAR_UPVOTES).fire();
                            return all(section, Hyperlink.class).stream()
                                    .map(Hyperlink::getText)
                                    .toList();
                        });
        List<String> upvoted =
                near.stream()
                        .sorted((a, b) -> upvotes(b) - upvotes(a))
                        .map(one -> one.row().title())
                        .toList();
        assertEquals(upvoted, titles);
        assertFalse(titles.isEmpty());
    }

    private static int upvotes(Neighbour one) {
        Integer upvotes = one.row().upvotes();
        return upvotes == null ? 0 : upvotes;
    }

    @Test
    void whereNothingIsSimilarItSaysSo() throws Exception {
        SimilarPapers section = made(List.of());
        boolean said =
                Fx.ask(
                        () -> {
                            button(section, Text.SIMILAR_PAPERS).fire();
                            return all(section, javafx.scene.control.Label.class).stream()
                                    .anyMatch(
                                            label ->
                                                    label.isVisible()
                                                            && Text.SIMILAR_NONE
                                                                    .in(Language.KOREAN)
                                                                    .equals(label.getText()));
                        });
        assertTrue(said);
    }
}
