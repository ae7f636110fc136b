package app.seojae.cli.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.command.Launcher.Picture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code snapshot}: which pictures are asked for; that they are drawn others test. */
class SnapshotCommandTest {

    @TempDir Path folder;
    private CommandLineRig rig;
    private String out;

    @BeforeEach
    void prepare() {
        rig = new CommandLineRig(folder);
        out = folder.resolve("pictures").toString();
    }

    @Test
    void themeSizeAndScaleAreHandedOn() {
        rig.done("snapshot", "--out", out);
        rig.done("snapshot", "--out", out, "--theme", "dark", "--size", "1366x768");
        rig.done("snapshot", "--out", out, "--size", "1920X1080", "--scale", "1.5");
        rig.done("snapshot", "--out", out, "--text-size", "150");
        Path folderOfPictures = Path.of(out);
        assertEquals(
                List.of(
                        new Picture(folderOfPictures, false, 1440, 900, 1, 100),
                        new Picture(folderOfPictures, true, 1366, 768, 1, 100),
                        new Picture(folderOfPictures, false, 1920, 1080, 1.5, 100),
                        new Picture(folderOfPictures, false, 1440, 900, 1, 150)),
                rig.pictures());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1440", "1440x", "99x99", "large", "-800x600", "1440x900x2"})
    void aSizeIsWidthAndHeight(String size) {
        rig.misunderstands("--size " + size, "snapshot", "--out", out, "--size", size);
        assertEquals(List.of(), rig.pictures());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0", "-1.0", "5.0", "NaN"})
    void aScaleIsMoreThanNothingAndNotTooMuch(String scale) {
        rig.misunderstands("--scale " + scale, "snapshot", "--out", out, "--scale", scale);
        assertEquals(List.of(), rig.pictures());
    }

    @ParameterizedTest
    @ValueSource(strings = {"79.0", "201.0", "NaN"})
    void lettersAreNeitherTooSmallNorTooLarge(String size) {
        rig.misunderstands("--text-size " + size, "snapshot", "--out", out, "--text-size", size);
        assertEquals(List.of(), rig.pictures());
    }

    @Test
    void aThemeIsLightOrDark() {
        rig.misunderstands("--theme sepia", "snapshot", "--out", out, "--theme", "sepia");
        rig.misunderstands("--out", "snapshot");
        assertTrue(rig.pictures().isEmpty());
    }
}
