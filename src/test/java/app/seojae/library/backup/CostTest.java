package app.seojae.library.backup;

import app.seojae.files.Machine;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.store.*;
import java.nio.file.*;
import java.time.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class CostTest {
    @Test
    void cost() throws Exception {
        Path place = Path.of("/tmp/hc-30k/library");
        if (!Files.exists(place)) {
            try (Library library = TestLibraries.filled(place, 30000)) {
                library.indexer().catchUp(app.seojae.work.CancelFlag.never());
            }
        }
        LibraryCare care = new LibraryCare(place, new Machine("here", "here"), InstantSource.system(), ZoneId.systemDefault());
        long t = System.nanoTime();
        System.out.println("C size " + Files.size(place.resolve("seojae.db")));
        for (int i = 0; i < 2; i++) {
            t = System.nanoTime();
            DatabaseFile.live(place.resolve("seojae.db"), (s, v) -> Soundness.quick(s));
            System.out.println("C quick " + (System.nanoTime() - t) / 1000000);
            t = System.nanoTime();
            DatabaseFile.live(place.resolve("seojae.db"), (s, v) -> Soundness.full(s));
            System.out.println("C full " + (System.nanoTime() - t) / 1000000);
        }
        t = System.nanoTime();
        care.backup();
        System.out.println("C backup " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        care.restoreNewest();
        System.out.println("C restore " + (System.nanoTime() - t) / 1000000);
    }
}
