package app.seojae;

import app.seojae.files.OutputFile;
import app.seojae.library.Library;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Listing;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.pdf.render.PageDrawing;
import app.seojae.pdf.render.RenderService;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.Theme;
import app.seojae.ui.kit.prose.Fonts;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.Session;
import app.seojae.ui.shell.MainWindow;
import app.seojae.ui.shell.ReaderPoses;
import app.seojae.ui.shell.ReaderPoses.Progress;
import app.seojae.ui.window.WindowNeeds;
import app.seojae.work.Lanes;
import app.seojae.work.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;

/** Draws the real screens over a library into PNG files, without a display. */
final class Snapshots {

    private final Lanes lanes;
    private final Messages words;
    private final Theme theme;
    private final int width;
    private final int height;
    private final double scale;
    private final WebAccess web;

    /**
     * @param width of the picture's window, in pixels before scaling
     * @param scale device pixels a pixel
     * @param web what the screens are given; nothing is fetched for a picture
     */
    Snapshots(
            Lanes lanes,
            Messages words,
            Theme theme,
            int width,
            int height,
            double scale,
            WebAccess web) {
        this.lanes = lanes;
        this.words = words;
        this.theme = theme;
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.web = web;
    }

    /**
     * Draws every screen. The reader shows a paper of the library whose PDF is stored; where there
     * is none, the guide among the samples.
     */
    void drawAll(Library library, Library empty, Library samples, Path out) throws SeojaeException {
        headless();
        Platform.startup(Fonts::load);
        Platform.setImplicitExit(false);
        drawLibrary(library, out);
        drawEmpty(empty, out);
        Optional<PaperRow> stored = readable(library);
        if (stored.isPresent()) {
            drawReader(library, stored.get().id(), out);
        } else {
            samples.samples(samples.transfers(web)).bringIn();
            drawReader(samples, readable(samples).orElseThrow().id(), out);
        }
    }

