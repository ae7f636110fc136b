package app.seojae.snapshot;

import app.seojae.files.FileProblem;
import app.seojae.files.OutputFile;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.LibraryCopy;
import app.seojae.library.context.LibraryTools;
import app.seojae.library.summaries.ModelAccess;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.pdf.render.PageDrawing;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.snapshot.example.ExampleCitations;
import app.seojae.snapshot.example.ExampleDuplicates;
import app.seojae.snapshot.example.ExampleJourney;
import app.seojae.snapshot.example.ExampleMorning;
import app.seojae.snapshot.example.ExampleRequests;
import app.seojae.snapshot.example.ExampleSearches;
import app.seojae.snapshot.example.ExampleWeeks;
import app.seojae.snapshot.pose.Pose;
import app.seojae.ui.kit.prose.Fonts;
import app.seojae.ui.session.Session;
import app.seojae.work.Lanes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;

/**
 * Draws the real screens over a library into PNG files, without a display. Each picture is made of
 * a copy of the library, in which a pose may do what a person does; the library is only read.
 */
public final class Snapshots {

    private final LibraryTools tools;
    private final WebAccess web;
    private final PictureForm form;
    private final BiConsumer<String, Parent> witness;

    /**
     * @param web what the screens are given; nothing is fetched for a picture
     */
    public Snapshots(LibraryTools tools, WebAccess web, PictureForm form) {
        this(tools, web, form, (name, window) -> {});
    }

    /**
     * The same, watched.
     *
     * @param witness looks at what each window shows just before it is drawn, on the FX thread
     */
    Snapshots(
            LibraryTools tools,
            WebAccess web,
            PictureForm form,
            BiConsumer<String, Parent> witness) {
        this.witness = witness;
        this.tools = tools;
        this.web = web;
        this.form = form;
    }

