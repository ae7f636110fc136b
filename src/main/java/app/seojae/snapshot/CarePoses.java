package app.seojae.snapshot;

import app.seojae.l10n.Text;
import app.seojae.library.backup.LibraryCare;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.snapshot.pose.Pose;
import app.seojae.snapshot.pose.Pose.Progress;
import app.seojae.snapshot.pose.PosedWindow;
import app.seojae.ui.care.AwayPane;
import app.seojae.ui.care.CareModel;
import app.seojae.ui.care.RescueWindow;
import app.seojae.ui.kit.Theme;
import app.seojae.ui.session.Session;
import app.seojae.work.ByteMeter;
import app.seojae.work.Lane;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** The page of backups, and a library that came to harm. */
final class CarePoses {

    private static final int PAGE = 4096;
    private static final int PLACES = 64;
    private static final int NOISE = 512;
    private static final long TO_MOVE = 1_234_567_890;
    private static final long MOVED = 456_789_012;

    private CarePoses() {}

    /** The page with a backup just made. */
    static Pose backups() {
        return window -> {
            CareModel care = window.main().models().care;
            care.lookNow();
            care.backUp();
            window.main().session().show(Session.Screen.BACKUPS);
            return () -> made(care) ? Progress.TAKEN : Progress.UNDERWAY;
        };
    }

    /** The page when noise was written over the copy of the library, behind its back. */
    static Pose damage() {
        return window -> {
            CareModel care = window.main().models().care;
            AtomicReference<Progress> progress = new AtomicReference<>(Progress.UNDERWAY);
            care.backUp();
            window.background()
                    .run(
                            Lane.EXPORT,
                            () -> {
                                harm(window.library().folder().resolve("seojae.db"));
                                return true;
                            })
                    .then(
                            done -> {
                                care.lookNow();
                                window.main().session().show(Session.Screen.BACKUPS);
                            })
                    .failed(problem -> progress.set(Progress.IMPOSSIBLE));
            return () ->
                    care.pageProperty().get().offer() != null && made(care)
                            ? Progress.TAKEN
                            : progress.get();
        };
    }

    /** What comes in the place of the window where the library is damaged and has a backup. */
    static Pose rescue() {
        return window -> {
            AtomicReference<Progress> progress = new AtomicReference<>(Progress.UNDERWAY);
            LibraryCare care = window.library().health().care();
            window.background()
                    .run(Lane.EXPORT, care::backup)
                    .then(
                            made -> {
                                instead(
                                        window,
                                        Problem.of(
                                                ProblemKind.LIBRARY_RESTORABLE,
                                                "",
                                                "",
                                                "*** in database main *** Page 17: btreeInitPage()"
                                                        + " returns error code 11"));
                                progress.set(Progress.TAKEN);
                            })
                    .failed(problem -> progress.set(Progress.IMPOSSIBLE));
            return progress::get;
        };
    }

    /** The same where the drive that the library lies on is not connected. */
    static Pose away() {
        return Pose.atOnce(
                window ->
                        instead(
                                window,
                                Problem.of(
                                        ProblemKind.LIBRARY_AWAY,
                                        window.library().folder().toString())));
    }

    private static void instead(PosedWindow window, Problem problem) {
        RescueWindow rescue =
                new RescueWindow(
                        window.library().health().care(),
                        window.background(),
                        window.words(),
                        Theme.SYSTEM, // the picture's own is on the scene already
                        1,
                        new UnansweredDialogs(),
                        folder -> {});
        window.main().getScene().setRoot(rescue.content(problem, new CompletableFuture<>()));
    }

    /** What the window shows while the library is copied to another folder. */
    static Pose moving() {
        return window -> {
            AtomicReference<Progress> progress = new AtomicReference<>(Progress.UNDERWAY);
            AwayPane pane = new AwayPane(Text.MOVE_UNDER_WAY, window.background(), window.words());
            window.main().getScene().setRoot(pane);
            ByteMeter meter = pane.meter();
            meter.expect(TO_MOVE);
            window.background()
                    .run(
                            Lane.EXPORT,
                            () -> {
                                meter.passed(MOVED);
                                return true;
                            })
                    .then(done -> progress.set(Progress.TAKEN));
            return progress::get;
        };
    }

    private static boolean made(CareModel care) {
        CareModel.Page page = care.pageProperty().get();
        return !page.backups().isEmpty() && !page.busy();
    }

    private static void harm(Path file) throws IOException {
        Random random = new Random(NOISE);
        byte[] noise = new byte[NOISE];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int i = 0; i < PLACES; i++) {
                random.nextBytes(noise);
                long at = PAGE + random.nextLong(Math.max(1, channel.size() - PAGE - NOISE));
                channel.write(ByteBuffer.wrap(noise), at);
            }
        }
    }
}
