package app.seojae.ui.shell;

import static app.seojae.chat.LoopbackModel.form;
import static app.seojae.chat.LoopbackModel.said;
import static app.seojae.ui.shell.Korean.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.chat.LoopbackModel;
import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.DailyLists;
import app.seojae.library.Library;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.Session;
import app.seojae.ui.settings.ProgramSettings;
import app.seojae.ui.written.SummaryQueue;
import app.seojae.work.Lane;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javafx.event.ActionEvent;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers without Korean texts in the real window, with a model on the loopback. */
class WritingTest {

    private static final LoopbackModel.Said GOOD =
            said(form("모델이 쓴 요약입니다.", "모델이 쓴 쉬운 말이에요.", "세기"));

    @TempDir Path folder;
    private @Nullable Rig rig;
    private @Nullable LoopbackModel model;

    @AfterEach
    void close() throws Exception {
        if (rig != null) {
            rig.close();
        }
        if (model != null) {
            model.close();
        }
    }

    private Rig open(int papers, LoopbackModel.Answer answer) throws Exception {
        Library library = DailyLists.filled(folder, papers);
        Path state = Files.createDirectories(folder.resolve("state"));
        LoopbackModel server = new LoopbackModel(state, answer);
        model = server;
        Rig made = new Rig(library, state, server, 1200, 800);
        rig = made;
        return made;
    }

    private static SummaryQueue queue(Rig rig) {
        return rig.window.models().writing;
    }

    private static void awaitRest(Rig rig) throws Exception {
        Fx.await("the end of the queue", () -> queue(rig).stepProperty().get() == null);
        rig.settle();
    }

    private static void awaitWords(Rig rig, String words) throws Exception {
        Fx.await(
                words,
                () ->
                        Fx.visible(rig.window, Labeled.class).stream()
                                .anyMatch(one -> words.equals(one.getText())));
    }

    private static List<PaperRow> rows(Rig rig) throws Exception {
        return rig.library.browse().rows(DailyLists.ids(rig.library));
    }

    @Test
    void aCardShowsTheAbstractAndAButtonThatWrites() throws Exception {
        Rig rig = open(1, (number, question) -> GOOD);
        assertTrue(rig.says(ko(Text.ABSTRACT)));
        assertFalse(rig.says(ko(Text.MACHINE_TEXT)));
        assertEquals(0, model.requests(), "nothing is asked before the button is pressed");
        rig.pressButton(ko(Text.DO_WRITE));
        awaitRest(rig);
        awaitWords(rig, ko(Text.MACHINE_TEXT));
        assertTrue(rig.says(ko(Text.MACHINE_TEXT)));
        assertFalse(rig.says(ko(Text.DO_WRITE)));
        assertEquals(1, model.requests());
    }

    @Test
    void withoutAModelNothingIsOffered() throws Exception {
        Rig rig = open(1, (number, question) -> GOOD);
        model.unname();
        Fx.run(() -> queue(rig).modelChanged());
        rig.settle();
        assertTrue(rig.says(ko(Text.ABSTRACT)));
        assertFalse(rig.says(ko(Text.DO_WRITE)));
        assertEquals(0, model.requests());
    }

    @Test
    void aQueueStopsAtOnceAndGoesOnWithWhatIsMissing() throws Exception {
        CountDownLatch second = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Rig rig =
                open(
                        4,
                        (number, question) -> {
                            if (number == 2) {
                                second.countDown();
                                stopped.await();
                            }
                            return GOOD;
                        });
        Fx.run(() -> queue(rig).askMissing());
        second.await();
        Fx.run(() -> queue(rig).stop());
        assertEquals(null, Fx.ask(() -> queue(rig).stepProperty().get()));
        stopped.countDown();
        rig.settle(Lane.NET);
        assertEquals(
                3,
                rig.library.arrivals().summaries().missing().size(),
                "the one in flight is dropped");
        Fx.run(() -> queue(rig).askMissing());
        Fx.await("all papers", () -> rig.library.arrivals().summaries().missing().isEmpty());
        awaitRest(rig);
        assertEquals(5, model.questions().size(), "only the one in flight is asked again");
        Set<String> asked = new HashSet<>();
        model.questions().forEach(one -> asked.add(one.body()));
        assertEquals(4, asked.size());
        assertEquals(1, model.mostAtOnce(), "one request at a time");
    }

