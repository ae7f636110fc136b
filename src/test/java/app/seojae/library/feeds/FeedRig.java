package app.seojae.library.feeds;

import app.seojae.cli.DigestPage;
import app.seojae.feed.LoopbackGitHub;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.SeojaeException;
import app.seojae.model.feed.Feed;
import app.seojae.model.feed.FeedReport;
import app.seojae.model.feed.FeedRhythm;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A library that reads feeds of a server of the test. */
final class FeedRig implements AutoCloseable {

    private final Path folder;
    private final LoopbackGitHub github = new LoopbackGitHub();
    private Library library;
    private Feeds feeds;

    FeedRig(Path folder) throws SeojaeException, IOException {
        this.folder = folder;
        library = TestLibraries.open(folder.resolve("library"));
        feeds = library.arrivals().feeds(TestLibraries.web(github.base(), folder.resolve("state")));
    }

    /** A digest of one paper. */
    static String page(int number, String title) {
        return new DigestPage().paper("%04d.%05d".formatted(2401, number + 1), title).text();
    }

    LoopbackGitHub github() {
        return github;
    }

    Feeds feeds() {
        return feeds;
    }

    Instant now() {
        return Instant.now();
    }

    /** Ends the program and starts it again. */
    void reopen() throws SeojaeException {
        library.close();
        library = TestLibraries.open(folder.resolve("library"));
        feeds = library.arrivals().feeds(TestLibraries.web(github.base(), folder.resolve("state")));
    }

    /** Forbids the network. */
    void offline() {
        feeds = library.arrivals().feeds(TestLibraries.noWeb(folder.resolve("state")));
    }

    long add(String url) throws SeojaeException {
        return feeds.add(url, FeedRhythm.START).number();
    }

    FeedReport check(long feed) throws SeojaeException {
        return feeds.refresh(feed, null, (done, all) -> {}, CancelFlag.never());
    }

    /** Checks a daily list for one day. */
    FeedReport check(long feed, LocalDate day) throws SeojaeException {
        return feeds.refresh(feed, day, (done, all) -> {}, CancelFlag.never());
    }

    /** The same on another thread. */
    CompletableFuture<FeedReport> start(long feed, CancelFlag cancel) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return feeds.refresh(feed, null, (done, all) -> {}, cancel);
                    } catch (SeojaeException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    List<Feed> due() throws SeojaeException {
        InstantSource clock = InstantSource.system();
        FeedTimes times = new FeedTimes(clock);
        List<Feed> due = new ArrayList<>();
        for (Feed feed : feeds.all()) {
            Instant next = times.next(feed);
            if (next != null && !next.isAfter(clock.instant())) {
                due.add(feed);
            }
        }
        return due;
    }

    void importText(String name, String text) throws SeojaeException {
        library.importer().importText(name, text.getBytes(StandardCharsets.UTF_8));
    }

    int papers() throws SeojaeException {
        return library.browse().find(Query.ALL).ids().length;
    }

    List<String> titles() throws SeojaeException {
        return rows().stream().map(PaperRow::title).toList();
    }

    private List<PaperRow> rows() throws SeojaeException {
        long[] ids = library.browse().find(Query.ALL).ids();
        return library.browse().rows(Arrays.stream(ids).boxed().toList());
    }

    /** All papers with everything known of them. */
    List<Paper> whole() throws SeojaeException {
        long[] ids = library.browse().find(Query.ALL).ids();
        return library.browse().papers(Arrays.stream(ids).boxed().toList());
    }

    /** The titles that anybody gives any paper. */
    Set<String> told() throws SeojaeException {
        Set<String> titles = new HashSet<>();
        for (PaperRow row : rows()) {
            Paper paper = library.browse().paper(row.id()).orElseThrow();
            paper.readings().forEach(one -> titles.add(String.valueOf(one.title())));
        }
        return titles;
    }

    /** What is kept of a feed's files while they are not in the library. */
    List<String> answersOfFiles(long feed) {
        try (Stream<Path> files = Files.walk(folder.resolve("library"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches(feed + "-[0-9a-f]{40}.*"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SeojaeException {
        github.close();
        library.close();
    }
}
