package app.seojae.bench;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.transfer.Downloads;
import app.seojae.model.paper.PaperCopyForm;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.Background;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.list.PaperSelection;
import app.seojae.ui.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** 30,000 papers chosen at once: what the FX thread does, and what the lanes do to them all. */
public final class PaperSelectionBench {

    private static final int PAPERS = 30_000;
    private static final int COPIED = 500;
    private static final int TURNS = 3;

    private PaperSelectionBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("seojae-bench");
        try (Library library = TestLibraries.filled(folder.resolve("library"), PAPERS)) {
            Downloads downloads =
                    TestLibraries.offline(library, folder.resolve("state")).downloads();
            for (int turn = 1; turn <= TURNS; turn++) {
                System.out.println("turn " + turn);
                List<Long> all = choose(library);
                say("bookmark all", () -> library.paperStates().toggleBookmarks(all));
                say("status of all", () -> library.paperStates().toggleStatus(all, Status.READ));
                say("undo the status", () -> library.paperStates().undo());
                say("undo the bookmarks", () -> library.paperStates().undo());
                say("queue all", () -> downloads.enqueueMissing(all));
                say("take them out of the queue", () -> downloads.cancel(all));
                for (PaperCopyForm form : PaperCopyForm.values()) {
                    say(
                            "copy " + COPIED + " as " + form,
                            () -> library.copies().text(all.subList(0, COPIED), form));
                }
            }
        }
    }

    private static List<Long> choose(Library library) throws Exception {
        Background background = Background.inline();
        ListModel model = new ListModel(background, library.browse(), new Session());
        model.ask(Query.ALL);
        background.settle();
        PaperSelection choice = model.choice();
        say("FX: everything", choice::everything);
        say("FX: the chosen as a list", choice::papers);
        model.refresh();
        say("FX: a refresh with all chosen", background::settle);
        return choice.papers();
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static void say(String what, Work work) throws Exception {
        double time =
                Times.ms(
                        () -> {
                            work.run();
                            return true;
                        });
        System.out.printf("%-30s %8.1f ms%n", what, time);
    }
}
