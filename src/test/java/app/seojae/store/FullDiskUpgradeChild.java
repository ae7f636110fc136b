package app.seojae.store;

import app.seojae.files.SmallDisk;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A program on a small disk that opens libraries of older programs, where no page is left, then
 * one, then two, until the upgrade fits.
 */
public final class FullDiskUpgradeChild {

    private final Path disk;
    private final Path place;
    private final int stride;
    private final SmallDisk.Ballast ballast;

    private FullDiskUpgradeChild(Path disk, int stride) {
        this.disk = disk;
        this.stride = stride;
        place = disk.resolve("library");
        ballast = new SmallDisk.Ballast(disk.resolve("ballast"));
    }

    /**
     * @param args the disk, how many pages more there are from one try to the next, and the
     *     versions to upgrade from
     */
    public static void main(String[] args) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        FullDiskUpgradeChild child =
                new FullDiskUpgradeChild(Path.of(args[0]), Integer.parseInt(args[1]));
        for (String version : List.of(args).subList(2, args.length)) {
            child.upgrade(Integer.parseInt(version));
        }
        System.out.println("done");
        System.exit(0);
    }

    private void upgrade(int version) throws Exception {
        Path old = disk.resolve("old-" + version + ".db");
        OlderLibraries.make(old, version);
        int struck = 0;
        for (int pages = 0; !fits(old, version, pages); pages += pages < 8 ? 1 : stride) {
            struck++;
            ballast.free();
            checkNothingHalf(version);
            checkUpgraded();
        }
        System.out.println("from version " + version + ": struck " + struck);
        check(struck > 8, "struck often enough");
        ballast.free();
        checkUpgraded();
    }

    /** Whether the library of an older program can be opened where so many pages are left. */
    private boolean fits(Path old, int version, int pages) throws Exception {
        clear();
        Files.createDirectories(place.resolve("holders"));
        Files.copy(old, place.resolve("seojae.db"));
        ballast.leave(pages);
        try (Library library = TestLibraries.open(place)) {
            return !library.readOnly();
        } catch (SeojaeException e) {
            if (e.problem().kind() != ProblemKind.DISK_FULL) {
                e.printStackTrace(System.out);
            }
            check(
                    e.problem().kind() == ProblemKind.DISK_FULL,
                    "from " + version + " with " + pages + " pages says " + e.problem());
            return false;
        }
    }

    private void clear() throws Exception {
        ballast.free();
        if (Files.exists(place)) {
            try (Stream<Path> walk = Files.walk(place)) {
                for (Path path : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** A copy that was made before is whole or not there. */
    private void checkNothingHalf(int version) throws Exception {
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                check(!name.endsWith(".part"), "left half: " + name);
                if (name.startsWith("seojae.db.version-")) {
                    check(name.equals("seojae.db.version-" + version), name);
                    boolean whole =
                            DatabaseFile.still(
                                    file,
                                    (sql, now) ->
                                            Soundness.full(sql).isSound()
                                                    && sql.number("SELECT count(*) FROM papers")
                                                            == 3);
                    check(whole, "a copy that is not whole");
                }
            }
        }
    }

    private void checkUpgraded() throws Exception {
        try (Library library = TestLibraries.open(place)) {
            check(!library.readOnly(), "it can be written again");
            Paper paper = library.browse().paper(1).orElseThrow();
            check(paper.note().equals("my note") && paper.row().bookmarked(), paper.toString());
            check(paper.readings().size() == 2, paper.toString());
            check(library.browse().paper(2).orElseThrow().collections().contains("c"), "c");
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            System.out.println("FAILED: " + what);
            System.exit(1);
        }
    }
}
