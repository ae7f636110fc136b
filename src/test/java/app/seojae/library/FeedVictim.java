package app.seojae.library;

import app.seojae.chat.ChatAddress;
import app.seojae.chat.ChatModel;
import app.seojae.library.feeds.Feeds;
import app.seojae.library.summaries.Summaries;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.feed.Feed;
import app.seojae.work.CancelFlag;
import java.net.URI;
import java.nio.file.Path;

/** A program that checks feeds, or lets a model write, and says each step. */
final class FeedVictim {

    private FeedVictim() {}

    public static void main(String[] args) throws Exception {
        URI server = URI.create(args[1]);
        WebAccess web = TestLibraries.web(server, Path.of(args[2]));
        try (Library library = TestLibraries.open(Path.of(args[0]))) {
            say("ready");
            if (args[3].equals("sync")) {
                Feeds feeds = library.arrivals().feeds(web);
                for (Feed feed : feeds.all()) {
                    feeds.refresh(
                            feed.number(),
                            null,
                            (done, all) -> say("file " + done),
                            CancelFlag.never());
                }
            } else {
                Summaries summaries = library.arrivals().summaries();
                ChatModel model = new ChatModel(ChatAddress.of(args[1], "m", null), web.fetcher());
                for (long paper : summaries.missing()) {
                    summaries.write(paper, model, "Write Korean.", CancelFlag.never());
                    say("written " + paper);
                }
            }
            say("end");
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
