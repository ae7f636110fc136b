package app.seojae.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every drift of {@code digest-format.md} as a digest and, beside it, what a person reads in it.
 */
class DriftTest {

    private static final Path DIGESTS = Path.of("src/test/resources/digests");

    static Stream<Path> digests() throws IOException {
        return Files.list(DIGESTS).filter(file -> file.toString().endsWith(".md")).sorted();
    }

    @ParameterizedTest
    @MethodSource("digests")
    void isReadAsAPersonReadsIt(Path digest) throws IOException {
        assertEquals(List.of(), Expectation.differences(digest));
    }
}
