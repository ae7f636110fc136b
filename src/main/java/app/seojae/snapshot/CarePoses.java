package app.seojae.snapshot;

import app.seojae.snapshot.pose.Pose;
import app.seojae.snapshot.pose.Pose.Progress;
import app.seojae.ui.care.CareModel;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

/** The page of backups, and a library that came to harm. */
final class CarePoses {

    private static final int PAGE = 4096;
    private static final int PLACES = 64;
    private static final int NOISE = 512;

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
