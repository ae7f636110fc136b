package app.seojae;

import app.seojae.cli.CommandLineProgram;
import app.seojae.files.Home;
import app.seojae.files.LogFile;
import app.seojae.snapshot.Snapshots;
import app.seojae.ui.kit.keys.Keymap;
import app.seojae.ui.kit.keys.ProgramCommand;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** Called by the build: does what a morning does, so that the ahead-of-time cache knows it. */
public final class Training {

    /** How often pages are drawn, so that the cache knows which methods drawing calls most. */
    private static final String DRAWN = "40";

    private static final String CLASS = ".class";

    /** What a machine with a screen loads; a build has none. */
    private static final List<String> FOR_SCREENS =
            List.of(
                    "com/sun/glass/",
                    "com/sun/prism/d3d/",
                    "com/sun/prism/es2/",
                    "com/sun/prism/impl/ps/",
                    "com/sun/prism/mtl/",
                    "com/sun/prism/ps/");

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

    private static void train(Path place) throws IOException {
        // A library that a training before left has no morning with a paper any more.
        Path folder = Files.createTempDirectory(Files.createDirectories(place), "morning");
        Home home =
                new Home(
                        folder.resolve("settings"),
                        folder.resolve("library"),
                        folder.resolve("cache"),
                        folder.resolve("state"));
        Path digest = folder.resolve("2017-06-12-09-00-00.md");
        copy("/sample/2017-06-12-09-00-00.md", digest);
        Path pdf = folder.resolve("rehearsal.pdf");
        copy("/sample/rehearsal.pdf", pdf);
        run(home, "import", digest.toString(), "--json");
        run(home, "list");
        run(home, "list", "--json");
        run(home, "search", "모델", "--json");
        run(home, "show", "1706.03762");
        run(home, "pdf", "add", "1706.03762", pdf.toString());
        run(home, "--lang", "en", "--help");
        run(home, "pdf", "check", pdf.toString(), "--dpi", "144", "--repeat", DRAWN);
        Snapshots.leaveTheScreen();
        Platform.setImplicitExit(false);
        program(new Wiring(home, new StartClock(Training::leaveSoon), false), "--offline");
        run(home, "bookmark", "1706.03762");
        loadForScreens();
        load(Main.class.getName());
        load(LogFile.class.getName());
    }

    private static void loadForScreens() throws IOException {
        URL one = Objects.requireNonNull(Application.class.getResource("Application.class"));
        try (JarFile jar = ((JarURLConnection) one.openConnection()).getJarFile()) {
            jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> FOR_SCREENS.stream().anyMatch(name::startsWith))
                    .filter(name -> name.endsWith(CLASS))
                    .map(name -> name.substring(0, name.length() - CLASS.length()))
                    .forEach(name -> load(name.replace('/', '.')));
        }
    }

    /** Loads a class, which runs nothing of it. */
    private static void load(String name) {
        try {
            Class.forName(name, false, Training.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            // One for another system; a start here does not load it either.
        }
    }

    /**
     * What begins after the first papers belongs to a start too, as does the list, which a later
     * start of the day begins with; and a paper is read. Nothing more: each class the cache has is
     * loaded at each start, whether it is wanted or not.
     */
    private static void leaveSoon(Scene scene) {
        KeyCode list = Keymap.usual().keys(ProgramCommand.SEARCH).getFirst().getCode();
        after(2, () -> press(scene, list));
        after(4, () -> press(scene, KeyCode.ESCAPE));
        after(5, () -> press(scene, KeyCode.ENTER));
        after(9, () -> scene.getWindow().hide());
    }

    private static void after(int seconds, Runnable deed) {
        PauseTransition awhile = new PauseTransition(Duration.seconds(seconds));
        awhile.setOnFinished(done -> deed.run());
        awhile.play();
    }

    private static void press(Scene scene, KeyCode code) {
        Node keys = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        keys.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
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
