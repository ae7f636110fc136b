package app.seojae.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads real digests, where a machine has them: {@code -Dseojae.digests=…}. */
class RealDigestsTest {

    @Test
    void realDigestsAreReadAsAPersonReadsThem() throws IOException {
        Path folder = Path.of(System.getProperty("seojae.digests", "../shared/digests"));
        assumeTrue(Files.isDirectory(folder), "no real digests here");
        List<String> differences = new ArrayList<>();
        List<Path> digests;
        try (Stream<Path> files = Files.list(folder)) {
            digests = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        for (Path digest : digests) {
            differences.addAll(Expectation.differences(digest));
        }
        assertFalse(digests.isEmpty());
        assertEquals(List.of(), differences);
    }
}
