package app.seojae.ui.shell;

import static app.seojae.ui.shell.Korean.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.ui.care.CareModel;
import app.seojae.ui.care.DamageBar;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.LongWork;
import app.seojae.ui.session.Session;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of backups and the bar of damage in the real window. */
class BackupsPageTest {

    @TempDir Path folder;
    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        // Closed once, so that all rows lie in the file itself.
        TestLibraries.filled(folder.resolve("library"), 12).close();
        Library library = TestLibraries.open(folder.resolve("library"));
        rig = new Rig(library, folder.resolve("state"), 1200, 800);
        Fx.run(() -> model().show());
        rig.settle();
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private CareModel model() {
        return rig.window.models().care;
    }

    private void press(Text title) throws Exception {
        Fx.run(() -> button(title).fire());
        Fx.await("what was asked for", () -> !model().pageProperty().get().busy());
        rig.settle();
    }

    /** On the FX thread. */
    private Button button(Text title) {
        Set<Node> all = rig.window.lookupAll(".button");
        return all.stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one -> ko(title).equals(one.getText()) && isSeen(one))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " in " + all));
    }

    private static boolean isSeen(Node node) {
        return node == null || (node.isVisible() && isSeen(node.getParent()));
    }

    private void awaitBackups(int count) throws Exception {
        Fx.await("backups", () -> model().pageProperty().get().backups().size() == count);
        rig.settle();
    }

    @Test
    void aBackupIsMadeAndGoneBackToAfterAQuestion() throws Exception {
        press(Text.BACKUP_NOW);
        awaitBackups(1);
        assertEquals(
                12, model().pageProperty().get().backups().getFirst().record().counts().papers());
        press(Text.BACKUP_BACK_TO);
        assertTrue(rig.ways().isEmpty(), "nothing is done before the question");
        press(Text.STOP);
        assertNull(model().pageProperty().get().asked());
        press(Text.BACKUP_BACK_TO);
        press(Text.BACKUP_GO_BACK);
        assertEquals(1, rig.ways().size());
        Fx.run(() -> rig.window.session().show(Session.Screen.SETTINGS));
        rig.settle();
        String opened = ko(Text.BACKUP_LAST_OPENED).replace("{0}", "").strip();
        assertTrue(
                Fx.ask(
                        () ->
                                rig.window.lookupAll(".label").stream()
                                        .filter(Label.class::isInstance)
                                        .map(Label.class::cast)
                                        .anyMatch(one -> one.getText().contains(opened))),
                "the settings say when one was opened last");
    }

    @Test
    void anArchiveTellsHowFarItIs() throws Exception {
        rig.saved = folder.resolve("서재.seojae");
        List<LongWork.Step> steps = new ArrayList<>();
        Fx.run(() -> model().stepProperty().subscribe(now -> steps.add(now)));
        press(Text.BACKUP_ONE_FILE);
        assertTrue(Files.exists(rig.saved));
        assertNull(Fx.ask(() -> model().stepProperty().get()));
        LongWork.Step last =
                Fx.ask(() -> steps.stream().filter(Objects::nonNull).toList().getLast());
        assertTrue(last.total() > 0 && last.done() <= last.total(), last.toString());
    }

    @Test
    void anArchiveThatIsStoppedLeavesNothing() throws Exception {
        rig.saved = folder.resolve("archives/서재.seojae");
        Files.createDirectories(rig.saved.getParent());
        Fx.run(
                () -> {
                    model().archive(true);
                    assertTrue(isSeen(button(Text.STOP)), "there is a way to stop it");
                    button(Text.STOP).fire();
                });
        Fx.await("the end", () -> !model().pageProperty().get().busy());
        rig.settle();
        try (Stream<Path> left = Files.list(rig.saved.getParent())) {
            assertEquals(List.of(), left.toList());
        }
        try (Stream<Path> left = Files.list(folder.resolve("library/backups"))) {
            assertEquals(List.of(), left.filter(one -> one.toString().contains(".part")).toList());
        }
        assertTrue(Fx.ask(() -> says(Text.BACKUP_STOPPED)), "it is told");
    }

    /** On the FX thread. */
    private boolean says(Text sentence) {
        return rig.window.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .anyMatch(one -> ko(sentence).equals(one.getText()));
    }

    @Test
    void damageIsToldOverEveryScreenWithTheWayBack() throws Exception {
        press(Text.BACKUP_NOW);
        awaitBackups(1);
        assertEquals(0, damageBars());
        press(Text.CARE_LOOK);
        assertFalse(model().pageProperty().get().state().isDamaged());
        Path file = folder.resolve("library/seojae.db");
        try (RandomAccessFile harmed = new RandomAccessFile(file.toFile(), "rw")) {
            Random random = new Random(2);
            byte[] noise = new byte[512];
            for (int i = 0; i < 64; i++) {
                random.nextBytes(noise);
                harmed.seek(4096 + random.nextLong(harmed.length() - 8192));
                harmed.write(noise);
            }
        }
        Fx.run(() -> model().lookNow());
        Fx.await("the offer", () -> model().pageProperty().get().offer() != null);
        rig.settle();
        assertEquals(1, damageBars());
        press(Text.RESCUE_RESTORE);
        assertEquals(1, rig.ways().size());
    }

    private int damageBars() throws Exception {
        return Fx.ask(() -> Fx.visible(rig.window, DamageBar.class).size());
    }
}
