package app.seojae.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.fetch.ScriptedServer;
import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.release.ReleaseCheck;
import app.seojae.release.ReleaseServer;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TestMemory;
import app.seojae.ui.kit.TestWindow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks for a newer version as a person does: nothing is asked before the press. */
class ProgramGroupTest {

    private static final String PAGE = "https://example.org/o/r/releases/tag/v0.10.0";

    private final Messages words = new Messages(Language.KOREAN);
    private final TestWindow window = new TestWindow();
    private final TestMemory memory = new TestMemory();
    private final List<String> browsed = new ArrayList<>();
    @TempDir Path folder;

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private void show(ReleaseServer server) throws Exception {
        NetworkChoice network =
                new NetworkChoice(
                        memory,
                        setting -> server.network.allow(!memory.get(ProgramSettings.OFFLINE)));
        show(server.check(), network);
    }

    private void show(ReleaseCheck check, NetworkChoice network) throws Exception {
        ReleaseModel model = new ReleaseModel(check, network, window.background, browsed::add);
        window.show(700, 300, () -> new ProgramGroup(model, words));
        window.layout();
    }

    private ReleaseServer saying(String tag) throws Exception {
        return ReleaseServer.saying(folder, ReleaseServer.json(tag, PAGE, "2026-12-01T10:00:00Z"));
    }

    private boolean offers(Text button) throws Exception {
        return Fx.ask(
                () ->
                        Fx.visible(window.root(), Button.class).stream()
                                .anyMatch(one -> one.getText().equals(words.of(button))));
    }

    private void press(Text button) throws Exception {
        Fx.run(
                () ->
                        Fx.visible(window.root(), Button.class).stream()
                                .filter(one -> one.getText().equals(words.of(button)))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    private void awaitWords(String sentence) throws Exception {
        Fx.await(sentence, () -> window.shows(sentence));
    }

    @Test
    void aNewerVersionIsToldAndItsPageIsSeenBeforeItOpens() throws Exception {
        try (ReleaseServer server = saying("v0.10.0")) {
            show(server);
            assertTrue(Fx.ask(() -> window.shows("서재 " + ReleaseServer.OWN)));
            assertTrue(Fx.ask(() -> window.shows("2026-11-23")));
            awaitWords("127.0.0.1에 묻습니다");
            assertEquals(List.of(), server.asked());
            assertFalse(offers(Text.LINK_OPEN));
            press(Text.RELEASE_CHECK);
            awaitWords("새 판 0.10.0이 있습니다 (2026-12-01)\n" + PAGE);
            assertEquals(List.of(), browsed);
            press(Text.LINK_OPEN);
            assertEquals(List.of(PAGE), browsed);
            assertEquals(1, server.asked().size());
        }
    }

    @Test
    void theSameVersionAndAnOlderOneAreNoNews() throws Exception {
        for (String tag : List.of("v" + ReleaseServer.OWN, "0.9.0", "0.9.1-rc.3")) {
            try (TestWindow one = new TestWindow();
                    ReleaseServer server = saying(tag)) {
                NetworkChoice network = new NetworkChoice(memory, setting -> {});
                ReleaseModel model =
                        new ReleaseModel(server.check(), network, one.background, browsed::add);
                one.show(700, 300, () -> new ProgramGroup(model, words));
                Fx.run(model::askOrStop);
                String sentence = words.of(Text.RELEASE_NEWEST);
                Fx.await(tag, () -> one.shows(sentence));
            }
        }
    }

    @Test
    void aForbiddenNetworkIsToldWithTheWayOut() throws Exception {
        memory.put(ProgramSettings.OFFLINE, true);
        try (ReleaseServer server = saying("v0.10.0")) {
            server.network.allow(false);
            show(server);
            assertFalse(offers(Text.RELEASE_ALLOW));
            press(Text.RELEASE_CHECK);
            awaitWords(words.of(Text.RELEASE_OFFLINE));
            assertEquals(List.of(), server.asked());
            press(Text.RELEASE_ALLOW);
            assertFalse(memory.get(ProgramSettings.OFFLINE));
            assertFalse(offers(Text.RELEASE_ALLOW));
            assertEquals(List.of(), server.asked()); // allowed is not asked
            press(Text.RELEASE_CHECK);
            awaitWords("0.10.0");
        }
    }

    @Test
    void whatCannotBeReadIsOneSentenceAndCanBeAskedAgain() throws Exception {
        try (ReleaseServer server = ReleaseServer.saying(folder, "<html>")) {
            show(server);
            press(Text.RELEASE_CHECK);
            awaitWords("127.0.0.1에서 읽을 수 있는 새 판 소식이 오지 않았습니다");
            assertTrue(offers(Text.RELEASE_CHECK));
            assertFalse(offers(Text.LINK_OPEN));
        }
    }

    @Test
    void askingCanBeStopped() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        String body = ReleaseServer.json("v0.10.0", PAGE, "");
        try (ReleaseServer server =
                new ReleaseServer(
                        folder,
                        (question, out) -> {
                            asked.countDown();
                            answer.await();
                            ScriptedServer.send(
                                    out, "200 OK", body.getBytes(StandardCharsets.UTF_8));
                        })) {
            show(server);
            press(Text.RELEASE_CHECK);
            asked.await();
            awaitWords("묻는 중");
            press(Text.RELEASE_STOP);
            answer.countDown();
            awaitWords("127.0.0.1에 묻습니다");
            assertTrue(offers(Text.RELEASE_CHECK));
        }
    }

    @Test
    void withoutAPlaceThereIsASentenceAndNoButton() throws Exception {
        try (ReleaseServer server = saying("v0.10.0")) {
            show(server.nowhere(), new NetworkChoice(memory, setting -> {}));
            assertTrue(Fx.ask(() -> window.shows(words.of(Text.RELEASE_NOWHERE))));
            assertFalse(offers(Text.RELEASE_CHECK));
        }
    }
}
