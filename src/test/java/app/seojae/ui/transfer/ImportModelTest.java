package app.seojae.ui.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.context.Change;
import app.seojae.model.digest.ImportReport;
import app.seojae.model.digest.ImportedDigest;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import app.seojae.work.Lanes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {

    @TempDir Path folder;

    private final Background background = Background.inline();
    private final Session session = new Session();
    private final Messages words = new Messages(Language.KOREAN);
    private final Notices notices = new Notices(words);
    private Library library;
    private Path digests;
    private ImportModel model;

    @BeforeAll
    static void startToolkit() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.open(folder.resolve("library"));
        digests = TestLibraries.digests(folder.resolve("digests"), 30);
        model = model(background);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void saysWhatCameAndKeepsTheReport() throws Exception {
        List<Change> told = new ArrayList<>();
        library.changes().listen(told::add);
        Fx.run(
                () -> {
                    model.importPaths(List.of(digests));
                    assertNotNull(model.stepProperty().get());
                    background.settle();
                    assertNull(model.stepProperty().get());
                    assertEquals(30, model.reportProperty().get().added());
                    assertEquals(words.of(Text.IMPORT_DONE, "30", "0"), said());
                });
        assertEquals(30, library.browse().ids(Query.ALL).length);
        assertEquals(List.of(Change.many(Change.Kind.IMPORT)), told);
    }

    @Test
    void theSecondTimeNothingIsNew() throws Exception {
        Fx.run(
                () -> {
                    model.importPaths(List.of(digests));
                    background.settle();
                    model.importPaths(List.of(digests));
                    background.settle();
                    assertEquals(words.of(Text.IMPORT_NOTHING_NEW, "3"), said());
                    assertEquals(0, model.reportProperty().get().added());
                });
    }

    @Test
    void aFileThatCannotBeReadStandsInTheReport() throws Exception {
        Path text = Files.writeString(folder.resolve("letter.md"), "안녕하세요.\n");
        Fx.run(
                () -> {
                    model.importPaths(List.of(folder.resolve("missing.md"), text));
                    background.settle();
                    assertEquals(
                            2,
                            model.reportProperty().get().files().stream()
                                    .filter(
                                            file ->
                                                    file.outcome()
                                                            != ImportedDigest.Outcome.PAPER_DIGEST)
                                    .filter(file -> !file.problems().isEmpty())
                                    .count());
                    assertNull(model.stepProperty().get());
                });
    }

    @Test
    void samplesComeAndGo() throws Exception {
        Fx.run(
                () -> {
                    model.importSample();
                    background.settle();
                    int came = library.browse().ids(Query.ALL).length;
                    assertTrue(came > 3);
                    model.removeSamples();
                    background.settle();
                    assertEquals(words.of(Text.SAMPLES_REMOVED, came), said());
                    assertEquals(0, library.browse().ids(Query.ALL).length);
                });
    }

    @Test
    void stoppingEndsTheImport() throws Exception {
        try (Lanes lanes = new Lanes()) {
            ImportModel real = model(new Background(lanes));
            CountDownLatch stopped = new CountDownLatch(1);
            lanes.run(Lane.IMPORT, () -> await(stopped));
            Fx.run(
                    () -> {
                        real.importPaths(List.of(digests));
                        real.stop();
                        stopped.countDown();
                    });
            Fx.await("the import's end", () -> real.stepProperty().get() == null);
            ImportReport report = Fx.ask(() -> real.reportProperty().get());
            assertTrue(report.cancelled(), "what was kept until then is told");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ImportModel model(Background with) {
        return new ImportModel(
                with,
                library,
                library.samples(TestLibraries.offline(library, folder.resolve("state"))),
                session,
                notices,
                words);
    }

    private String said() {
        return notices.pane().getChildren().getLast().getAccessibleText();
    }
}
