package app.seojae.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundnessTest {

    @TempDir Path folder;

    /** The segments of an index come and go by another connection than the one that looks. */
    @Test
    void anIndexThatChangedSinceTheLastLookIsNoDamage() throws Exception {
        Random random = new Random(5);
        try (StoreRig rig = StoreRig.in(folder)) {
            for (int turn = 0; turn < 80; turn++) {
                int paper = 1 + random.nextInt(7);
                String words = "'aa bb " + turn + "'";
                rig.change(
                        sql -> {
                            sql.update("DELETE FROM grams_title WHERE rowid = ?", paper);
                            sql.update(
                                    "INSERT INTO grams_title (rowid, text) VALUES (?, "
                                            + words
                                            + ")",
                                    paper);
                        });
                assertEquals(List.of(), rig.read(Soundness::full).complaints(), "turn " + turn);
                assertEquals(List.of(), rig.read(Soundness::quick).complaints(), "turn " + turn);
            }
        }
    }
}