    /** Makes whatever starts JavaFX next start it without a screen. */
    public static void leaveTheScreen() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        System.setProperty("javafx.animation.fullspeed", "false");
    }

    /** Starts JavaFX without a screen, or goes on with what was started so. */
    public static void startToolkit() {
        leaveTheScreen();
        try {
            Platform.startup(Fonts::load);
        } catch (IllegalStateException startedBefore) {
            System.getLogger(Snapshots.class.getName())
                    .log(System.Logger.Level.DEBUG, "JavaFX runs already", startedBefore);
        }
        Platform.setImplicitExit(false);
    }

    /**
     * Draws every screen into a folder. The reader shows a paper of the library whose PDF is
     * stored; where there is none, the guide among the samples.
     *
     * @param library the folder of the library, which nothing is written into
     */
    public void drawAll(Path library, Path out) throws SeojaeException {
        Path place = temporary();
        try {
            LibraryCopy copy = LibraryCopy.of(library, place.resolve("copy"));
            draw(copy, LibraryPoses.all(), out);
            Pose walk = LibraryPoses.walk();
            draw(copy, Map.of("morning-end", walk), ExampleMorning::decide, out);
            draw(copy, Map.of("morning-quiet", walk), ExampleMorning::awaitNext, out);
            draw(
                    copy,
                    Map.of("feeds", LibraryPoses.screen(Session.Screen.FEEDS)),
                    one -> ExampleFeeds.add(one, web),
                    out);
            draw(
                    copy,
                    Map.of("feeds-error", LibraryPoses.feedRefused()),
                    one -> ExampleFeeds.addFailing(one, web),
                    out);
            if (hasPapers(copy)) {
                draw(copy, FindingPoses.all(), ExampleSearches::keep, out);
                draw(copy, Map.of("merge", FindingPoses.merge()), ExampleDuplicates::bring, out);
                draw(
                        copy,
                        Map.of("duplicates", FindingPoses.duplicates()),
                        ExampleDuplicates::merge,
                        out);
                draw(copy, Map.of("meaning", FindingPoses.meaning()), ExampleSearches::learn, out);
            }
            draw(copy, Map.of("trends", LibraryPoses.trends(false)), ExampleWeeks::bringInto, out);
            draw(
                    copy,
                    Map.of("trends-own", LibraryPoses.trends(true)),
                    ExampleWeeks::bringInto,
                    out);
            draw(copy, Map.of("add", LibraryPoses.typedPapers("1706.03762")), out);
            draw(
                    copy,
                    Map.of("add-pdfs", LibraryPoses.droppedPdfs()),
                    LibraryPoses::bringPdfs,
                    out);
            draw(
                    copy,
                    Map.of("own-detail", LibraryPoses.list()),
                    one -> LibraryPoses.bringOwn(one, web),
                    out);
            ExampleCitations cited = new ExampleCitations();
            draw(
                    copy,
                    Map.of(
                            "citations",
                            LibraryPoses.citations(cited, Text.CITATIONS_PAGE_MAP),
                            "citations-lists",
                            LibraryPoses.citations(cited, Text.CITATIONS_PAGE_LISTS),
                            "citations-missing",
                            LibraryPoses.citations(cited, Text.CITATIONS_MISSING)),
                    cited::read,
                    out);
            drawJourney(copy, out);
            LibraryCopy empty = LibraryCopy.of(place.resolve("none"), place.resolve("empty"));
            draw(empty, Map.of("empty", Pose.atOnce(window -> {})), out);
            LibraryCopy written = machineTexts(place);
            draw(written, LibraryPoses.written(), one -> {}, new UnaskedModel(), out);
            Optional<Long> paper = readable(copy);
            LibraryCopy read = paper.isPresent() ? copy : samples(place);
            long shown = readable(read).orElseThrow();
            // What may stand beside the paper is left out: a picture tells of one thing.
            draw(
                    read,
                    ReaderPoses.all(shown),
                    one -> one.readerViews().saveSplit(shown, null),
                    out);
        } finally {
            remove(place);
        }
    }

    /** The pages of reading without a network, and of the network. */
    void drawJourney(LibraryCopy copy, Path out) throws SeojaeException {
        draw(
                copy,
                Map.of("subway-check", LibraryPoses.airplaneCheck()),
                ExampleJourney::bookmark,
                out);
        ExampleRequests.write(web);
        draw(
                copy,
                Map.of("subway", LibraryPoses.screen(Session.Screen.SUBWAY)),
                one -> ExampleJourney.queue(one, web),
                out);
        draw(copy, Map.of("network", LibraryPoses.screen(Session.Screen.NETWORK)), out);
    }

    /** What is done to the copy before a picture is made of it. */
    @FunctionalInterface
    interface Preparation {
        /** Does it; blocking. */
        void of(Library copy) throws SeojaeException;
    }

    private void draw(LibraryCopy copy, Map<String, Pose> poses, Path out) throws SeojaeException {
        draw(copy, poses, one -> {}, out);
    }

    void draw(LibraryCopy copy, Map<String, Pose> poses, Preparation preparation, Path out)
            throws SeojaeException {
        draw(copy, poses, preparation, ModelAccess.NONE, out);
    }

    /** Draws poses over a copy, each over the copy as it was made. */
    private void draw(
            LibraryCopy copy,
            Map<String, Pose> poses,
            Preparation preparation,
            ModelAccess model,
            Path out)
            throws SeojaeException {
        for (Map.Entry<String, Pose> one : poses.entrySet()) {
            Optional<Raster> picture;
            // The lanes close first: what is still to be written finds its library.
            try (Library library = copy.open(tools);
                    Lanes lanes = new Lanes()) {
                preparation.of(library);
                PosedStage stage = new PosedStage(library, copy.source(), lanes, web, model, form);
                picture =
                        stage.draw(one.getValue(), window -> witness.accept(one.getKey(), window));
            }
            // A picture that cannot be made of this library is left out.
            if (picture.isPresent()) {
                write(picture.get(), out, one.getKey() + ".png");
            }
        }
    }

    private static void write(Raster picture, Path out, String name) throws SeojaeException {
        try {
            Files.createDirectories(out);
            OutputFile.write(out.resolve(name), PageDrawing.png(picture));
        } catch (IOException e) {
            throw new SeojaeException(
                    Problem.in(out.toString(), ProblemKind.FILE_UNWRITABLE, out.toString()), e);
        }
    }

    private LibraryCopy samples(Path place) throws SeojaeException {
        Path folder = place.resolve("samples");
        try (Library samples = Library.open(folder, tools)) {
            samples.samples(samples.transfers(web)).bringIn();
        }
        return LibraryCopy.of(folder, place.resolve("samples-copy"));
    }

    private LibraryCopy machineTexts(Path place) throws SeojaeException {
        Path folder = place.resolve("written");
        try (Library library = Library.open(folder, tools)) {
            MachineExamples.bringInto(library, place);
        }
        return LibraryCopy.of(folder, place.resolve("written-copy"));
    }

    private boolean hasPapers(LibraryCopy copy) throws SeojaeException {
        try (Library library = copy.open(tools)) {
            return library.browse().ids(Query.ALL).length > 0;
        }
    }

    /** The first paper whose PDF is stored. */
    private Optional<Long> readable(LibraryCopy copy) throws SeojaeException {
        try (Library library = copy.open(tools)) {
            return library.browse().find(Query.ALL.withShelf(Query.Shelf.OFFLINE)).head().stream()
                    .filter(row -> row.pdf().state() == PdfInfo.State.STORED)
                    .findFirst()
                    .map(PaperRow::id);
        }
    }

    private static Path temporary() throws SeojaeException {
        try {
            return Files.createTempDirectory("seojae-snapshot");
        } catch (IOException e) {
            throw FileProblem.writing(Path.of(System.getProperty("java.io.tmpdir")), e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.getLogger(Snapshots.class.getName())
                    .log(System.Logger.Level.INFO, "a temporary folder stays behind", e);
        }
    }
}
