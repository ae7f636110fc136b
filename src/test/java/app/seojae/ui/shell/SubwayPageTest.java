package app.seojae.ui.shell;

import static app.seojae.ui.shell.Korean.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.fetch.ScriptedServer;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.readiness.PaperReadiness;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.QueuedPdf;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.session.Session;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for reading without a network, in the real window over a server on the loopback. */
class SubwayPageTest {

    private static final byte[] PDF = "%PDF-1.7 page page".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private final CountDownLatch hold = new CountDownLatch(1);
    private boolean refusing;
    private boolean halting;
    private ScriptedServer server;
    private Rig rig;
    private List<Long> ids;

    @BeforeEach
    void open() throws Exception {
        server =
                new ScriptedServer(
                        (asked, out) -> {
                            if (refusing) {
                                ScriptedServer.head(out, "404 Not Found");
                                return;
                            }
                            ScriptedServer.head(out, "200 OK", "Content-Length: " + PDF.length);
                            out.write(PDF, 0, 9);
                            out.flush();
                            if (halting) {
                                hold.await();
                            }
                            out.write(PDF, 9, PDF.length - 9);
                        });
        Library library = TestLibraries.filled(folder.resolve("library"), 4);
        ids = Arrays.stream(library.browse().find(Query.ALL).ids()).boxed().toList();
        rig =
                new Rig(
                        library,
                        TestLibraries.web(server.uri(""), folder.resolve("state")),
                        1200,
                        800);
        Fx.run(() -> rig.window.session().show(Session.Screen.SUBWAY));
        rig.settle();
    }

    @AfterEach
    void close() throws Exception {
        hold.countDown();
        rig.close();
        server.close();
    }

    @SuppressWarnings("unchecked")
    private <T> ListView<T> list() throws Exception {
        return (ListView<T>) rig.find(".row-list");
    }

    private List<Long> queue() throws Exception {
        ListView<QueuedPdf> list = list();
        return Fx.ask(() -> list.getItems().stream().map(QueuedPdf::paper).toList());
    }

    private List<PaperReadiness> checked() throws Exception {
        ListView<PaperReadiness> list = list();
        return Fx.ask(() -> List.copyOf(list.getItems()));
    }

    private void enqueue(Long... papers) throws Exception {
        rig.transfers.downloads().enqueue(List.of(papers));
        rig.settle();
    }

    /** Presses a key at the list, where a row is chosen. */
    private void press(int row, KeyCode code, boolean alt) throws Exception {
        ListView<QueuedPdf> list = list();
        Fx.run(
                () -> {
                    list.requestFocus();
                    list.getSelectionModel().clearAndSelect(row);
                    list.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
                });
        rig.settle();
    }

    private int selected() throws Exception {
        ListView<QueuedPdf> list = list();
        return Fx.ask(() -> list.getSelectionModel().getSelectedIndex());
    }

    @Test
    void anEmptyQueueSaysHowToFillIt() throws Exception {
        assertTrue(rig.says(ko(Text.SUBWAY_EMPTY)));
        rig.library.paperStates().bookmark(List.of(ids.get(2), ids.get(1)), true);
        rig.pressButton(ko(Text.DO_FETCH_BOOKMARKED));
        assertEquals(2, queue().size());
        assertTrue(rig.says(ko(Text.SUBWAY_COUNT, "2")));
        assertTrue(rig.says(ko(Text.SUBWAY_SIZE_UNKNOWN)));
        assertTrue(rig.says(ko(Text.SUBWAY_AT_LEAST, ko(Text.SUBWAY_SECONDS, "6"))));
        assertTrue(rig.says(ko(Text.SUBWAY_QUEUE_COUNT, "2")));
        assertEquals(List.of(), server.asked(), "a size is asked for of nobody");
    }

    @Test
    void theOrderIsChangedByKeysAndIsOnDisk() throws Exception {
        enqueue(ids.get(0), ids.get(1), ids.get(2));
        assertEquals(List.of(ids.get(0), ids.get(1), ids.get(2)), queue());
        press(0, KeyCode.DOWN, true);
        assertEquals(List.of(ids.get(1), ids.get(0), ids.get(2)), queue());
        assertEquals(1, selected(), "the person stays with what she moved");
        press(2, KeyCode.UP, true);
        press(1, KeyCode.UP, true);
        assertEquals(List.of(ids.get(2), ids.get(1), ids.get(0)), queue());
        assertEquals(queue(), rig.transfers.downloads().waiting());
        press(0, KeyCode.UP, true);
        assertEquals(List.of(ids.get(2), ids.get(1), ids.get(0)), queue(), "the first stays");
        press(1, KeyCode.DELETE, false);
        assertEquals(List.of(ids.get(2), ids.get(0)), queue());
        assertEquals(queue(), rig.transfers.downloads().waiting());
    }

    @Test
    void theQueueRestsAndGoesOn() throws Exception {
        enqueue(ids.get(0));
        rig.pressButton(ko(Text.SUBWAY_PAUSE));
        assertTrue(rig.transfers.downloads().isPaused());
        assertTrue(rig.says(ko(Text.SUBWAY_PAUSED)));
        rig.pressButton(ko(Text.SUBWAY_RESUME));
        assertFalse(rig.transfers.downloads().isPaused());
        assertFalse(rig.says(ko(Text.SUBWAY_PAUSED)));
        rig.transfers.downloads().pause();
        Fx.await("what another part of the program did", () -> shows(ko(Text.SUBWAY_PAUSED)));
    }

