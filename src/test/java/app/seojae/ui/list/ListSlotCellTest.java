package app.seojae.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.context.Change;
import app.seojae.library.transfer.Downloads;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.Theme;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.kit.control.ThumbnailImages;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.SelectionActions;
import app.seojae.ui.session.Session;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cells of the list in a window, and what they leave alone. */
class ListSlotCellTest {

    @TempDir Path folder;

    private final Background background = Background.inline();
    private final Session session = new Session();
    private Library library;
    private ListModel model;
    private PaperListView view;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Fx.start();
        library = TestLibraries.filled(folder.resolve("library"), 60);
        Messages words = new Messages(Language.KOREAN);
        Fx.run(
                () -> {
                    model = new ListModel(background, library.browse(), session);
                    Downloads downloads =
                            TestLibraries.offline(library, folder.resolve("state")).downloads();
                    Notices notices = new Notices(words);
                    PaperActions actions =
                            new PaperActions(
                                    library, downloads, background, session, notices, words);
                    view =
                            new PaperListView(
                                    model,
                                    new ListParts(
                                            words,
                                            session,
                                            actions,
                                            new SelectionActions(
                                                    library,
                                                    downloads,
                                                    background,
                                                    actions,
                                                    notices,
                                                    words),
                                            new ThumbnailImages(),
                                            library.folder(),
                                            address -> {},
                                            row -> {},
                                            field -> {}));
                    stage = new Stage();
                    Scene scene = new Scene(view, 960, 800);
                    Theme.DARK.apply(scene);
                    stage.setScene(scene);
                    stage.show();
                    model.ask(Query.ALL);
                    settle();
                });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::close);
        library.close();
    }

    @Test
    void onlyTheCardThatChangedIsDrawnAgain() throws Exception {
        Fx.run(
                () -> {
                    Prose first = text(cards().get(0));
                    Prose second = text(cards().get(1));
                    long paper = session.selectedProperty().get();
                    library.paperStates().bookmark(List.of(paper), true);
                    session.changes().tell(Change.many(Change.Kind.IMPORT));
                    settle();
                    assertSame(second, text(cards().get(1)));
                    assertTrue(first != text(cards().get(0)));
                });
    }

    @Test
    void nothingIsDrawnAgainWhenNothingChanged() throws Exception {
        Fx.run(
                () -> {
                    List<Prose> before = cards().stream().map(ListSlotCellTest::text).toList();
                    session.changes().tell(Change.many(Change.Kind.IMPORT));
                    settle();
                    session.select(model.listingProperty().get().ids()[1]);
                    settle();
                    assertEquals(before, cards().stream().map(ListSlotCellTest::text).toList());
                });
    }

    @Test
    void cellsOfAnotherShapeAreLetGo() throws Exception {
        WeakReference<Node> old = Fx.ask(() -> new WeakReference<>(cards().getFirst()));
        Fx.run(
                () -> {
                    model.shapeProperty().set(ListModel.Shape.LIST);
                    settle();
                });
        Fx.await(
                "the old card's end",
                () -> {
                    System.gc();
                    view.layout();
                    return old.get() == null;
                });
    }

    private void settle() {
        for (int i = 0; i < 3; i++) {
            background.settle();
            view.applyCss();
            view.layout();
        }
    }

    private List<PaperCard> cards() {
        return Fx.visible(view, PaperCard.class).stream()
                .sorted(
                        java.util.Comparator.comparingDouble(
                                card -> card.localToScene(0, 0).getY()))
                .toList();
    }

    private static Prose text(PaperCard card) {
        return Fx.visible(card, Prose.class).stream()
                .filter(
                        prose ->
                                prose.getParent().getStyleClass().stream()
                                        .anyMatch(c -> c.endsWith("-box")))
                .findFirst()
                .orElseThrow();
    }
}
