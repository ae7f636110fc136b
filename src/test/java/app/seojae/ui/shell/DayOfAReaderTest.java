package app.seojae.ui.shell;

import static app.seojae.ui.shell.Korean.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.digest.SyntheticDigests;
import app.seojae.feed.LoopbackGitHub;
import app.seojae.fetch.record.SentRequest;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.transfer.DownloadTurn;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.session.Session;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day from feed to train in the real window, over servers on the loopback that count. */
class DayOfAReaderTest {

    private static final int FILES = 6;
    private static final int PAPERS = 4;

    @TempDir Path folder;

    private LoopbackGitHub server;
    private WebAccess web;
    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        server = new LoopbackGitHub();
        SyntheticDigests.of(FILES, FILES, 3).forEach(file -> server.file(file.name(), file.text()));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        server.day(
                today,
                IntStream.range(0, PAPERS)
                        .mapToObj(DayOfAReaderTest::entry)
                        .collect(Collectors.joining(",", "[", "]")));
        server.pdfs("%PDF-1.7\npage page\n%%EOF\n");
        web = TestLibraries.web(server.base(), folder.resolve("state"));
        Library library = TestLibraries.open(folder.resolve("library"));
        rig = new Rig(library, web, 1200, 800);
    }

    private static String entry(int number) {
        return """
        {"paper": {"id": "2608.1742%1$d", "title": "A paper of the day %1$d",
          "summary": "What it says.", "authors": [], "upvotes": %1$d},
          "title": "A paper of the day %1$d", "publishedAt": "2026-08-17T20:00:00.000Z"}
        """
                .formatted(number);
    }

    @AfterEach
    void close() throws Exception {
        server.close();
        rig.close();
    }

    private void addFeed(String address) throws Exception {
        rig.show(Session.Screen.FEEDS);
        FeedsPageTest.addFeed(rig, address);
    }

    private void morning() throws Exception {
        Fx.run(() -> rig.window.session().show(Session.Screen.LIBRARY));
        Fx.run(() -> rig.window.list().ask(Query.ALL.withShelf(Query.Shelf.MORNING)));
        rig.settle();
    }

    /** Lets the queue run to its end, or to where it stops. */
    private void fetchAll() throws Exception {
        DownloadTurn turn;
        do {
            turn = rig.transfers.downloads().turn(CancelFlag.never());
        } while (turn == DownloadTurn.ENDED);
        rig.settle();
    }

    private int rows() throws Exception {
        rig.show(Session.Screen.NETWORK);
        ListView<?> list = (ListView<?>) rig.find(".row-list");
        return Fx.ask(() -> list.getItems().size());
    }

    @Test
    void fromFeedToTrain() throws Exception {
        addFeed(LoopbackGitHub.FOLDER);
        rig.awaitSaid(ko(Text.FEEDS_CAME, Integer.toString(FILES)));
        addFeed("hf:daily");
        rig.awaitSaid(ko(Text.FEEDS_CAME, Integer.toString(PAPERS)));
        morning();
        assertEquals(PAPERS, rig.found(), "the newest day's papers are the first morning");
        rig.press(KeyCode.B);
        rig.press(KeyCode.B);
        rig.press(KeyCode.X);
        rig.press(KeyCode.L);
        rig.awaitSaid(ko(Text.MORNING_END, Integer.toString(PAPERS)));
        rig.pressButton(ko(Text.DO_FETCH_BOOKMARKED));
        fetchAll();
        Query stored = Query.ALL.withShelf(Query.Shelf.OFFLINE);
        assertEquals(2, rig.library.browse().ids(stored).length);
        assertEquals(
                2,
                server.asked().stream()
                        .filter(path -> path.startsWith("/pdf/"))
                        .distinct()
                        .count());
        assertEquals(server.count(), rows(), "the page counts what the server counted");
        ListView<?> list = (ListView<?>) rig.find(".row-list");
        assertTrue(Fx.ask(() -> list.getItems().getFirst()) instanceof SentRequest);
    }

    /** Feeds, morning, queue, check and network page are all used, and nothing leaves. */
    @Test
    void withTheSwitchOffNothingLeaves() throws Exception {
        web.network().allow(false);
        Path digests = TestLibraries.digests(folder.resolve("digests"), 6);
        rig.library
                .importer()
                .importPaths(List.of(digests), (done, all) -> {}, CancelFlag.never(), one -> {});
        addFeed(LoopbackGitHub.FOLDER);
        addFeed("hf:daily");
        rig.settle();
        rig.feeds.check(1);
        rig.feeds.check(2);
        morning();
        int left = rig.found();
        assertTrue(left > 0);
        for (int i = 0; i < left; i++) {
            rig.press(KeyCode.B);
        }
        rig.pressButton(ko(Text.DO_FETCH_BOOKMARKED));
        fetchAll();
        List<Long> all = Arrays.stream(rig.library.browse().ids(Query.ALL)).boxed().toList();
        rig.transfers.thumbnails().lookAt(all);
        for (Session.Screen screen : Session.Screen.values()) {
            rig.show(screen);
        }
        assertEquals(List.of(), server.asked());
        assertEquals(0, rows());
    }
}
