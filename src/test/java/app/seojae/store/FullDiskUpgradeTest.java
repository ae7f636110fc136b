package app.seojae.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.seojae.files.SmallDisk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk fills up at one write after another of an upgrade and of the copy before it: each time
 * the person is told so, and once there is room the library opens with all that was in it. {@code
 * -Dseojae.full.stride=1} strikes at every page of the disk, and in every older library.
 */
class FullDiskUpgradeTest {

    private static final int STRIDE = Integer.getInteger("seojae.full.stride", 9);
    private static final int CURRENT = Migrations.standard().scripts().size();

    @TempDir Path folder;

    @Test
    void whereverTheDiskFillsUpItIsToldAndNothingIsLost() throws Exception {
        SmallDisk disk = SmallDisk.at(folder);
        assumeTrue(disk != null, "no small disk can be made here");
        List<String> args = new ArrayList<>(List.of(Integer.toString(STRIDE)));
        args.addAll(
                STRIDE > 1
                        ? List.of("1", "9", Integer.toString(CURRENT - 1))
                        : IntStream.range(1, CURRENT).mapToObj(Integer::toString).toList());
        List<String> said = disk.run(FullDiskUpgradeChild.class, args.toArray(String[]::new));
        System.out.println("FullDiskUpgradeTest: " + said);
        assertEquals("done", said.isEmpty() ? "" : said.getLast(), () -> String.join("\n", said));
    }
}
