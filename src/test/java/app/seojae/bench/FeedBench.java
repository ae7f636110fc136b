package app.seojae.bench;

import app.seojae.cli.DigestPage;
import app.seojae.feed.LoopbackGitHub;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.feeds.Feeds;
import app.seojae.model.feed.FeedReport;
import app.seojae.model.feed.FeedRhythm;
import app.seojae.work.CancelFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/**
 * The first sync of a feed of so many files over a server that takes so many milliseconds for an
 * answer, and the check after it; {@code FeedBench 700 0}.
 */
final class FeedBench {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 3);

    private FeedBench() {}

    public static void main(String[] args) throws Exception {
        int files = args.length > 0 ? Integer.parseInt(args[0]) : 700;
        long delay = args.length > 1 ? Long.parseLong(args[1]) : 0;
        Path folder = Files.createTempDirectory("feed-bench");
        try (LoopbackGitHub github = new LoopbackGitHub();
                Library library = TestLibraries.open(folder.resolve("library"))) {
            for (int i = 0; i < files; i++) {
                github.file(FIRST.plusDays(i) + "-15-00-10.md", page(i));
            }
            github.delay(Duration.ofMillis(delay));
            Feeds feeds =
                    library.arrivals()
                            .feeds(TestLibraries.web(github.base(), folder.resolve("state")));
            long feed = feeds.add(LoopbackGitHub.FOLDER, FeedRhythm.NEVER).number();
            tell("first", feeds, feed, github);
            tell("again", feeds, feed, github);
        }
    }

    private static void tell(String what, Feeds feeds, long feed, LoopbackGitHub github)
            throws Exception {
        github.forget();
        FeedReport[] report = new FeedReport[1];
        double ms =
                Times.ms(
                        () ->
                                report[0] =
                                        feeds.refresh(
                                                feed, null, (done, all) -> {}, CancelFlag.never()));
        System.out.printf(
                "%s: %.0f ms, %d requests, %d at once, %d papers, %s%n",
                what,
                ms,
                github.count(),
                github.mostAtOnce(),
                report[0].newPapers(),
                report[0].problem());
    }

    private static String page(int number) {
        DigestPage page = new DigestPage();
        for (int i = 0; i < 5; i++) {
            page.paper(
                    "%04d.%05d".formatted(2401 + number / 2_000, number % 2_000 * 5 + i), "T" + i);
        }
        return page.text();
    }
}