    @Test
    void aDownloadIsFollowedToItsEnd() throws Exception {
        halting = true;
        enqueue(ids.get(0), ids.get(1));
        Thread turn =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        rig.transfers.downloads().turn(CancelFlag.never());
                                    } catch (Exception e) {
                                        throw new IllegalStateException(e);
                                    }
                                });
        ListView<QueuedPdf> list = list();
        Fx.await(
                "its size",
                () ->
                        list.getItems().getFirst().pdf().state() == PdfInfo.State.DOWNLOADING
                                && list.getItems().getFirst().pdf().expectedBytes() == PDF.length);
        rig.library.paperStates().bookmark(List.of(ids.get(1)), true);
        rig.settle();
        assertEquals(
                PDF.length,
                Fx.ask(() -> list.getItems().getFirst().pdf().expectedBytes()),
                "what is read again of the queue takes nothing from what is known");
        hold.countDown();
        turn.join();
        Fx.await("it is here", () -> list.getItems().size() == 1);
        assertEquals(List.of(ids.get(1)), queue());
    }

    @Test
    void whatFailedSaysWhyAndIsTriedAgain() throws Exception {
        refusing = true;
        enqueue(ids.get(0));
        rig.transfers.downloads().turn(CancelFlag.never());
        Fx.await("the failure", () -> shows(ko(Text.PROBLEM_NOT_FOUND, "404")));
        assertTrue(rig.says(ko(Text.SUBWAY_FAILED_COUNT, "1")));
        rig.pressButton(ko(Text.SUBWAY_AGAIN));
        assertEquals(List.of(ids.get(0)), rig.transfers.downloads().waiting());
        assertFalse(rig.says(ko(Text.PROBLEM_NOT_FOUND, "404")));
    }

    /** Whether a visible label or button has these words in it; on the FX thread. */
    private boolean shows(String words) {
        return Fx.visible(rig.window, Labeled.class).stream()
                .anyMatch(one -> String.valueOf(one.getText()).contains(words));
    }

    private void check() throws Exception {
        Fx.run(() -> rig.window.models().subway.checkNow());
        Fx.await("its end", () -> !button().isDisabled());
        rig.settle();
    }

    private Button button() {
        return Fx.visible(rig.window, Button.class).stream()
                .filter(one -> ko(Text.CHECK_RUN).equals(one.getText()))
                .findFirst()
                .orElseThrow();
    }

    private void store(long paper, String text) throws Exception {
        Path file = folder.resolve("some.pdf");
        Files.writeString(file, text);
        rig.transfers.pdfs().add(paper, file);
    }

    @Test
    void theCheckListsWhatIsNotReadyFirstAndWhatHelps() throws Exception {
        store(ids.get(0), "%PDF-1.7 page page");
        store(ids.get(1), "%PDF-1.7 page page");
        Files.writeString(rig.transfers.pdfs().file(ids.get(1)).orElseThrow(), "%PDF-1.7 page");
        rig.library.paperStates().bookmark(ids.subList(0, 3), true);
        check();
        assertTrue(rig.says(ko(Text.CHECK_SUMMARY, "3", "1")));
        assertTrue(rig.says(ko(Text.CHECK_PAGES, "2", "1")));
        assertTrue(rig.says(ko(Text.CHECK_NO_PDF)));
        assertTrue(rig.says(ko(Text.CHECK_READY, "2")));
        assertEquals(ids.get(0), checked().getLast().paper());
        assertEquals(List.of(), server.asked());
        rig.pressButton(ko(Text.CHECK_ACCEPT));
        Fx.await("it is looked at again", () -> shows(ko(Text.CHECK_SUMMARY, "3", "2")));
        rig.pressButton(ko(Text.CHECK_DOWNLOAD));
        Fx.await("its turn", () -> shows(ko(Text.CHECK_WAITS)));
        rig.transfers.downloads().turn(CancelFlag.never());
        Fx.await("all are ready", () -> shows(ko(Text.CHECK_ALL_READY, "3")));
        rig.library.paperStates().bookmark(List.of(ids.get(0)), false);
        Fx.await("one less", () -> shows(ko(Text.CHECK_ALL_READY, "2")));
        rig.assertRests(3, "the check");
    }

    @Test
    void aDamagedPdfComesAnew() throws Exception {
        store(ids.get(0), "%PDF-1.7 page");
        Files.writeString(rig.transfers.pdfs().file(ids.get(0)).orElseThrow(), "%PDF-1.7 BROKEN");
        rig.library.paperStates().bookmark(List.of(ids.get(0)), true);
        check();
        assertTrue(rig.says(ko(Text.PROBLEM_PDF_DAMAGED)));
        rig.pressButton(ko(Text.CHECK_DOWNLOAD_AGAIN));
        rig.settle(Lane.WRITE);
        Fx.await("its turn", () -> rig.transfers.downloads().waiting().size() == 1);
        rig.transfers.downloads().turn(CancelFlag.never());
        Fx.await("it is ready", () -> shows(ko(Text.CHECK_ALL_READY, "1")));
    }

    @Test
    void withoutBookmarksThereIsNothingToCheck() throws Exception {
        check();
        assertTrue(rig.says(ko(Text.CHECK_NONE)));
    }
}
