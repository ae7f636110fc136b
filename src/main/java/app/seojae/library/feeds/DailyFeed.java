package app.seojae.library.feeds;

import app.seojae.feed.BlobId;
import app.seojae.feed.FeedHosts;
import app.seojae.fetch.RequestTerms;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
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
        Problem first = null;
        for (int i = 0; i < days.size(); i++) {
            run.progress(i, days.size());
            LocalDate day = days.get(i);
            try {
                check(run, day);
            } catch (SeojaeException e) {
                if (!isOfOneDay(e.problem().kind())) {
                    throw e;
                }
                first = first == null ? e.problem().in(day.toString()) : first;
            }
        }
        run.progress(days.size(), days.size());
        run.forget(ANSWER);
        run.finished(null, false);
        if (first != null) {
            throw new SeojaeException(first); // so that the same days are asked for again
        }
    }

    private void check(FeedRun run, LocalDate day) throws SeojaeException {
        RequestTerms terms = new RequestTerms(Map.of(), hosts.ofHf());
        byte[] bytes = run.ask(hosts.daily(day), ANSWER, null, terms).bytes();
        if (bytes == null || isEmpty(bytes)) {
            return;
        }
        if (!isList(bytes)) {
            throw new SeojaeException(Problem.of(ProblemKind.FEED_ANSWER));
        }
        String name = day + ".json";
        String version = BlobId.of(bytes);
        if (!run.has(name, version)) {
            run.take(name, version, bytes, null);
            run.flush();
        }
    }

    /** The other days may still be had. */
    private static boolean isOfOneDay(ProblemKind kind) {
        return switch (kind) {
            case NOT_FOUND, SERVER_ERROR, ODD_ANSWER, FEED_ANSWER, TOO_LARGE, CUT_OFF -> true;
            default -> false;
        };
    }

    /** A day without papers, a Sunday say, is no digest. */
    private static boolean isEmpty(byte[] bytes) {
        return bytes.length < 16 && text(bytes, bytes.length).replaceAll("\\s", "").equals("[]");
    }

    private static boolean isList(byte[] bytes) {
        return text(bytes, Math.min(bytes.length, 1_000)).stripLeading().startsWith("[");
    }

    private static String text(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
