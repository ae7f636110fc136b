package app.seojae.ui.care;

import app.seojae.l10n.Text;
import app.seojae.library.backup.LibraryCare;
import app.seojae.library.backup.RestoreOffer;
import app.seojae.library.backup.Restored;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.CentredContent;
import app.seojae.ui.kit.FileDialogs;
import app.seojae.ui.kit.LongWork;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.Theme;
import app.seojae.work.ByteMeter;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The window that comes instead of the library's where that does not open: it tells what is
 * damaged, and offers the way back. Asked from a thread that is not the FX thread.
 */
public final class RescueWindow {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 420;

    private final LibraryCare care;
    private final Background background;
    private final Messages words;
    private final Theme theme;
    private final double textSize;
    private final FileDialogs dialogs;
    private final Consumer<Path> folderOpener;

    /** What is no damage: the library may be opened once the place is in order again. */
    private static final Set<ProblemKind> OF_THE_PLACE =
            Set.of(
                    ProblemKind.LIBRARY_AWAY,
                    ProblemKind.LIBRARY_UNUSABLE,
                    ProblemKind.LIBRARY_BUSY,
                    ProblemKind.LIBRARY_NEEDS_UPGRADE,
                    ProblemKind.LIBRARY_NEWER_SCHEMA,
                    ProblemKind.DISK_FULL,
                    ProblemKind.FILE_UNREADABLE,
                    ProblemKind.FILE_UNWRITABLE);

    private static final Set<ProblemKind> OF_DAMAGE =
            Set.of(
                    ProblemKind.LIBRARY_RESTORABLE,
                    ProblemKind.LIBRARY_DAMAGED,
                    ProblemKind.LIBRARY_MISSING_DATABASE);

    /**
     * What the person decided.
     *
     * @param other the folder of another library, or {@code null}
     */
    public record Decision(Choice choice, @Nullable Path other) {

        /** What there is to decide between. */
        public enum Choice {
            /** Open it: it was brought back, or its place is in order again. */
            OPEN,
            /** Open it to be read only. */
            READ,
            /** Open the other one. */
            OTHER,
            /** Leave it as it is. */
            LEAVE
        }

        public static final Decision OPEN = new Decision(Choice.OPEN, null);
        public static final Decision READ = new Decision(Choice.READ, null);
        public static final Decision LEAVE = new Decision(Choice.LEAVE, null);
    }

    public RescueWindow(
            LibraryCare care,
            Background background,
            Messages words,
            Theme theme,
            double textSize,
            FileDialogs dialogs,
            Consumer<Path> folderOpener) {
        this.care = care;
        this.background = background;
        this.words = words;
        this.theme = theme;
        this.textSize = textSize;
        this.dialogs = dialogs;
        this.folderOpener = folderOpener;
    }

    /** Whether there is something to decide about a library that did not open for this reason. */
    public static boolean concerns(Problem problem) {
        return OF_DAMAGE.contains(problem.kind()) || OF_THE_PLACE.contains(problem.kind());
    }

