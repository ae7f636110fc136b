package app.seojae.ui.shell;

import static app.seojae.ui.shell.Korean.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.digest.SyntheticDigests;
import app.seojae.feed.LoopbackGitHub;
import app.seojae.fetch.ScriptedServer;
import app.seojae.fetch.record.SentRequest;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.feed.Feed;
import app.seojae.model.feed.FeedRhythm;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.session.Session;
import app.seojae.ui.settings.ProgramSettings;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the network in the real window, over servers on the loopback that count. */
class NetworkPageTest {

    @TempDir Path folder;
    private Rig rig;

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private void open(WebAccess web) throws Exception {
        Library library = TestLibraries.filled(folder.resolve("library"), 4);
        rig = new Rig(library, web, 1200, 800);
    }

    private List<SentRequest> rows() throws Exception {
        return Fx.ask(this::shown);
    }

    /** The rows; on the FX thread. */
    @SuppressWarnings("unchecked")
    private List<SentRequest> shown() {
        return List.copyOf(((ListView<SentRequest>) rig.window.lookup(".row-list")).getItems());
    }

    private CheckBox use() throws Exception {
        return box(Text.NETWORK_USE);
    }

    private CheckBox box(Text name) throws Exception {
        return Fx.ask(
                () ->
                        Fx.visible(rig.window, CheckBox.class).stream()
                                .filter(one -> ko(name).equals(one.getAccessibleText()))
                                .findFirst()
                                .orElseThrow());
    }

    @Test
    void thePageCountsJustWhatTheServerCounted() throws Exception {
        try (LoopbackGitHub server = new LoopbackGitHub()) {
            SyntheticDigests.of(7, 7, 3).forEach(file -> server.file(file.name(), file.text()));
            open(TestLibraries.web(server.base(), folder.resolve("state")));
            rig.show(Session.Screen.NETWORK);
            assertTrue(rig.says(ko(Text.NETWORK_NOTHING)));
            Feed feed = rig.feeds.feeds().add(LoopbackGitHub.FOLDER, FeedRhythm.NEVER);
            rig.feeds.check(feed.number());
            assertTrue(server.count() > 7, "a listing, then files");
            Fx.await("all rows", () -> shown().size() == server.count());
            rig.feeds.check(feed.number());
            Fx.await("the second check too", () -> shown().size() == server.count());
            rig.settle();
            assertTrue(rig.says(ko(Text.NETWORK_SENT, Integer.toString(server.count()))));
            SentRequest newest = rows().getFirst();
            assertEquals(304, newest.outcome().status());
            assertEquals(server.count(), newest.number());
            assertTrue(rig.says(ko(Text.NETWORK_FOR_FEED)));
        }
    }

    @Test
    void aFailureStandsInItsRowWithItsSentence() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((asked, out) -> ScriptedServer.head(out, "404 Not Found"))) {
            open(TestLibraries.web(server.uri(""), folder.resolve("state")));
            rig.show(Session.Screen.NETWORK);
            long paper = rig.library.browse().find(Query.ALL).ids()[0];
            rig.transfers.downloads().enqueueFirst(paper);
            rig.transfers.downloads().turn(CancelFlag.never());
            Fx.await("the row", () -> shown().size() == 1 && shown().getFirst().outcome() != null);
            rig.settle();
            assertTrue(rig.says(ko(Text.PROBLEM_NOT_FOUND, "404")));
            assertTrue(rig.says("404"));
            assertEquals(
                    rig.library.browse().rows(List.of(paper)).getFirst().title(),
                    rows().getFirst().reason().subject());
        }
    }

    @Test
    void nothingIsLookedUpWhileNobodyLooks() throws Exception {
        try (LoopbackGitHub server = new LoopbackGitHub()) {
            server.file("2026-11-20.md", SyntheticDigests.of(1, 1, 3).getFirst().text());
            open(TestLibraries.web(server.base(), folder.resolve("state")));
            rig.show(Session.Screen.NETWORK);
            ListView<?> list = (ListView<?>) rig.find(".row-list");
            rig.show(Session.Screen.LIBRARY);
            Feed feed = rig.feeds.feeds().add(LoopbackGitHub.FOLDER, FeedRhythm.NEVER);
            rig.feeds.check(feed.number());
            rig.settle();
            assertEquals(0, Fx.ask(() -> list.getItems().size()));
            rig.show(Session.Screen.NETWORK);
            assertEquals(server.count(), rows().size());
        }
    }

    @Test
    void theSwitchIsTheOneOfTheSettings() throws Exception {
        open(TestLibraries.noWeb(folder.resolve("state")));
        rig.show(Session.Screen.NETWORK);
        assertTrue(use().isSelected());
        Fx.run(use()::fire);
        assertTrue(rig.memory.get(ProgramSettings.OFFLINE));
        assertEquals(List.of(ProgramSettings.OFFLINE.key()), rig.changed);
        rig.settle();
        assertTrue(rig.says(ko(Text.NETWORK_NOTHING_OFF)));
        rig.show(Session.Screen.SETTINGS);
        assertTrue(box(Text.SETTING_OFFLINE).isSelected());
        Fx.run(box(Text.SETTING_OFFLINE)::fire);
        assertFalse(rig.memory.get(ProgramSettings.OFFLINE));
        rig.show(Session.Screen.NETWORK);
        assertTrue(use().isSelected());
        Fx.run(use()::fire);
        rig.show(Session.Screen.SETTINGS);
        assertTrue(box(Text.SETTING_OFFLINE).isSelected(), "both show the same, whoever chose");
    }

    /** All that asks the network is tried: feeds, PDFs, pictures, arXiv's metadata. */
    @Test
    void withTheSwitchOffAWholeUseMakesNoRequest() throws Exception {
        try (LoopbackGitHub server = new LoopbackGitHub()) {
            server.file("2026-11-20.md", "nothing");
            WebAccess web = TestLibraries.web(server.base(), folder.resolve("state"));
            web.network().allow(false);
            open(web);
            List<Long> papers =
                    Arrays.stream(rig.library.browse().find(Query.ALL).ids()).boxed().toList();
            Feed feed = rig.feeds.feeds().add(LoopbackGitHub.FOLDER, FeedRhythm.NEVER);
            rig.feeds.check(feed.number());
            rig.library.paperStates().bookmark(papers, true);
            Fx.run(() -> rig.window.models().actions.downloadBookmarked());
            rig.settle();
            rig.transfers.downloads().turn(CancelFlag.never());
            rig.transfers.thumbnails().bring(papers, CancelFlag.never());
            rig.transfers.thumbnails().bringSome(CancelFlag.never());
            rig.library
                    .arrivals()
                    .readiness(rig.transfers, rig.library.indexer())
                    .all((done, total) -> {}, CancelFlag.never());
            for (Session.Screen screen : Session.Screen.values()) {
                rig.show(screen);
            }
            rig.show(Session.Screen.NETWORK);
            assertEquals(List.of(), rows());
            assertEquals(0, web.fetcher().log().page().sent());
            assertEquals(0, server.count());
        }
    }
}
