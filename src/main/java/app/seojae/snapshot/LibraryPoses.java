package app.seojae.snapshot;

import app.seojae.files.FileProblem;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.own.OwnPdf;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Listing;
import app.seojae.model.paper.OwnFacts;
import app.seojae.model.paper.Query;
import app.seojae.snapshot.example.ExampleCitations;
import app.seojae.snapshot.pose.Pose;
import app.seojae.snapshot.pose.Pose.Progress;
import app.seojae.snapshot.pose.PosedWindow;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.Session;
import app.seojae.ui.shell.MainWindow;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;

/** The screens around the papers, each by the name of its picture. */
final class LibraryPoses {

    private static final String DROPPED = "dropped";

    private LibraryPoses() {}

    /** All of them, in the order they are drawn. */
    static Map<String, Pose> all() {
        Map<String, Pose> all = new LinkedHashMap<>();
        all.put("morning", walk());
        all.put("library-cards", shape(ListModel.Shape.CARDS));
        all.put("library-list", shape(ListModel.Shape.LIST));
        all.put("library-chosen", window -> choose(window.main()));
        all.put("search-outside", window -> searchOutside(window.main()));
        all.put("import-report", screen(Session.Screen.REPORT));
        all.put("marks", screen(Session.Screen.ANNOTATIONS));
        all.put("export", window -> export(window.main()));
        all.put("settings", screen(Session.Screen.SETTINGS));
        all.put("backups", CarePoses.backups());
        all.put("damage", CarePoses.damage());
        all.put("rescue", CarePoses.rescue());
        all.put("rescue-away", CarePoses.away());
        all.put("moving", CarePoses.moving());
        all.put("help", screen(Session.Screen.HELP));
        all.put("keys", screen(Session.Screen.KEYS));
        return all;
    }

    /** Papers of a day's list, some with texts that a model wrote. */
    static Map<String, Pose> written() {
        return Map.of(
                "machine-card", shape(ListModel.Shape.CARDS),
                "machine-detail", shape(ListModel.Shape.LIST));
    }

    private static Pose shape(ListModel.Shape shape) {
        return Pose.atOnce(window -> window.main().list().shapeProperty().set(shape));
    }

    /** The walk through what is new, or what stands for it where nothing is left. */
    static Pose walk() {
        return Pose.atOnce(
                window -> window.main().list().ask(Query.ALL.withShelf(Query.Shelf.MORNING)));
    }

    /** A screen of the window. */
    static Pose screen(Session.Screen screen) {
        return Pose.atOnce(window -> window.main().session().show(screen));
    }

    /** Papers to add, typed: new ones, one that is here, and what names none. */
    static Pose typedPapers(String here) {
        return Pose.atOnce(
                window ->
                        window.main()
                                .models()
                                .adding
                                .offer(
                                        "https://arxiv.org/abs/2410.17637\nhttps://huggingface.co/papers/2410.17891 "
                                                + here
                                                + "\n트랜스포머 논문"));
    }

    /** PDFs to add: one that is called by its number, one of nobody, one that is none. */
    static Pose droppedPdfs() {
        return Pose.atOnce(
                window -> {
                    Path folder = window.library().folder().resolve(DROPPED);
                    window.main()
                            .models()
                            .adding
                            .offer(
                                    Stream.of(
                                                    "2412.90003v2.pdf",
                                                    "report (final).pdf",
                                                    "broken.pdf")
                                            .map(folder::resolve)
                                            .toList(),
                                    null);
                });
    }

    /** Puts such PDFs into the folder of a copy. */
    static void bringPdfs(Library copy) throws SeojaeException {
        Path folder = copy.folder().resolve(DROPPED);
        String name = "/sample/guide.pdf";
        try (InputStream guide =
                Objects.requireNonNull(LibraryPoses.class.getResourceAsStream(name), name)) {
            Files.createDirectories(folder);
            byte[] bytes = guide.readAllBytes();
            Files.write(folder.resolve("2412.90003v2.pdf"), bytes);
            Files.write(folder.resolve("report (final).pdf"), bytes);
            Files.writeString(folder.resolve("broken.pdf"), "<html>Log in</html>");
        } catch (IOException e) {
            throw FileProblem.writing(folder, e);
        }
    }

    /** Adds one of them as a paper of nobody's digest. */
    static void bringOwn(Library copy, WebAccess web) throws SeojaeException {
        bringPdfs(copy);
        Path file = copy.folder().resolve(DROPPED).resolve("report (final).pdf");
        OwnFacts facts = new OwnFacts("Reading Papers in the Morning", "김하루, Ada Reader", 2026);
        copy.arrivals()
                .additions(web)
                .papers()
                .addAll(
                        List.of(),
                        List.of(new OwnPdf(file, 0, null, facts)),
                        app.seojae.work.Progress.NONE,
                        CancelFlag.never());
    }

    /** Papers as a list with the page of the first. */
    static Pose list() {
        return shape(ListModel.Shape.LIST);
    }

    /** The page of feeds, after something was typed that is no address. */
    static Pose feedRefused() {
        return window -> {
            window.main().session().show(Session.Screen.FEEDS);
            AtomicBoolean typed = new AtomicBoolean();
            return () -> {
                if (window.main().lookup(".new-feed .text-field") instanceof TextField field
                        && !typed.getAndSet(true)) {
                    field.setText("https://github.com/example");
                    field.fireEvent(new ActionEvent());
                }
                return typed.get() ? Progress.TAKEN : Progress.UNDERWAY;
            };
        };
    }

    /** Trends as soon as they are counted, at the top or at the foot of their page. */
    static Pose trends(boolean foot) {
        return window -> {
            window.main().session().show(Session.Screen.TRENDS);
            return () -> {
                boolean drawn = window.main().lookup(".trend-card") != null;
                if (drawn && foot && window.main().lookup(".trends") instanceof ScrollPane page) {
                    page.setVvalue(page.getVmax());
                }
                return drawn ? Progress.TAKEN : Progress.UNDERWAY;
            };
        };
    }

    /** The check before a journey, after it found what it found. */
    static Pose airplaneCheck() {
        return window -> {
            window.main().session().show(Session.Screen.SUBWAY);
            AtomicBoolean begun = new AtomicBoolean();
            return () -> {
                if (!begun.get()) {
                    press(window, Text.SUBWAY_CHECK);
                    begun.set(press(window, Text.CHECK_RUN));
                }
                return window.main().lookup(".check-row") != null
                        ? Progress.TAKEN
                        : Progress.UNDERWAY;
            };
        };
    }

    /** A page around the paper of whose neighbours most is known. */
    static Pose citations(ExampleCitations example, Text page) {
        return window -> {
            if (example.paper() == 0) {
                return () -> Progress.IMPOSSIBLE;
            }
            window.main().session().select(example.paper());
            window.main().session().show(Session.Screen.CITATIONS);
            return () -> press(window, page) ? Progress.TAKEN : Progress.UNDERWAY;
        };
    }

    /** Presses the button of a name, where there is one. */
    private static boolean press(PosedWindow window, Text name) {
        Set<Node> all = new LinkedHashSet<>(window.main().lookupAll(".toggle-button"));
        all.addAll(window.main().lookupAll(".button"));
        for (Node node : all) {
            if (node instanceof ButtonBase button
                    && window.words().of(name).equals(button.getText())) {
                button.fire();
                return true;
            }
        }
        return false;
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
}