    /** Shows the window until the person has decided, and has what she chose done. */
    public Decision ask(Problem problem) throws InterruptedException {
        CompletableFuture<Decision> decided = new CompletableFuture<>();
        // Between this window and the library's none is open: the toolkit must not end then.
        Platform.setImplicitExit(false);
        CompletableFuture<Stage> shown = new CompletableFuture<>();
        background.onFx(() -> shown.complete(open(problem, decided)));
        try {
            Decision decision = decided.get();
            Stage stage = shown.get();
            background.onFx(stage::hide);
            return decision;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stage open(Problem problem, CompletableFuture<Decision> decided) {
        Stage stage = new Stage();
        stage.setTitle(words.of(Text.APP_NAME));
        stage.setMinWidth(480);
        stage.setMinHeight(320);
        Scene scene = new Scene(content(problem, decided), WIDTH, HEIGHT);
        theme.apply(scene, textSize);
        stage.setScene(scene);
        stage.setOnHidden(event -> decided.complete(Decision.LEAVE));
        stage.show();
        return stage;
    }

    /** A way back. */
    @FunctionalInterface
    private interface WayBack {
        Restored go(ByteMeter meter) throws SeojaeException;
    }

    /** What stands in the window. */
    public Parent content(Problem problem, CompletableFuture<Decision> decided) {
        Label title = new Label(words.of(Text.RESCUE_TITLE));
        title.getStyleClass().add("page-title");
        Label place = new Label(care.folder().toString());
        place.getStyleClass().addAll("muted", "small");
        place.setWrapText(true);
        Label doing = new Label();
        doing.setWrapText(true);
        if (OF_THE_PLACE.contains(problem.kind())) {
            return page(title, place, placeCard(problem, doing, decided), doing);
        }
        RescueCard[] card = new RescueCard[1];
        LongWork restoring = new LongWork(background);
        ByteProgress going = new ByteProgress(words, restoring::stop);
        going.name(Text.BACKUP_RESTORING);
        restoring.stepProperty().subscribe(going::show);
        Consumer<WayBack> go =
                way -> {
                    card[0].setBusy(true);
                    doing.setText(words.of(Text.BACKUP_RESTORING));
                    restoring
                            .start(
                                    Lane.WRITE,
                                    (progress, stop) -> way.go(new ByteMeter(progress, stop)),
                                    () -> {})
                            .then(restored -> decided.complete(Decision.OPEN))
                            .failed(
                                    why -> {
                                        doing.setText(words.of(why));
                                        card[0].setBusy(false);
                                    });
                };
        card[0] =
                new RescueCard(
                        words,
                        new RescueCard.Choices(
                                () -> go.accept(care::restoreNewest),
                                () ->
                                        CareSentences.choose(dialogs, words)
                                                .ifPresent(
                                                        f ->
                                                                go.accept(
                                                                        meter ->
                                                                                care.restore(
                                                                                        f, meter))),
                                () -> decided.complete(Decision.READ),
                                () -> folderOpener.accept(care.folder())));
        show(card[0], problem, null);
        card[0].offerReading(isReadable(problem));
        background
                .run(Lane.READ, care::offer)
                .then(offer -> show(card[0], problem, offer.orElse(null)));
        return page(title, place, card[0], doing, going);
    }

    private PlaceCard placeCard(Problem problem, Label doing, CompletableFuture<Decision> decided) {
        return new PlaceCard(
                words.of(problem),
                words,
                () -> decided.complete(Decision.OPEN),
                () ->
                        dialogs.chooseFolder()
                                .ifPresent(
                                        folder -> {
                                            if (LibraryCare.isLibrary(folder)) {
                                                decided.complete(
                                                        new Decision(
                                                                Decision.Choice.OTHER, folder));
                                            } else {
                                                doing.setText(
                                                        words.of(
                                                                Text.RESCUE_NOT_THERE,
                                                                folder.toString()));
                                            }
                                        }));
    }

    private static Parent page(Label title, Label place, Node... below) {
        VBox page = new VBox(16, new VBox(4, title, place));
        page.getChildren().addAll(below);
        ScrollPane whole = new ScrollPane(CentredContent.of(page));
        whole.setFitToWidth(true);
        whole.getStyleClass().addAll("settings", "rescue");
        StackPane ground = new StackPane(whole); // a page that scrolls has no colour of its own
        ground.getStyleClass().add("main-window");
        return ground;
    }

    private void show(RescueCard card, Problem problem, @Nullable RestoreOffer offer) {
        String detail = problem.args().isEmpty() ? "" : problem.args().getLast();
        card.show(words.of(Text.RESCUE_DAMAGED), detail, offer);
    }

    /** An empty place holds nothing to be read. */
    private static boolean isReadable(Problem problem) {
        return problem.kind() != ProblemKind.LIBRARY_MISSING_DATABASE;
    }
}
