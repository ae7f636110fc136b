package app.seojae.library.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.seojae.files.SmallDisk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk fills up at one write after another of a backup, an archive, a restore: each time the
 * person is told so, all is as before, and once there is room it works. {@code
 * -Dseojae.full.stride=1} strikes at every page of the disk.
 */
class FullDiskTest {

    private static final int STRIDE = Integer.getInteger("seojae.full.stride", 9);

    @TempDir Path folder;

    @Test
    void whereverTheDiskFillsUpItIsToldAndNothingIsLost() throws Exception {
        SmallDisk disk = SmallDisk.at(folder);
        assumeTrue(disk != null, "no small disk can be made here");
        List<String> said = disk.run(FullDiskChild.class, Integer.toString(STRIDE));
        System.out.println("FullDiskTest: " + said);
        assertEquals("done", said.isEmpty() ? "" : said.getLast(), () -> String.join("\n", said));
    }
}
