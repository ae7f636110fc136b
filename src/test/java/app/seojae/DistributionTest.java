package app.seojae;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The recipes of what people install, as far as they can be tried without making it. */
class DistributionTest {

    private static final Path RECIPES = Path.of("src", "build");

    @TempDir Path folder;

    private List<String> dryRun(String system) throws Exception {
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                RECIPES.resolve("Distribution.java").toString(),
                                Path.of("src", "main", "dist").toString(),
                                folder.resolve("dist").toString(),
                                RECIPES.toString(),
                                Path.of("resources", "icons").toString(),
                                "LICENSE",
                                "1.2.3",
                                "2026-11-23T00:00:00Z",
                                "dry-run",
                                system)
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().toList();
    }

    @ParameterizedTest
    @CsvSource({"windows, msi, seojae.ico", "mac, dmg, seojae.icns", "linux, deb, seojae-256.png"})
    void anImageWithItsOwnJavaIsMadeAndThenThePackageOfTheSystem(
            String system, String type, String icon) throws Exception {
        List<String> said = dryRun(system);
        assertEquals(3, said.size(), said.toString());
        assertTrue(said.get(0).startsWith("jlink --add-modules java.base,"), said.get(0));
        assertTrue(said.get(1).contains(" --main-class app.seojae.Main "), said.get(1));
        assertTrue(said.get(1).contains(icon + " "), said.get(1));
        assertTrue(said.get(1).contains(" -XX:AOTCache=$APPDIR/seojae.aot"), said.get(1));
        if (!system.equals("linux")) {
            byte[] picture = Files.readAllBytes(folder.resolve("dist").resolve(icon));
            byte[] png = Files.readAllBytes(Path.of("resources", "icons", "seojae-256.png"));
            int head = picture.length - png.length;
            assertArrayEquals(png, Arrays.copyOfRange(picture, head, picture.length));
        }
        assertTrue(said.get(2).startsWith("jpackage --type " + type + " "), said.get(2));
        for (String word : said.get(2).split(" ")) {
            assertTrue(!word.endsWith(".properties") || Files.isRegularFile(Path.of(word)), word);
        }
    }

    @Test
    void theEntryOfTheMenuNamesTheProgramInBothLanguages() throws IOException {
        List<String> entry = Files.readAllLines(RECIPES.resolve("linux/seojae.desktop"));
        assertEquals("[Desktop Entry]", entry.getFirst());
        assertTrue(entry.contains("Name=Seojae") && entry.contains("Name[ko]=서재"));
        assertTrue(entry.contains("MimeType=text/markdown;application/x-seojae;"));
    }
}
