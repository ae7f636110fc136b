package app.seojae;

import app.seojae.cli.CommandLineProgram;
import app.seojae.files.Home;
import app.seojae.snapshot.Snapshots;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Duration;

/** Called by the build: does what a morning does, so that the ahead-of-time cache knows it. */
public final class Training {

    /** How often pages are drawn, so that the cache knows which methods drawing calls most. */
    private static final String DRAWN = "40";

    private Training() {}

    /**
     * Does it and ends the program, with 1 where it failed.
     *
     * @param args a folder to work in, which may be thrown away afterwards
     */
    public static void main(String[] args) {
        try {
            train(Path.of(args[0]));
            System.exit(0);
        } catch (IOException | RuntimeException e) {
            System.getLogger(Training.class.getName())
                    .log(System.Logger.Level.ERROR, "the training failed", e);
            System.exit(1);
        }
    }

    private static void train(Path folder) throws IOException {
        Home home =
                new Home(
                        folder.resolve("settings"),
                        folder.resolve("library"),
                        folder.resolve("cache"),
                        folder.resolve("state"));
        Path digest = folder.resolve("2017-06-12-09-00-00.md");
        Files.createDirectories(folder);
        copy("/sample/2017-06-12-09-00-00.md", digest);
        Path pdf = folder.resolve("rehearsal.pdf");
        copy("/sample/rehearsal.pdf", pdf);
        run(home, "import", digest.toString(), "--json");
        run(home, "list");
        run(home, "list", "--json");
        run(home, "search", "모델", "--json");
        run(home, "show", "1706.03762");
        run(home, "bookmark", "1706.03762");
        run(home, "--lang", "en", "--help");
        run(home, "pdf", "check", pdf.toString(), "--dpi", "144", "--repeat", DRAWN);
        Snapshots.leaveTheScreen();
        Platform.setImplicitExit(false);
        program(new Wiring(home, new StartClock(Training::leaveSoon), false), "--offline");
        run(home, "snapshot", "--out", folder.resolve("pictures").toString());
    }

    /** What begins after the first papers belongs to a start too. */
    private static void leaveSoon(Scene scene) {
        PauseTransition awhile = new PauseTransition(Duration.seconds(4));
        awhile.setOnFinished(done -> scene.getWindow().hide());
        awhile.play();
    }

    private static void copy(String sample, Path to) throws IOException {
        try (InputStream in = Training.class.getResourceAsStream(sample)) {
            if (in == null) {
                throw new IOException("the program lacks its samples");
            }
            Files.write(to, in.readAllBytes());
        }
    }

    private static void run(Home home, String... args) {
        program(new Wiring(home), args);
    }

    private static void program(Wiring wiring, String... args) {
        int code =
                new CommandLineProgram(
                                wiring,
                                InputStream.nullInputStream(),
                                OutputStream.nullOutputStream(),
                                OutputStream.nullOutputStream())
                        .run(args);
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", args) + " ended with " + code);
        }
    }
}
