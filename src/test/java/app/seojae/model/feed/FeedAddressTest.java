package app.seojae.model.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person copies out of a browser is understood; what is no feed says so. */
class FeedAddressTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "https://github.com/o/r/tree/main/논문, o, r, main, 논문",
        "https://github.com/o/r/tree/main/%EB%85%BC%EB%AC%B8, o, r, main, 논문",
        "https://github.com/o/r/tree/main/a/b/, o, r, main, a/b",
        "https://github.com/o/r/tree/v1.2, o, r, v1.2, ''",
        "https://github.com/o/r, o, r, HEAD, ''",
        "https://github.com/o/r.git, o, r, HEAD, ''",
        "HTTPS://GitHub.com/o/r/, o, r, HEAD, ''",
        "https://github.com/o-1/r.x/tree/main/2024 digests, o-1, r.x, main, 2024 digests",
    })
    void aFolderOfARepository(
            String typed, String owner, String repository, String branch, String path)
            throws Exception {
        FeedAddress address = FeedAddress.parse(typed);
        assertEquals(new FeedAddress.GitHub(owner, repository, branch, path), address);
        assertEquals(address, FeedAddress.parse(address.url()), "its own spelling is one too");
    }

    @Test
    void aFileOfARepositoryIsItsContent() throws Exception {
        FeedAddress.RawFile file =
                assertInstanceOf(
                        FeedAddress.RawFile.class,
                        FeedAddress.parse("https://github.com/o/r/blob/main/a%20b/c.md"));
        assertEquals("https://raw.githubusercontent.com/o/r/main/a%20b/c.md", file.url());
        assertEquals("file", file.kind());
    }

    @Test
    void otherAddressesAreFilesAndTheListHasAWord() throws Exception {
        assertEquals("file", FeedAddress.parse("http://example.org/today.md").kind());
        assertEquals(new FeedAddress.HfDaily(), FeedAddress.parse(" HF:daily "));
        assertEquals("hf-daily", FeedAddress.parse("hf:daily").kind());
    }

    @Test
    void aFolderHereIsKnownByItsWholePath() throws Exception {
        Path digests = Files.createDirectories(folder.resolve("디지스트"));
        FeedAddress address = FeedAddress.parse(digests.resolve("../디지스트").toString());
        assertEquals(new FeedAddress.Folder(digests.toAbsolutePath()), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no/such/folder",
                "ftp://example.org/a.md",
                "https://github.com/",
                "https://github.com/o",
                "https://github.com/o/r/issues",
                "https://github.com/o/r/tree/main/../../x",
                "https://github.com/../r",
                "https://user:secret@example.org/a.md",
                "https:///a.md",
                "https://exa mple.org/a",
                "hf:weekly"
            })
    void whatIsNoFeedSaysSo(String typed) {
        SeojaeException refused =
                assertThrows(SeojaeException.class, () -> FeedAddress.parse(typed));
        assertEquals(ProblemKind.FEED_ADDRESS, refused.problem().kind());
    }
}
