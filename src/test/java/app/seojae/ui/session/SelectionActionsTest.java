package app.seojae.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.transfer.Downloads;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.paper.PaperCopyForm;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Notices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionActionsTest {

    @TempDir Path folder;

    private final Background background = Background.inline();
    private final Messages words = new Messages(Language.KOREAN);
    private final Notices notices = new Notices(words);
    private final List<Long> opened = new ArrayList<>();
    private Library library;
    private Downloads downloads;
    private PaperActions actions;
    private SelectionActions chosen;
    private List<Long> ids;

    @BeforeAll
    static void startToolkit() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.samples(folder.resolve("library"), folder.resolve("state"));
        Transfers transfers = TestLibraries.offline(library, folder.resolve("state"));
        downloads = transfers.downloads();
        actions = new PaperActions(library, downloads, background, new Session(), notices, words);
        actions.onOpen(opened::add);
        chosen = new SelectionActions(library, downloads, background, actions, notices, words);
        ids = Arrays.stream(library.browse().ids(Query.ALL)).boxed().toList();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private String said() {
        return notices.pane().getChildren().isEmpty()
                ? ""
                : notices.pane().getChildren().getLast().getAccessibleText();
    }

    @Test
    void whatIsDoneToSeveralIsSaidAndOfOneItIsSeen() throws Exception {
        Fx.run(
                () -> {
                    chosen.toggleBookmark(ids.subList(0, 1));
                    chosen.status(ids.subList(0, 1), Status.READ);
                    background.settle();
                    assertEquals("", said());
                    chosen.bookmark(ids, true);
                    background.settle();
                    assertEquals(words.of(Text.CHOSEN_BOOKMARKED, ids.size()), said());
                    chosen.status(ids, Status.SKIPPED);
                    background.settle();
                    String skipped = words.of(Text.STATUS_SKIPPED);
                    assertEquals(words.of(Text.CHOSEN_STATUS, ids.size(), skipped), said());
                });
        assertEquals(ids.size(), library.browse().ids(Query.ALL.withStatus(Status.SKIPPED)).length);
    }

    @Test
    void undoIsOfferedOnlyForTheLastDeed() throws Exception {
        Fx.run(
                () -> {
                    chosen.status(ids, Status.READ);
                    background.settle();
                    assertEquals(1, offers());
                    chosen.toggleBookmark(ids);
                    background.settle();
                    assertEquals(1, offers());
                    assertEquals(words.of(Text.CHOSEN_BOOKMARKED, ids.size()), said());
                    chosen.toggleStatus(ids.subList(0, 1), Status.SKIPPED);
                    background.settle();
                    assertEquals(0, offers());
                    chosen.bookmark(ids, false);
                    background.settle();
                    actions.undo();
                    background.settle();
                    assertEquals(0, offers());
                });
        assertEquals(
                ids.size(),
                library.browse().ids(Query.ALL.withShelf(Query.Shelf.BOOKMARKED)).length);
    }

    /** How many notices offer to undo something. */
    private int offers() {
        return (int)
                Fx.visible(notices.pane(), Button.class).stream()
                        .filter(button -> words.of(Text.DO_UNDO).equals(button.getText()))
                        .count();
    }

    @Test
    void pdfsThatAreHereAreOpenedTheFirstInFront() throws Exception {
        long guide = TestLibraries.guide(library);
        Fx.run(
                () -> {
                    chosen.open(ids);
                    background.settle();
                    assertEquals(List.of(guide, guide), opened);
                    chosen.open(ids.stream().filter(id -> id != guide).toList());
                    background.settle();
                    assertEquals(words.of(Text.CHOSEN_NO_PDF), said());
                    chosen.open(LongStream.range(0, 13).boxed().toList());
                    assertEquals(words.of(Text.CHOSEN_OPEN_TOO_MANY, 12), said());
                    assertEquals(2, opened.size());
                });
    }

    @Test
    void aSinglePdfGoesBeforeAllAndSeveralWaitTheirTurn() throws Exception {
        long guide = TestLibraries.guide(library);
        List<Long> papers = ids.stream().filter(id -> id != guide).toList();
        Fx.run(
                () -> {
                    chosen.download(papers.subList(0, 2));
                    chosen.download(papers.subList(2, 3));
                    background.settle();
                    assertEquals(
                            List.of(papers.get(2), papers.get(0), papers.get(1)),
                            downloads.waiting());
                    chosen.download(papers.subList(0, 3));
                    background.settle();
                    assertEquals(words.of(Text.CHOSEN_NOTHING_TO_FETCH), said());
                });
    }

    @Test
    void copyingHasABoundAndSaysWhatIsNotThere() throws Exception {
        long guide = TestLibraries.guide(library);
        Fx.run(
                () -> {
                    chosen.copy(List.of(guide), PaperCopyForm.ARXIV_ID);
                    background.settle();
                    String number = words.of(Text.PAPER_ARXIV_ID);
                    assertEquals(words.of(Text.PAPER_NOTHING_TO_COPY, number), said());
                    chosen.copy(LongStream.range(0, 501).boxed().toList(), PaperCopyForm.TITLE);
                    assertTrue(said().contains("500"), said());
                });
    }
}
