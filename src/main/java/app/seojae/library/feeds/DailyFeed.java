package app.seojae.library.feeds;

import app.seojae.feed.BlobId;
import app.seojae.feed.FeedHosts;
import app.seojae.fetch.RequestTerms;
import app.seojae.model.SeojaeException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The daily list of papers, a day a request. A day's list is asked for again as long as its papers
 * may still gather votes.
 */
final class DailyFeed implements FeedSource {

    private static final String ANSWER = "day.json";
    private static final String LIKE_GIT = "0".repeat(40);

    private final FeedHosts hosts;
    private final List<LocalDate> days;

    /**
     * @param days to ask for, in this order
     */
    DailyFeed(FeedHosts hosts, List<LocalDate> days) {
        this.hosts = hosts;
        this.days = List.copyOf(days);
    }

    @Override
    public void check(FeedRun run) throws SeojaeException {
        RequestTerms terms = new RequestTerms(Map.of(), hosts.ofHf());
        for (int i = 0; i < days.size(); i++) {
            run.progress(i, days.size());
            LocalDate day = days.get(i);
            byte[] bytes = run.ask(hosts.daily(day), ANSWER, null, terms).bytes();
            String name = day + ".json";
            if (bytes != null && !isEmpty(bytes)) {
                String version = BlobId.of(bytes, LIKE_GIT);
                if (!run.has(name, version)) {
                    run.take(name, version, bytes);
                }
            }
        }
        run.progress(days.size(), days.size());
        run.forget(ANSWER);
        run.finished(null, false);
    }

    /** A day without papers, a Sunday say, is no digest. */
    private static boolean isEmpty(byte[] bytes) {
        return bytes.length < 16
                && new String(bytes, StandardCharsets.UTF_8).replaceAll("\\s", "").equals("[]");
    }
}
