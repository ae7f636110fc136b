package app.seojae.snapshot;

import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.feeds.FeedChecks;
import app.seojae.library.summaries.ModelAccess;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.render.RenderService;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.release.ProgramBuild;
import app.seojae.release.ReleaseCheck;
import app.seojae.snapshot.pose.Pose;
import app.seojae.snapshot.pose.Pose.Progress;
import app.seojae.snapshot.pose.PosedWindow;
import app.seojae.ui.care.CareNeeds;
import app.seojae.ui.care.MovedLibraries;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.settings.ProgramSettings;
import app.seojae.ui.shell.MainWindow;
import app.seojae.ui.window.WindowNeeds;
import app.seojae.work.Lanes;
import app.seojae.work.Waiting;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;

/** One window over a library that takes one pose and is drawn; used from outside the FX thread. */
final class PosedStage {

    private static final int PATIENCE_S = 120;

    private final Library library;
    private final Path source;
    private final Lanes lanes;
    private final WebAccess web;
    private final ModelAccess model;
    private final PictureForm form;
    private final Background background;

    /**
     * @param source the folder of the library that the open one is a copy of
     * @param model whose name is in the settings, which is not asked
     * @param lanes closed by the caller before the library
     */
    PosedStage(
            Library library,
            Path source,
            Lanes lanes,
            WebAccess web,
            ModelAccess model,
            PictureForm form) {
        this.library = library;
        this.source = source;
        this.lanes = lanes;
        this.web = web;
        this.model = model;
        this.form = form;
        background = new Background(lanes);
    }

    /**
     * The window in a pose; empty where it cannot be taken over this library.
     *
     * @param before looks at what the window shows just before it is drawn
     */
    Optional<Raster> draw(Pose pose, Consumer<Parent> before) throws SeojaeException {
        Posed posed = onFx(() -> open(pose));
        try {
            settle(posed.progress());
            return onFx(
                    () ->
                            posed.progress().get() == Progress.TAKEN
                                    ? Optional.of(picture(posed, before))
                                    : Optional.<Raster>empty());
        } finally {
            onFx(
                    () -> {
                        posed.stage().hide();
                        return true;
                    });
        }
    }

    private record Posed(Stage stage, MainWindow window, Supplier<Progress> progress) {}

    private Posed open(Pose pose) {
        Messages words = new Messages(form.language());
        TransientSettings settings = new TransientSettings();
        settings.put(ProgramSettings.TEXT_SIZE, form.textSize() * TextSize.USUAL);
        MainWindow window =
                new MainWindow(
                        new WindowNeeds(
                                library,
                                library.transfers(web),
                                model,
                                new ReleaseCheck(
                                        ProgramBuild.read(), web.fetcher(), library.folder()),
                                new FeedChecks(library.arrivals().feeds(web)),
                                library.arrivals().additions(web),
                                new CareNeeds(
                                        library.health().care(),
                                        library.health().rounds(lanes),
                                        (doing, way) -> {},
                                        () -> {},
                                        new MovedLibraries(new TransientSettings())),
                                background,
                                new RenderService(lanes),
                                settings,
                                new UnansweredDialogs(),
                                words,
                                address -> {},
                                folder -> {},
                                key -> {}));
        Stage stage = new Stage();
        Scene scene = new Scene(window, form.width(), form.height());
        form.theme().apply(scene, form.textSize());
        stage.setScene(scene);
        stage.setWidth(form.width());
        stage.setHeight(form.height());
        stage.setOnHidden(event -> window.close());
        stage.show();
        PosedWindow posed = new PosedWindow(window, library, background, words);
        return new Posed(stage, window, pose.take(posed));
    }

    private Raster picture(Posed posed, Consumer<Parent> before) {
        // What others marked in a PDF is offered for a few seconds: it would be chance to see it.
        posed.window().notices().withdraw(Text.MARKS_TAKE_OVER);
        Scene scene = posed.stage().getScene();
        nameSource(scene.getRoot()); // which may be what stands in the window's place
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(form.scale(), form.scale()));
        int w = (int) Math.round(form.width() * form.scale());
        int h = (int) Math.round(form.height() * form.scale());
        WritableImage image = new WritableImage(w, h);
        scene.getRoot().resize(form.width(), form.height());
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        before.accept(scene.getRoot());
        scene.getRoot().snapshot(parameters, image);
        int[] pixels = new int[w * h];
        image.getPixelReader()
                .getPixels(0, 0, w, h, PixelFormat.getIntArgbPreInstance(), pixels, 0, w);
        return new Raster(w, h, pixels);
    }

    /** A picture tells where the person's library lies, and not where the copy of it did. */
    private void nameSource(Parent shown) {
        String copy = library.folder().toString();
        for (Node node : shown.lookupAll(".label")) {
            if (node instanceof Label label && label.getText().contains(copy)) {
                label.setText(label.getText().replace(copy, source.toString()));
            }
        }
    }

    private void settle(Supplier<Progress> pose) throws SeojaeException {
        CountDownLatch quiet = new CountDownLatch(1);
        onFx(
                () -> {
                    new SceneSettler(lanes, pose, background::onFx, quiet).start();
                    return true;
                });
        try {
            quiet.await(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw Waiting.interrupted(e);
        }
    }

    private <T> T onFx(Callable<T> task) throws SeojaeException {
        FutureTask<T> future = new FutureTask<>(task);
        background.onFx(future);
        return Waiting.result(future);
    }
}
