package app.seojae.ui.shell;

import static app.seojae.ui.shell.Korean.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.digest.SyntheticDigests;
import app.seojae.feed.LoopbackGitHub;
import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.feeds.Feeds;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.feed.Feed;
import app.seojae.model.feed.FeedRhythm;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of feeds in the real window, over a repository and a daily list on the loopback. */
class FeedsPageTest {

    private static final int FILES = 30;

    @TempDir Path folder;
    private LoopbackGitHub server;
    private WebAccess web;
    private Feeds feeds;
    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        server = new LoopbackGitHub();
        SyntheticDigests.of(FILES, FILES, 3).forEach(file -> server.file(file.name(), file.text()));
        web = TestLibraries.web(server.base(), folder.resolve("state"));
        Library library = TestLibraries.open(folder.resolve("library"));
        feeds = library.arrivals().feeds(web);
        rig = new Rig(library, web, 1200, 800);
        Fx.run(() -> rig.window.session().show(Session.Screen.FEEDS));
        rig.settle();
    }

    @AfterEach
    void close() throws Exception {
        server.close();
        rig.close();
    }

    private static String sentence(ProblemKind kind, String... args) {
        return Text.of(Problem.of(kind, args), Language.KOREAN);
    }

    private void add(String address) throws Exception {
        addFeed(rig, address);
    }

    /** Types an address on the page, which is shown, and presses Enter. */
    static void addFeed(Rig rig, String address) throws Exception {
        TextField field = (TextField) rig.find(".new-feed .text-field");
        Fx.run(
                () -> {
                    field.requestFocus();
                    field.setText(address);
                });
        rig.press(KeyCode.ENTER);
    }

    private boolean visible(String words) {
        return Fx.visible(rig.window, Labeled.class).stream()
                .anyMatch(one -> String.valueOf(one.getText()).contains(words));
    }

    private Button button(Text name) throws Exception {
        return Fx.ask(
                () ->
                        Fx.visible(rig.window, Button.class).stream()
                                .filter(one -> ko(name).equals(one.getText()))
                                .findFirst()
                                .orElseThrow());
    }

    private Feed feed() throws Exception {
        return feeds.all().getFirst();
    }

    private int papers() throws Exception {
        return rig.library.browse().find(Query.ALL).size();
    }

    @Test
    void aFirstSyncTellsHowFarItIsIsStoppedAndGoesOnWhereItStood() throws Exception {
        server.holdAfter(11);
        add(LoopbackGitHub.FOLDER);
        server.awaitHeld();
        rig.awaitSaid(ko(Text.FEEDS_STEP, "10", Integer.toString(FILES)));
        rig.pressButton(ko(Text.STOP));
        server.letGo();
        rig.awaitSaid(ko(Text.FEEDS_STOPPED));
        int came = feed().files();
        assertTrue(came >= 10 && came < FILES, came + " files");
        assertEquals(null, feed().checked(), "it did not come to the end");
        rig.pressButton(ko(Text.FEEDS_CHECK));
        rig.awaitSaid(ko(Text.FEEDS_CAME, Integer.toString(FILES - came)));
        assertEquals(FILES, papers());
        List<String> files =
                server.asked().stream().filter(path -> path.startsWith("/raw/")).toList();
        int twice = files.size() - new HashSet<>(files).size();
        assertTrue(twice <= 1, "only what was in flight: " + files);
        server.forget();
        rig.pressButton(ko(Text.FEEDS_CHECK));
        rig.awaitSaid(ko(Text.FEEDS_NOTHING_NEW));
        assertEquals(1, server.count(), "unchanged: one request");
    }

    @Test
    void theDailyListIsOneButtonAway() throws Exception {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        server.day(
                today,
                """
                [{"paper": {"id": "2608.17426", "title": "A paper of the day",
                  "summary": "What it says.", "authors": [], "upvotes": 7},
                  "title": "A paper of the day", "publishedAt": "2026-08-17T20:00:00.000Z"}]
                """);
        rig.pressButton(ko(Text.FEEDS_HF));
        rig.awaitSaid(ko(Text.FEEDS_CAME, "1"));
        assertEquals(1, papers());
        assertFalse(
                Fx.ask(
                        () ->
                                Fx.visible(rig.window, Button.class).stream()
                                        .anyMatch(one -> ko(Text.FEEDS_HF).equals(one.getText()))),
                "it is there already");
    }

    @Test
    void whatIsWrongWithAnAddressStandsUnderItUntilItIsWrittenAnew() throws Exception {
        add("https://github.com/alone");
        String sentence = sentence(ProblemKind.FEED_ADDRESS, "https://github.com/alone");
        rig.awaitSaid(sentence);
        assertEquals(List.of(), feeds.all());
        TextField field = (TextField) rig.find(".new-feed .text-field");
        Fx.run(() -> field.setText("https://github.com/alone/not"));
        assertFalse(rig.says(sentence));
        assertEquals(0, server.count());
    }

    @Test
    void aServerThatAsksForAPauseIsObeyedAndTheTimeIsTold() throws Exception {
        server.limit(Instant.now().plus(Duration.ofHours(2)));
        add(LoopbackGitHub.FOLDER);
        Fx.await("the pause", () -> feed().waitUntil() != null);
        rig.awaitSaid("서버가 쉬어 달라고 해서");
        assertTrue(button(Text.FEEDS_CHECK).isDisabled());
        assertEquals(1, server.count());
    }

    @Test
    void anAnswerThatIsNoneIsToldInPlace() throws Exception {
        server.babble(true);
        add(LoopbackGitHub.FOLDER);
        rig.awaitSaid(sentence(ProblemKind.FEED_ANSWER));
        server.babble(false);
        rig.pressButton(ko(Text.FEEDS_CHECK));
        rig.awaitSaid(ko(Text.FEEDS_CAME, Integer.toString(FILES)));
        assertFalse(rig.says(sentence(ProblemKind.FEED_ANSWER)));
    }

    @Test
    void withTheNetworkSwitchedOffNotOneRequestIsMade() throws Exception {
        web.network().allow(false);
        add(LoopbackGitHub.FOLDER);
        rig.awaitSaid(sentence(ProblemKind.OFFLINE));
        rig.pressButton(ko(Text.FEEDS_HF));
        Fx.await("both", () -> feeds.all().size() == 2);
        rig.pressButton(ko(Text.FEEDS_CHECK));
        rig.settle();
        rig.awaitSaid(ko(Text.FEEDS_OFFLINE));
        Fx.await(
                "the end",
                () -> feeds.all().stream().allMatch(feed -> rig.feeds.step(feed.number()) == null));
        assertEquals(0, server.count());
    }

    @Test
    void aFeedIsRemovedAfterAQuestionAndItsPapersStay() throws Exception {
        add(LoopbackGitHub.FOLDER);
        rig.awaitSaid(ko(Text.FEEDS_CAME, Integer.toString(FILES)));
        rig.pressButton(ko(Text.FEEDS_REMOVE));
        assertTrue(rig.says(ko(Text.FEEDS_REMOVE_ASK)));
        rig.pressButton(ko(Text.FEEDS_KEEP));
        assertFalse(rig.says(ko(Text.FEEDS_REMOVE_ASK)));
        rig.pressButton(ko(Text.FEEDS_REMOVE));
        Fx.run(
                () ->
                        Fx.visible(rig.window, Button.class).stream()
                                .filter(one -> one.getStyleClass().contains("primary"))
                                .filter(one -> ko(Text.FEEDS_REMOVE).equals(one.getText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        rig.awaitSaid(ko(Text.FEEDS_NONE));
        assertEquals(List.of(), feeds.all());
        assertEquals(FILES, papers());
    }

    @Test
    void restAndTimesAreChosenAndKept() throws Exception {
        add(LoopbackGitHub.FOLDER);
        rig.awaitSaid(ko(Text.FEEDS_CAME, Integer.toString(FILES)));
        assertEquals(FeedRhythm.NEVER, feed().rhythm(), "only when asked, until told otherwise");
        MenuItem morning =
                Fx.ask(
                        () ->
                                Fx.visible(rig.window, MenuButton.class).stream()
                                        .flatMap(menu -> menu.getItems().stream())
                                        .filter(
                                                item ->
                                                        ko(Text.FEEDS_AT, "07:30")
                                                                .equals(item.getText()))
                                        .findFirst()
                                        .orElseThrow());
        Fx.run(morning::fire);
        Fx.await("the rhythm", () -> feed().rhythm().word().equals("07:30"));
        rig.awaitSaid(ko(Text.FEEDS_AT, "07:30"));
        rig.pressButton(ko(Text.FEEDS_PAUSE));
        rig.awaitSaid(ko(Text.FEEDS_PAUSED));
        assertTrue(feed().paused());
        rig.pressButton(ko(Text.FEEDS_RESUME));
        Fx.await("going on", () -> !feed().paused());
        add(LoopbackGitHub.FOLDER);
        rig.settle();
        assertEquals("07:30", feed().rhythm().word(), "added twice it stays as it is");
        assertEquals(1, feeds.all().size());
    }

    @Test
    void aFolderIsChosenAndNamesTheFilesItCouldNotRead() throws Exception {
        Path place = TestLibraries.digests(folder.resolve("digests"), 6);
        Files.write(place.resolve("2026-01-01.md"), new byte[] {0, 1, 2, 3, 0, 0, 7});
        rig.saved = place;
        rig.pressButton(ko(Text.FEEDS_FOLDER));
        rig.awaitSaid(ko(Text.FEEDS_CAME, "6"));
        rig.awaitSaid("2026-01-01.md  " + sentence(ProblemKind.DIGEST_BINARY));
        rig.awaitSaid(ko(Text.FEEDS_WATCHED));
        assertEquals(0, server.count());
    }

    @Test
    void whatAnotherProgramDoesToFeedsIsShown() throws Exception {
        try (Library other = TestLibraries.open(rig.library.folder())) {
            other.arrivals().feeds(web).add("hf:daily", new FeedRhythm("1h"));
        }
        rig.library.checkForOtherPrograms();
        rig.awaitSaid(ko(Text.FEEDS_HOURLY));
    }

    @Test
    void thePageRests() throws Exception {
        add(LoopbackGitHub.FOLDER);
        rig.awaitSaid(ko(Text.FEEDS_CAME, Integer.toString(FILES)));
        rig.assertRests(4, "a first sync");
    }

    @Test
    void theSideBarAndTheSettingsLeadHere() throws Exception {
        Fx.run(() -> rig.window.session().show(Session.Screen.SETTINGS));
        rig.settle();
        rig.pressButton(ko(Text.FEEDS_OPEN));
        assertEquals(Session.Screen.FEEDS, screen());
        rig.press(KeyCode.ESCAPE);
        assertEquals(Session.Screen.LIBRARY, screen());
        Fx.run(
                () ->
                        Fx.visible(rig.window, Button.class).stream()
                                .filter(one -> ko(Text.FEEDS).equals(one.getAccessibleText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        assertEquals(Session.Screen.FEEDS, screen());
    }

    private Session.Screen screen() throws Exception {
        return Fx.ask(() -> rig.window.session().screenProperty().get());
    }
}
