package app.seojae.library.backup;

import app.seojae.files.FileHash;
import app.seojae.files.SmallDisk;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.backup.StoredBackup;
import app.seojae.model.paper.Query;
import app.seojae.work.ByteMeter;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A program on a small disk that has no page left, then one, then two, until what it does fits; the
 * disk says each time that there is room, as one does that others fill meanwhile.
 */
public final class FullDiskChild {

    private static final int PAPERS = 12;

    private final Path disk;
    private final Path place;
    private final int stride;
    private final SmallDisk.Ballast ballast;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    private final LibraryCare care;

    /** Something that needs room. */
    private interface Deed {
        void run() throws Exception;
    }

    private FullDiskChild(Path disk, int stride) {
        this.disk = disk;
        this.stride = stride;
        place = disk.resolve("library");
        ballast = new SmallDisk.Ballast(disk.resolve("ballast"));
        care = care(place);
    }

    private LibraryCare care(Path folder) {
        InstantSource clock = now::get;
        return new LibraryCare(
                folder,
                TestLibraries.machine(),
                clock,
                ZoneOffset.UTC,
                new DiskRoom(any -> Long.MAX_VALUE));
    }

    /**
     * @param args the disk, and how many pages more there are from one try to the next
     */
    public static void main(String[] args) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        FullDiskChild child = new FullDiskChild(Path.of(args[0]), Integer.parseInt(args[1]));
        child.fill();
        child.backups();
        child.archives();
        child.restores();
        System.out.println("done");
        System.exit(0);
    }

    private void fill() throws Exception {
        try (Library library = TestLibraries.filled(place, PAPERS)) {
            library.notes().replace(1, "older");
            library.indexer().catchUp(CancelFlag.never());
        }
        byte[] bytes = new byte[30_000];
        for (String name : List.of("a.pdf", "b.pdf")) {
            new Random(name.hashCode()).nextBytes(bytes);
            Files.write(
                    Files.createDirectories(place.resolve("pdfs")).resolve(name), bytes.clone());
        }
        care.backup();
        care.archive(disk.resolve("older.seojae"), true, ByteMeter.silent());
        try (Library library = TestLibraries.open(place)) {
            library.notes().replace(1, "newer");
        }
        care.restoreNewest(ByteMeter.silent()); // so that something stands aside from before
        try (Library library = TestLibraries.open(place)) {
            library.notes().replace(1, "now");
        }
        now.set(now.get().plus(Duration.ofDays(1)));
    }

    private void backups() throws Exception {
        int before = care.backups().all().size();
        strike("the day's backup", () -> care.backups().daily("other"));
        List<StoredBackup> all = care.backups().all();
        check(all.size() == before + 1, "a backup more: " + all);
        for (StoredBackup one : all) {
            check(care.backups().rehearse(one).record().isGood(), one.toString());
        }
    }

    private void archives() throws Exception {
        Path file = disk.resolve("now.seojae");
        strike("an archive", () -> care.archive(file, true, ByteMeter.silent()));
        Files.write(file, new byte[100]);
        strike("an archive over a file", () -> care.archive(file, true, ByteMeter.silent()));
        LibraryCare other = care(disk.resolve("from-archive"));
        other.restore(file, ByteMeter.silent());
        check(note(other.folder()).equals("now"), "what the archive holds");
    }

    private void restores() throws Exception {
        Path older = disk.resolve("older.seojae");
        check(note(place).equals("now"), "as it was before the restores");
        strike("restore an archive", () -> care.restore(older, ByteMeter.silent()));
        check(note(place).equals("older"), "restored");
        Files.delete(place.resolve("pdfs/a.pdf"));
        now.set(now.get().plusSeconds(1));
        strike("restore an archive with its PDFs", () -> care.restore(older, ByteMeter.silent()));
        check(Files.exists(place.resolve("pdfs/a.pdf")), "its PDF came back");
        now.set(now.get().plusSeconds(1));
        strike("restore a backup", () -> care.restoreNewest(ByteMeter.silent()));
        check(note(place).equals("now"), "restored");
        LibraryCare fresh = care(disk.resolve("fresh"));
        Files.createDirectories(fresh.folder().resolve("holders"));
        strike("restore into a new folder", () -> fresh.restore(older, ByteMeter.silent()));
        check(note(fresh.folder()).equals("older"), "restored into a new folder");
        check(asideNamed("replaced") == 4 && asideNamed("damaged") == 0, "named as they were");
    }

    private long asideNamed(String how) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(one -> one.toString().contains("seojae.db." + how + "-")).count();
        }
    }

    private static String note(Path folder) throws Exception {
        try (Library library = TestLibraries.open(folder)) {
            check(library.health().problems().isEmpty(), "" + library.health().problems());
            check(library.browse().find(Query.ALL).size() == PAPERS, "all papers");
            return library.browse().paper(1).orElseThrow().note();
        }
    }

    private void strike(String name, Deed deed) throws Exception {
        TreeMap<String, String> before = files();
        List<String> kinds = new ArrayList<>();
        for (int pages = 0; true; pages += pages < 8 ? 1 : stride) {
            ballast.leave(pages);
            try {
                deed.run();
                System.out.println(name + ": struck " + kinds.size() + ", fits " + pages);
                ballast.free();
                check(kinds.size() > 8, "struck often enough");
                return;
            } catch (SeojaeException e) {
                ProblemKind kind = e.problem().kind();
                kinds.add(kind.toString());
                if (!Set.of(ProblemKind.DISK_FULL).contains(kind)) {
                    e.printStackTrace(System.out);
                    check(false, name + " with " + pages + " pages says " + e.problem());
                }
                TreeMap<String, String> after = files();
                check(before.equals(after), name + " with " + pages + ": " + other(before, after));
            }
        }
    }

    private static String other(TreeMap<String, String> before, TreeMap<String, String> after) {
        TreeMap<String, String> more = new TreeMap<>(after);
        more.entrySet().removeAll(before.entrySet());
        TreeMap<String, String> gone = new TreeMap<>(before);
        gone.entrySet().removeAll(after.entrySet());
        return "gone " + gone + ", more " + more;
    }

    /** Every file on the disk but the ballast, with what is in it but for when it was opened. */
    private TreeMap<String, String> files() throws Exception {
        TreeMap<String, String> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(disk)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                String name = disk.relativize(path).toString();
                boolean lock = path.endsWith(".lock") || path.equals(ballast.file());
                if (Files.isRegularFile(path) && !lock) {
                    found.put(name, name.endsWith(".json") ? "" : FileHash.sha256(path));
                }
            }
        }
        return found;
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            System.out.println("FAILED: " + what);
            System.exit(1);
        }
    }
}