    private static void headless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        System.setProperty("javafx.animation.fullspeed", "false");
    }

    private void drawLibrary(Library library, Path out) throws SeojaeException {
        draw(library, out, "library-cards", window -> shape(window, ListModel.Shape.CARDS));
        draw(library, out, "library-list", window -> shape(window, ListModel.Shape.LIST));
        drawPosed(library, out, "library-chosen", Snapshots::choose);
        drawPosed(library, out, "search-outside", Snapshots::searchOutside);
        draw(library, out, "import-report", window -> window.session().show(Session.Screen.REPORT));
        draw(library, out, "marks", window -> window.session().show(Session.Screen.ANNOTATIONS));
        drawPosed(library, out, "export", Snapshots::export);
        draw(library, out, "settings", window -> window.session().show(Session.Screen.SETTINGS));
        draw(library, out, "help", window -> window.session().show(Session.Screen.HELP));
    }

    private void drawReader(Library library, long paper, Path out) throws SeojaeException {
        draw(library, out, "reader", window -> window.openReader(paper));
        for (ReaderPoses state : ReaderPoses.values()) {
            drawPosed(library, out, "reader-" + state.word(), window -> state.show(window, paper));
        }
    }

    private void drawEmpty(Library library, Path out) throws SeojaeException {
        draw(library, out, "empty", window -> {});
    }

    private static Optional<PaperRow> readable(Library library) throws SeojaeException {
        return library.browse().find(Query.ALL.withShelf(Query.Shelf.OFFLINE)).head().stream()
                .filter(row -> row.pdf().state() == PdfInfo.State.STORED)
                .findFirst();
    }

    /** The page of exports, of the first paper of the list where there is one. */
    private static Supplier<Progress> export(MainWindow window) {
        AtomicBoolean opened = new AtomicBoolean();
        Consumer<Boolean> open =
                ready -> {
                    if (ready && !opened.getAndSet(true)) {
                        window.export();
                    }
                };
        window.session().selectedProperty().subscribe(paper -> open.accept(paper.longValue() != 0));
        window.list()
                .listingProperty()
                .subscribe(listing -> open.accept(listing != null && listing.size() == 0));
        return () -> opened.get() ? Progress.TAKEN : Progress.UNDERWAY;
    }

    /** The first papers of the list, chosen together. */
    private static Supplier<Progress> choose(MainWindow window) {
        AtomicBoolean chosen = new AtomicBoolean();
        return () -> {
            Listing listing = window.list().listingProperty().get();
            if (listing != null && !chosen.getAndSet(true)) {
                window.list().choice().widen(2);
            }
            return chosen.get() ? Progress.TAKEN : Progress.UNDERWAY;
        };
    }

    /** A word looked for among today's papers, with what the whole library has of it. */
    private static Supplier<Progress> searchOutside(MainWindow window) {
        window.list().ask(Query.ALL.withShelf(Query.Shelf.TODAY).withText("모델"));
        return () ->
                window.list().wholeProperty().get() != ListModel.UNKNOWN
                        ? Progress.TAKEN
                        : Progress.UNDERWAY;
    }

    private static void shape(MainWindow window, ListModel.Shape shape) {
        window.list().shapeProperty().set(shape);
    }

    private void draw(Library library, Path out, String name, Consumer<MainWindow> arrange)
            throws SeojaeException {
        drawPosed(
                library,
                out,
                name,
                window -> {
                    arrange.accept(window);
                    return () -> Progress.TAKEN;
                });
    }

    private record Posed(Stage stage, Supplier<Progress> progress) {}

    /** A picture that cannot be made of this library is left out. */
    private void drawPosed(
            Library library,
            Path out,
            String name,
            Function<MainWindow, Supplier<Progress>> arrange)
            throws SeojaeException {
        try {
            Posed posed = onFx(() -> open(library, arrange));
            settle(posed.progress());
            Raster raster = onFx(() -> picture(posed.stage().getScene()));
            boolean made = posed.progress().get() == Progress.TAKEN;
            onFx(
                    () -> {
                        posed.stage().hide();
                        return true;
                    });
            Files.createDirectories(out);
            if (made) {
                OutputFile.write(out.resolve(name + ".png"), PageDrawing.png(raster));
            }
        } catch (IOException e) {
            throw new SeojaeException(
                    Problem.in(out.toString(), ProblemKind.FILE_UNWRITABLE, out.toString()), e);
        }
    }

    private Posed open(Library library, Function<MainWindow, Supplier<Progress>> arrange) {
        MainWindow window =
                new MainWindow(
                        new WindowNeeds(
                                library,
                                library.transfers(web),
                                new Background(lanes),
                                new RenderService(lanes),
                                new TransientSettings(),
                                new FileChoosers(() -> null, words),
                                words,
                                address -> {},
                                folder -> {},
                                key -> {},
                                false));
        Stage stage = new Stage();
        Scene scene = new Scene(window, width, height);
        theme.apply(scene);
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setOnHidden(event -> window.close());
        stage.show();
        return new Posed(stage, arrange.apply(window));
    }

    private Raster picture(Scene scene) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        int w = (int) Math.round(width * scale);
        int h = (int) Math.round(height * scale);
        WritableImage image = new WritableImage(w, h);
        scene.getRoot().resize(width, height);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().snapshot(parameters, image);
        int[] pixels = new int[w * h];
        image.getPixelReader()
                .getPixels(0, 0, w, h, PixelFormat.getIntArgbPreInstance(), pixels, 0, w);
        return new Raster(w, h, pixels);
    }

    private void settle(Supplier<Progress> pose) throws SeojaeException {
        CountDownLatch quiet = new CountDownLatch(1);
        onFx(
                () -> {
                    new SceneSettler(lanes, pose, Platform::runLater, quiet).start();
                    return true;
                });
        try {
            quiet.await(120, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw Waiting.interrupted(e);
        }
    }

    private static <T> T onFx(Callable<T> task) throws SeojaeException {
        FutureTask<T> future = new FutureTask<>(task);
        Platform.runLater(future);
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw Waiting.interrupted(e);
        } catch (ExecutionException e) {
            throw new SeojaeException(
                    Problem.of(ProblemKind.UNEXPECTED, String.valueOf(e.getCause())), e);
        }
    }
}
