package app.seojae.library;

import app.seojae.digest.SyntheticDigests;
import app.seojae.files.Machine;
import app.seojae.library.context.LibraryTools;
import app.seojae.library.transfer.Transfers;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.store.Database;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Libraries of synthetic papers, for the tests of what stands before them. */
public final class TestLibraries {

    private TestLibraries() {}

    /** Opens the library of a folder as the program does. */
    public static Library open(Path folder) throws SeojaeException {
        return Library.open(folder, tools());
    }

    /** A new library with so many papers of three days. */
    public static Library filled(Path folder, int papers) throws SeojaeException, IOException {
        Path files = digests(folder.resolveSibling(folder.getFileName() + "-digests"), papers);
        Library library = open(folder);
        library.importer()
                .importPaths(List.of(files), (done, total) -> {}, CancelFlag.never(), done -> {});
        return library;
    }

    /** A new library with the papers that come with the program. */
    public static Library samples(Path folder, Path state) throws SeojaeException {
        Library library = open(folder);
        library.samples(offline(library, state)).bringIn();
        return library;
    }

    /** The number of the guide, whose PDF comes with the program. */
    public static long guide(Library library) throws SeojaeException {
        return library.browse().find(Query.ALL.withShelf(Query.Shelf.OFFLINE)).head().stream()
                .filter(row -> row.pdf().state() == PdfInfo.State.STORED)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Three digests with so many papers, written into a folder. */
    public static Path digests(Path folder, int papers) throws IOException {
        SyntheticDigests.write(folder, SyntheticDigests.of(3, papers, 7));
        return folder;
    }

    /** How often the database of a library was turned to. */
    public static Database.Tally tally(Library library) {
        return library.tally();
    }

    /** How often words were looked for in a library. */
    public static long searches(Library library) {
        return library.searches();
    }

    /** Transfers whose arXiv and picture host are a server of the test, by a clock of the test. */
    public static Transfers online(Library library, URI server, Path state, InstantSource clock) {
        return library.transfers(Webs.web(server, state, true, clock));
    }

    /** Transfers of a library that may not use the network. */
    public static Transfers offline(Library library, Path state) {
        return library.transfers(noWeb(state));
    }

    /** A way to the network where a server of the test stands for all others. */
    public static WebAccess web(URI server, Path state) {
        return Webs.web(server, state, true);
    }

    /** A way to the network that nobody may go. */
    public static WebAccess noWeb(Path state) {
        return Webs.web(URI.create("http://127.0.0.1:9/"), state, false);
    }

    /** The computer of the tests. */
    public static Machine machine() {
        return new Machine("here", "here");
    }

    /** What the program opens libraries with. */
    public static LibraryTools tools() throws SeojaeException {
        return LibraryTools.standard(machine());
    }
}
