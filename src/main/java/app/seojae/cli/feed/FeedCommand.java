package app.seojae.cli.feed;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.library.Library;
import app.seojae.library.feeds.Feeds;
import app.seojae.model.SeojaeException;
import app.seojae.model.feed.Feed;
import app.seojae.model.feed.FeedRhythm;
import app.seojae.work.CancelFlag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds, lists, checks, pauses and removes feeds. */
@Command(name = "feed")
public final class FeedCommand implements Runnable {

    private static final int STEP = 50;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "feed");
    }

    /** Its own commands, with the words they go by. */
    public static List<Part> parts(Root root) {
        return List.of(
                new Add(root), new All(root), new Refresh(root), new Pause(root), new Remove(root));
    }

    /** One of them. */
    public abstract static class Part extends LibraryCommand {
        Part(Root root) {
            super(root);
        }

        @Override
        protected final void run(Library library) throws SeojaeException {
            run(feeds(library));
        }

        abstract void run(Feeds feeds) throws SeojaeException;
    }

    /** Adds one; nothing is asked for yet. */
    @Command(name = "add")
    static final class Add extends Part {
        @Parameters(paramLabel = "URL")
        private String url = "";

        @Option(names = "--every", paramLabel = "start|1h|6h|24h|HH:MM|never")
        private String every = FeedRhythm.NEVER.word();

        Add(Root root) {
            super(root);
        }

        @Override
        void run(Feeds feeds) throws SeojaeException {
            FeedRhythm rhythm =
                    FeedRhythm.ofWord(every).orElseThrow(() -> wrongUsage("--every " + every));
            new FeedLine(this).tell(feeds.add(url, rhythm));
        }
    }

    /** All of them. */
    @Command(name = "list")
    static final class All extends Part {
        All(Root root) {
            super(root);
        }

        @Override
        void run(Feeds feeds) throws SeojaeException {
            for (Feed feed : feeds.all()) {
                new FeedLine(this).tell(feed);
            }
        }
    }

    /** Checks those named, or all that are not paused. */
    @Command(name = "refresh")
    static final class Refresh extends Part {
        @Parameters(paramLabel = "N", arity = "0..*")
        private List<Long> numbers = List.of();

        @Option(names = "--date", paramLabel = "DATE")
        private @Nullable LocalDate date;

        Refresh(Root root) {
            super(root);
        }

        @Override
        void run(Feeds feeds) throws SeojaeException {
            for (Feed feed : wanted(feeds)) {
                new FeedLine(this)
                        .tell(
                                feed,
                                feeds.refresh(
                                        feed.number(), date, this::progress, CancelFlag.never()));
                terminal().flush();
            }
        }

        private List<Feed> wanted(Feeds feeds) throws SeojaeException {
            if (numbers.isEmpty()) {
                return feeds.all().stream().filter(feed -> !feed.paused()).toList();
            }
            List<Feed> named = new ArrayList<>();
            for (long number : numbers) {
                named.add(feeds.find(number));
            }
            return named;
        }

        private void progress(long done, long total) {
            if (total > STEP && (done % STEP == 0 || done == total)) {
                terminal().say(done + "/" + total);
            }
        }
    }

    /** Lets one rest, or go on. */
    @Command(name = "pause")
    static final class Pause extends Part {
        @Parameters(paramLabel = "N")
        private long number;

        @Option(names = "--off")
        private boolean off;

        Pause(Root root) {
            super(root);
        }

        @Override
        void run(Feeds feeds) throws SeojaeException {
            feeds.pause(number, !off);
            new FeedLine(this).tell(feeds.find(number));
        }
    }

    /** Removes one; what it brought stays. */
    @Command(name = "remove")
    static final class Remove extends Part {
        @Parameters(paramLabel = "N")
        private long number;

        Remove(Root root) {
            super(root);
        }

        @Override
        void run(Feeds feeds) throws SeojaeException {
            feeds.remove(number);
        }
    }
}