    @Test
    void aFailureIsSaidAtThePaperWhichStaysAsItWas() throws Exception {
        Rig rig = open(2, (number, question) -> number == 1 ? said("물론이죠!") : GOOD);
        List<PaperRow> before = rows(rig);
        Fx.run(() -> queue(rig).ask(List.of(before.getFirst().id())));
        awaitRest(rig);
        assertEquals(before, rows(rig));
        awaitWords(rig, ko(Text.PROBLEM_MODEL_NOT_JSON));
        assertTrue(rig.says(ko(Text.WRITE_AGAIN)));
        rig.pressButton(ko(Text.WRITE_AGAIN));
        awaitRest(rig);
        assertEquals("모델이 쓴 요약입니다.", rows(rig).getFirst().summary());
    }

    @Test
    void aServerInTroubleLeavesAllPapersAsTheyWere() throws Exception {
        Rig rig =
                open(
                        3,
                        (number, question) ->
                                new LoopbackModel.Said("500 Internal Server Error", ""));
        List<PaperRow> before = rows(rig);
        Fx.run(() -> queue(rig).askMissing());
        Fx.await("the questions", () -> !model.questions().isEmpty());
        awaitRest(rig);
        assertEquals(before, rows(rig));
    }

    @Test
    void theModelsWordsAreCorrectedAndThrownAwayOnThePage() throws Exception {
        Rig rig = open(1, (number, question) -> GOOD);
        Fx.run(() -> rig.window.list().shapeProperty().set(ListModel.Shape.LIST));
        rig.settle();
        rig.pressButton(ko(Text.DO_WRITE));
        awaitRest(rig);
        awaitWords(rig, ko(Text.WRITTEN_EDIT));
        rig.pressButton(ko(Text.WRITTEN_EDIT));
        Fx.run(
                () ->
                        Fx.visible(rig.window, TextArea.class).stream()
                                .filter(one -> ko(Text.SUMMARY).equals(one.getAccessibleText()))
                                .findFirst()
                                .orElseThrow()
                                .setText("내가 고친 요약"));
        rig.pressButton(ko(Text.WRITTEN_SAVE));
        assertEquals("내가 고친 요약", rows(rig).getFirst().summary());
        awaitWords(rig, ko(Text.OWN_TEXT));
        rig.pressButton(ko(Text.WRITTEN_REMOVE_OWN));
        assertEquals("모델이 쓴 요약입니다.", rows(rig).getFirst().summary());
        awaitWords(rig, ko(Text.WRITTEN_REMOVE));
        rig.pressButton(ko(Text.WRITTEN_REMOVE));
        assertEquals("", rows(rig).getFirst().summary());
        rig.pressButton(ko(Text.DO_UNDO));
        assertEquals("모델이 쓴 요약입니다.", rows(rig).getFirst().summary());
    }

    @Test
    void theDayOfAPaperIsWrittenAsADigest() throws Exception {
        Rig rig = open(2, (number, question) -> GOOD);
        rig.saved = folder.resolve("day.md");
        PaperRow first = rows(rig).getFirst();
        Fx.run(() -> rig.window.models().day.write(first.date()));
        rig.settle();
        assertTrue(Files.readString(rig.saved).contains(first.title()));
    }

    @Test
    void theSettingsAskWhetherTheModelAnswersAndHideTheKey() throws Exception {
        Rig rig = open(1, (number, question) -> GOOD);
        rig.memory.store(ProgramSettings.MODEL_NAME.key(), LoopbackModel.NAME);
        Fx.run(() -> rig.window.session().show(Session.Screen.SETTINGS));
        rig.settle();
        Fx.run(
                () -> {
                    PasswordField key = Fx.visible(rig.window, PasswordField.class).getFirst();
                    key.setText("secret-word");
                    key.fireEvent(new ActionEvent());
                });
        rig.settle();
        assertTrue(model.hasKey());
        assertEquals(
                "", Fx.ask(() -> Fx.visible(rig.window, PasswordField.class).getFirst().getText()));
        assertEquals(0, model.requests());
        rig.pressButton(ko(Text.SETTING_MODEL_CHECK));
        awaitWords(rig, Text.SETTING_MODEL_ANSWERS.in(Language.KOREAN, LoopbackModel.NAME));
        assertEquals(List.of("Bearer secret-word"), model.keys());
        rig.pressButton(ko(Text.SETTING_MODEL_KEY_FORGET));
        assertFalse(model.hasKey());
    }
}
