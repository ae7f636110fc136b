package app.seojae.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.seojae.l10n.Language;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.context.Change;
import app.seojae.library.summaries.ModelAccess;
import app.seojae.library.transfer.Downloads;
import app.seojae.model.paper.Query;
import app.seojae.search.filter.Suggestions;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.kit.control.ThumbnailImages;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.session.CollectionActions;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.SelectionActions;
import app.seojae.ui.session.Session;
import app.seojae.ui.written.SummaryQueue;
import app.seojae.work.Lane;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cells of the list in a window, and what they leave alone. */
class ListSlotCellTest {

    @TempDir Path folder;

    private final TestWindow window = new TestWindow();
    private final Background background = window.background;
    private final Session session = new Session();
    private Library library;
    private ListModel model;
    private PaperListView view;

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.filled(folder.resolve("library"), 60);
        Messages words = new Messages(Language.KOREAN);
        window.show(
                960,
                800,
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
                                            field -> {},
                                            new SummaryQueue(
                                                    library,
                                                    ModelAccess.NONE,
                                                    background,
                                                    notices,
                                                    words),
                                            query -> new Region(),
                                            new CollectionActions(library, actions, notices, words),
                                            () -> Suggestions.Names.NONE,
                                            day -> {},
                                            papers -> {}));
                    model.ask(Query.ALL);
                    return view;
                });
        settle();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        library.close();
    }

    @Test
    void onlyTheCardThatChangedIsDrawnAgain() throws Exception {
        List<Prose> before = texts();
        library.paperStates().bookmark(List.of(session.selectedProperty().get()), true);
        Fx.run(() -> session.changes().tell(Change.many(Change.Kind.IMPORT)));
        settle();
        List<Prose> after = texts();
        assertSame(before.get(1), after.get(1));
        assertNotSame(before.getFirst(), after.getFirst());
    }

    @Test
    void nothingIsDrawnAgainWhenNothingChanged() throws Exception {
        List<Prose> before = texts();
        Fx.run(() -> session.changes().tell(Change.many(Change.Kind.IMPORT)));
        settle();
        Fx.run(() -> session.select(model.listingProperty().get().ids()[1]));
        settle();
        assertEquals(before, texts());
    }

    @Test
    void cellsOfAnotherShapeAreLetGo() throws Exception {
        WeakReference<Node> old = Fx.ask(() -> new WeakReference<>(cards().getFirst()));
        Fx.run(() -> model.shapeProperty().set(ListModel.Shape.LIST));
        settle();
        Fx.await(
                "the old card's end",
                () -> {
                    System.gc();
                    view.layout();
                    return old.get() == null;
                });
    }

    private void settle() throws Exception {
        window.settle(Lane.WRITE, Lane.READ);
    }

    private List<Prose> texts() throws Exception {
        return Fx.ask(() -> cards().stream().map(ListSlotCellTest::text).toList());
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
