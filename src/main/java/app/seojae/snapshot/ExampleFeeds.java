package app.seojae.snapshot;

import app.seojae.files.FileProblem;
import app.seojae.library.Library;
import app.seojae.library.feeds.Feeds;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.SeojaeException;
import app.seojae.model.feed.Feed;
import app.seojae.model.feed.FeedRhythm;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Feeds for a picture, where the library has none; only a folder of them is really read. */
final class ExampleFeeds {

    private static final String SAMPLE = "2017-06-12-09-00-00.md";

    private ExampleFeeds() {}

    /** Adds some of all kinds. */
    static void add(Library copy, WebAccess web) throws SeojaeException {
        Feeds feeds = copy.arrivals().feeds(web);
        if (feeds.all().isEmpty()) {
            feeds.add(
                    "https://github.com/example/digests/tree/main/papers", new FeedRhythm("07:30"));
            feeds.add("hf:daily", new FeedRhythm("6h"));
            read(feeds, folder(copy));
        }
    }

    /** The same, with a folder that is there no more. */
    static void addFailing(Library copy, WebAccess web) throws SeojaeException {
        Feeds feeds = copy.arrivals().feeds(web);
        feeds.add("hf:daily", new FeedRhythm("6h"));
        Path folder = folder(copy);
        Feed feed = read(feeds, folder);
        try {
            Files.delete(folder.resolve(SAMPLE));
            Files.delete(folder);
        } catch (IOException e) {
            throw FileProblem.writing(folder, e);
        }
        feeds.refresh(feed.number(), null, Progress.NONE, CancelFlag.never());
    }

    private static Feed read(Feeds feeds, Path folder) throws SeojaeException {
        Feed feed = feeds.add(folder.toString(), FeedRhythm.NEVER);
        feeds.refresh(feed.number(), null, Progress.NONE, CancelFlag.never());
        return feed;
    }

    private static Path folder(Library copy) throws SeojaeException {
        Path folder = copy.folder().resolve("digests");
        String name = "/sample/" + SAMPLE;
        try (InputStream sample =
                Objects.requireNonNull(ExampleFeeds.class.getResourceAsStream(name), name)) {
            Files.createDirectories(folder);
            Files.write(folder.resolve(SAMPLE), sample.readAllBytes());
            return folder;
        } catch (IOException e) {
            throw FileProblem.writing(folder, e);
        }
    }
}
