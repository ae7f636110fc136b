package app.seojae.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Notices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperActionsTest {

    @TempDir Path folder;

    private final Background background = Background.inline();
    private final Session session = new Session();
    private final Messages words = new Messages(Language.KOREAN);
    private final Notices notices = new Notices(words);
    private final List<Long> opened = new ArrayList<>();
    private Library library;
    private PaperActions actions;
    private long id;

    @BeforeAll
    static void startToolkit() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.filled(folder.resolve("library"), 20);
        Transfers transfers = TestLibraries.offline(library, folder.resolve("state"));
        actions =
                new PaperActions(
                        library, transfers.downloads(), background, session, notices, words);
        actions.onOpen(opened::add);
        id = library.browse().ids(Query.ALL)[0];
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void twoQuickTogglesTakeEachOtherBackAlsoWhileTheScreenIsOld() throws Exception {
        PaperRow old = row();
        actions.toggleBookmark(old);
        actions.toggleBookmark(old);
        background.settle();
        assertFalse(row().bookmarked());
        actions.toggleStatus(old, Status.READ);
        background.settle();
        assertEquals(Status.READ, row().status());
        actions.toggleStatus(old, Status.READ);
        background.settle();
        assertEquals(Status.UNREAD, row().status());
    }

    @Test
    void undoAndRedoSayWhatTheyDid() throws Exception {
        Fx.run(
                () -> {
                    actions.toggleBookmark(row());
                    actions.toggleStatus(row(), Status.SKIPPED);
                    background.settle();
                    actions.undo();
                    background.settle();
                    assertEquals(Status.UNREAD, row().status());
                    assertEquals(words.of(Text.UNDONE, words.of(Text.DEED_STATUS)), said());
                    assertEquals(id, session.selectedProperty().get());
                    actions.undo();
                    background.settle();
                    assertFalse(row().bookmarked());
                    assertEquals(words.of(Text.UNDONE, words.of(Text.DEED_BOOKMARK)), said());
                    actions.undo();
                    background.settle();
                    assertEquals(words.of(Text.NOTHING_TO_UNDO), said());
                    actions.redo();
                    background.settle();
                    assertTrue(row().bookmarked());
                    assertEquals(words.of(Text.REDONE, words.of(Text.DEED_BOOKMARK)), said());
                });
    }

    @Test
    void allOfAListBecomeReadAndUnreadAgain() throws Exception {
        Fx.run(
                () -> {
                    actions.markAllRead(Query.ALL);
                    background.settle();
                    assertEquals(0, unread());
                    assertEquals(words.of(Text.ALL_READ), said());
                    actions.undo();
                    background.settle();
                    assertEquals(20, unread());
                });
    }

    @Test
    void anAbsentPdfIsFetchedAndAStoredOneOpened() throws Exception {
        Fx.run(
                () -> {
                    actions.open(row());
                    background.settle();
                    assertEquals(PdfInfo.State.QUEUED, row().pdf().state());
                    assertTrue(opened.isEmpty());
                    actions.open(row());
                    assertEquals(words.of(Text.DOWNLOAD_UNDER_WAY), said());
                    actions.open(
                            row().withPdf(new PdfInfo(PdfInfo.State.STORED, 1, 1, 1, "a", null)));
                    assertEquals(List.of(id), opened);
                });
    }

    @Test
    void allBookmarkedPapersAreQueued() throws Exception {
        long[] ids = library.browse().ids(Query.ALL);
        library.paperStates().bookmark(List.of(ids[1], ids[2]), true);
        Fx.run(
                () -> {
                    actions.downloadBookmarked();
                    background.settle();
                    assertEquals(words.of(Text.FETCHING_BOOKMARKED), said());
                });
        long queued =
                library.browse().rows(List.of(ids[0], ids[1], ids[2])).stream()
                        .filter(row -> row.pdf().state() == PdfInfo.State.QUEUED)
                        .count();
        assertEquals(2, queued);
    }

    private PaperRow row() throws Exception {
        return library.browse().rows(List.of(id)).getFirst();
    }

    private long unread() throws Exception {
        return library.browse().ids(Query.ALL.withStatus(Status.UNREAD)).length;
    }

    private String said() {
        return notices.pane().getChildren().getLast().getAccessibleText();
    }
}
