package app.seojae.ui.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.backup.LibraryCare;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.FileDialogs;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.Theme;
import app.seojae.work.Lanes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The window that comes where the library does not open. */
class RescueWindowTest {

    @TempDir Path folder;
    private final Lanes lanes = new Lanes();
    private Path place;
    private LibraryCare care;

    @BeforeEach
    void damage() throws Exception {
        Fx.start();
        place = folder.resolve("library");
        care =
                new LibraryCare(
                        place,
                        TestLibraries.tools().machine(),
                        InstantSource.system(),
                        ZoneId.systemDefault());
        TestLibraries.filled(place, 9).close();
    }

    @AfterEach
    void close() throws Exception {
        lanes.close();
    }

    private FutureTask<RescueWindow.Decision> asked(Language language) throws Exception {
        SeojaeException refused =
                assertThrows(SeojaeException.class, () -> TestLibraries.open(place).close());
        assertTrue(RescueWindow.concerns(refused.problem()));
        RescueWindow window =
                new RescueWindow(
                        care,
                        new Background(lanes),
                        new Messages(language),
                        Theme.LIGHT,
                        1,
                        new NoFiles(),
                        shown -> {});
        FutureTask<RescueWindow.Decision> asking =
                new FutureTask<>(() -> window.ask(refused.problem()));
        Thread.ofPlatform().daemon().start(asking);
        Fx.await("the window", () -> content() != null);
        return asking;
    }

    /** What the window shows; on the FX thread. */
    private static Node content() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(window -> window.getScene().lookup(".rescue"))
                .filter(one -> one != null)
                .findFirst()
                .orElse(null);
    }

    private static Button button(Language language, Text title) {
        return content().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one -> title.in(language).equals(one.getText()) && one.isVisible())
                .findFirst()
                .orElse(null);
    }

    private static boolean says(String part) {
        return content().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .anyMatch(one -> one.getText().contains(part));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theNewestBackupIsOfferedAndGoneBackTo(Language language) throws Exception {
        care.backup();
        Files.writeString(place.resolve("seojae.db"), "noise ".repeat(3_000));
        FutureTask<RescueWindow.Decision> asking = asked(language);
        Fx.await("the offer", () -> button(language, Text.RESCUE_RESTORE) != null);
        assertTrue(Fx.ask(() -> says(Text.BACKUP_COUNTS.in(language, "9", "0", "0"))));
        Fx.run(() -> button(language, Text.RESCUE_RESTORE).fire());
        assertEquals(RescueWindow.Decision.OPEN, asking.get(30, TimeUnit.SECONDS));
        Fx.await("the end of the window", () -> content() == null);
        try (Library library = TestLibraries.open(place)) {
            assertEquals(9, library.browse().find(Query.ALL).size());
        }
    }

    @Test
    void withoutABackupNothingIsDone() throws Exception {
        Files.writeString(place.resolve("seojae.db"), "noise ".repeat(3_000));
        FutureTask<RescueWindow.Decision> asking = asked(Language.KOREAN);
        assertTrue(Fx.ask(() -> says(Text.RESCUE_NO_BACKUP.in(Language.KOREAN))));
        Fx.run(() -> button(Language.KOREAN, Text.RESCUE_READ).fire());
        assertEquals(RescueWindow.Decision.READ, asking.get(30, TimeUnit.SECONDS));
        Fx.await("the end of the window", () -> content() == null);
    }

    /** A place that is not in order is told as that, tried again, or left for another library. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aLibraryWhoseDriveIsAwayIsTriedAgainOrAnotherOpened(Language language) throws Exception {
        Problem away = Problem.of(ProblemKind.LIBRARY_AWAY, place.toString());
        assertTrue(RescueWindow.concerns(away));
        NoFiles files = new NoFiles();
        RescueWindow window =
                new RescueWindow(
                        care,
                        new Background(lanes),
                        new Messages(language),
                        Theme.LIGHT,
                        1,
                        files,
                        shown -> {});
        FutureTask<RescueWindow.Decision> asking = new FutureTask<>(() -> window.ask(away));
        Thread.ofPlatform().daemon().start(asking);
        Fx.await("the window", () -> content() != null);
        assertTrue(Fx.ask(() -> says(place.toString())));
        assertEquals(null, Fx.ask(() -> button(language, Text.RESCUE_RESTORE)));
        files.chosen = Files.createDirectory(folder.resolve("empty"));
        Fx.run(() -> button(language, Text.RESCUE_OTHER).fire());
        assertTrue(Fx.ask(() -> says(Text.RESCUE_NOT_THERE.in(language, files.chosen.toString()))));
        files.chosen = place;
        Fx.run(() -> button(language, Text.RESCUE_OTHER).fire());
        RescueWindow.Decision decision = asking.get(30, TimeUnit.SECONDS);
        assertEquals(RescueWindow.Decision.Choice.OTHER, decision.choice());
        assertEquals(place, decision.other());
        Fx.await("the end of the window", () -> content() == null);
        FutureTask<RescueWindow.Decision> again = new FutureTask<>(() -> window.ask(away));
        Thread.ofPlatform().daemon().start(again);
        Fx.await("the window", () -> content() != null);
        Fx.run(() -> button(language, Text.RESCUE_AGAIN).fire());
        assertEquals(RescueWindow.Decision.OPEN, again.get(30, TimeUnit.SECONDS));
        Fx.await("the end of the window", () -> content() == null);
    }

    private static final class NoFiles implements FileDialogs {
        private @Nullable Path chosen;

        @Override
        public List<Path> chooseDigests() {
            return List.of();
        }

        @Override
        public Optional<Path> chooseFolder() {
            return Optional.ofNullable(chosen);
        }

        @Override
        public Optional<Path> choosePdf() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFile(String kind, String... patterns) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> saveAs(String name) {
            return Optional.empty();
        }
    }
}
