package app.seojae.library.backup;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.SeojaeException;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SightTest {
    @TempDir Path folder;

    @Test
    void rate() throws Exception {
        Path place = folder.resolve("library");
        try (Library library = TestLibraries.filled(place, Integer.getInteger("papers", 300))) {
            library.indexer().catchUp(app.seojae.work.CancelFlag.never());
        }
        byte[] sound = Files.readAllBytes(place.resolve("seojae.db"));
        System.out.println("size " + sound.length);
        for (Damage damage : List.of(Damage.PLACES, Damage.PAGE, Damage.ZEROS, Damage.PLACE, Damage.CUT)) {
            int seen = 0, n = Integer.getInteger("n", 100), refused = 0; long t=System.nanoTime();
            Map<String,Integer> kinds = new TreeMap<>();
            for (int i = 0; i < n; i++) {
                Files.write(place.resolve("seojae.db"), sound);
                damage.to(place.resolve("seojae.db"), new Random(i));
                try (Library library = Library.openToRead(place, TestLibraries.tools())) {
                    var found = library.check();
                    if (!found.isEmpty()) { seen++; kinds.merge(found.getFirst().args().toString().replaceAll("[0-9]+","N").replaceAll("(.{70}).*","$1"),1,Integer::sum); }
                    else kinds.merge("UNSEEN", 1, Integer::sum);
                } catch (SeojaeException e) { seen++; refused++; }
            }
            System.out.println(damage + " seen " + seen + "/" + n + " refused " + refused+" ms "+(System.nanoTime()-t)/1000000/n);
            kinds.entrySet().stream().sorted((a,b)->b.getValue()-a.getValue()).limit(8).forEach(e -> System.out.println("   " + e));
        }
    }
}
