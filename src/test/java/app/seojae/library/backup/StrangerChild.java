package app.seojae.library.backup;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import app.seojae.work.ByteMeter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A program without the right to everything; says in a line each how what it tried came out. */
public final class StrangerChild {

    private StrangerChild() {}

    /**
     * @param args the library, where to write an archive, and what to try
     */
    public static void main(String[] args) {
        Logger.getLogger("").setLevel(Level.OFF);
        Path place = Path.of(args[0]);
        LibraryCare care =
                new LibraryCare(
                        place,
                        TestLibraries.machine(),
                        InstantSource.system(),
                        ZoneId.systemDefault());
        for (String deed : List.of(args).subList(2, args.length)) {
            switch (deed) {
                case "open" -> tell(deed, () -> opened(place));
                case "list" -> tell(deed, () -> care.backups().all().size());
                case "offer" -> tell(deed, () -> care.offer().orElseThrow().backup().file());
                case "backup" -> tell(deed, () -> care.backup().record().isGood());
                case "daily" -> tell(deed, () -> care.backups().daily("other").isPresent());
                case "archive" ->
                        tell(
                                deed,
                                () ->
                                        care.archive(Path.of(args[1]), true, ByteMeter.silent())
                                                .counts()
                                                .papers());
                case "restore" ->
                        tell(deed, () -> care.restoreNewest(ByteMeter.silent()).counts().papers());
                default -> throw new IllegalArgumentException(deed);
            }
        }
        System.exit(0);
    }

    private static String opened(Path place) throws SeojaeException {
        try (Library library = TestLibraries.open(place)) {
            return library.browse().find(Query.ALL).size()
                    + (library.readOnly() ? " to read" : " to write");
        }
    }

    private static void tell(String deed, Callable<Object> work) {
        try {
            System.out.println(deed + ": " + work.call());
        } catch (SeojaeException e) {
            System.out.println(deed + ": " + e.problem().kind() + " " + e.problem().args());
        } catch (Exception e) {
            System.out.println(deed + ": " + e);
        }
    }
}
