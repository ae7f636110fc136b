package app.seojae.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.feed.FeedAddress.GitHub;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Listings are read for digests alone, and what is none stops nothing but the check. */
class RemoteListingTest {

    private static final String BLOB = "a".repeat(40);

    private static String row(String type, String path, String blob) {
        return "{\"type\":\"%s\",\"path\":\"%s\",\"name\":\"x\",\"sha\":\"%s\",\"size\":7,"
                        .formatted(type, path, blob)
                + "\"download_url\":\"https://raw.githubusercontent.com/o/r/main/논문/a b.md\"}";
    }

    @Test
    void onlyDigestsOfAFolderCount() throws Exception {
        String json =
                "["
                        + String.join(
                                ",",
                                row("file", "논문/2024-10-24.md", BLOB),
                                row("file", "논문/2025-01-06_paper_ko.JSON", BLOB),
                                row("file", "논문/picture.png", BLOB),
                                row("dir", "논문/older.md", BLOB),
                                row("symlink", "논문/link.md", BLOB),
                                row("file", "논문/odd.md", "../../../etc"),
                                "null",
                                "[]",
                                "7")
                        + "]";
        RemoteListing listing = RemoteListing.ofFolder(json);
        assertEquals(
                List.of("2024-10-24.md", "2025-01-06_paper_ko.JSON"),
                listing.files().stream().map(RemoteFile::name).toList());
        assertEquals(
                URI.create(
                        "https://raw.githubusercontent.com/o/r/main/%EB%85%BC%EB%AC%B8/a%20b.md"),
                listing.files().getFirst().download());
        assertFalse(listing.isCut());
    }

    @Test
    void aFullFolderMayHoldMore() throws Exception {
        String rows =
                IntStream.range(0, RemoteListing.MOST_OF_A_FOLDER)
                        .mapToObj(i -> row("file", i + ".md", BLOB))
                        .collect(Collectors.joining(",", "[", "]"));
        assertTrue(RemoteListing.ofFolder(rows).isCut());
    }

    @Test
    void ofARepositoryTheFolderAloneIsTaken() throws Exception {
        String json =
                "{\"tree\":["
                        + String.join(
                                ",",
                                row("blob", "논문/a.md", BLOB),
                                row("blob", "논문/deeper/b.md", BLOB),
                                row("blob", "논문2/c.md", BLOB),
                                row("tree", "논문/d.md", BLOB),
                                row("blob", "e.md", BLOB))
                        + "],\"truncated\":true}";
        RemoteListing listing = RemoteListing.ofTree(json, "논문");
        assertEquals(List.of("논문/a.md"), listing.files().stream().map(RemoteFile::path).toList());
        assertTrue(listing.truncated());
        assertEquals(
                List.of("e.md"),
                RemoteListing.ofTree(json, "").files().stream().map(RemoteFile::path).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{\"message\":\"Not Found\"}", "\"x\"", "[[[[[[", "{"})
    void whatIsNoListingSaysSo(String json) {
        assertEquals(
                ProblemKind.FEED_ANSWER,
                assertThrows(SeojaeException.class, () -> RemoteListing.ofFolder(json))
                        .problem()
                        .kind());
        assertThrows(SeojaeException.class, () -> RemoteListing.ofTree(json, ""));
    }

    /** The ids were made with {@code git hash-object}. */
    @Test
    void contentsHaveGitsIds() {
        byte[] hello = "hello\n".getBytes(StandardCharsets.UTF_8);
        assertEquals("ce013625030ba8dba906f756967f9e9ca394464a", BlobId.of(hello, BLOB));
        assertEquals("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", BlobId.of(new byte[0], BLOB));
        assertEquals(64, BlobId.of(hello, "b".repeat(64)).length(), "repositories of the new hash");
    }

    @Test
    void addressesAreWrittenAsServersReadThem() {
        GitHub folder = new GitHub("o", "r", "main", "논문/a b");
        String path = "/repos/o/r/contents/%EB%85%BC%EB%AC%B8/a%20b";
        assertEquals(
                URI.create("https://api.github.com" + path + "?ref=main"),
                FeedHosts.DEFAULT.contents(folder));
        FeedHosts mirror = new FeedHosts(URI.create("http://127.0.0.1:81/"), null);
        assertEquals(
                URI.create("http://127.0.0.1:81" + path),
                mirror.contents(new GitHub("o", "r", GitHub.HEAD, "논문/a b")));
        assertEquals(Set.of("127.0.0.1:81"), mirror.ofGitHub());
        assertEquals(
                URI.create("https://huggingface.co/api/daily_papers?date=2026-08-21&limit=100"),
                FeedHosts.DEFAULT.daily(LocalDate.of(2026, 8, 21)));
        assertEquals(
                URI.create("https://raw.githubusercontent.com/o/r/main/a%3Fb%23.md"),
                FeedHosts.DEFAULT.raw(folder, "a?b#.md"));
    }
}
