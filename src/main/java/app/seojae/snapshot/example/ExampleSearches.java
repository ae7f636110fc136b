package app.seojae.snapshot.example;

import app.seojae.library.Library;
import app.seojae.library.papers.PaperStates;
import app.seojae.library.saved.SavedSearches;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import app.seojae.work.CancelFlag;
import java.util.List;
import java.util.stream.IntStream;

/** Searches a person might keep. */
public final class ExampleSearches {

    private ExampleSearches() {}

    /** A question with words and filters. */
    public static Query asked() {
        return Query.ALL.withText("▲>=2 -status:skipped 모델").sorted(Query.Sort.RELEVANCE);
    }

    /** Keeps some questions, collects some papers, and decides on as many others. */
    public static void keep(Library copy) throws SeojaeException {
        long[] all = copy.browse().ids(Query.ALL);
        PaperStates states = copy.paperStates();
        states.bookmark(every(all, 1), true);
        states.status(every(all, 2), Status.SKIPPED);
        states.collect(every(all, 0).reversed(), "세미나/2026 가을", true);
        states.collect(every(all, 1), "세미나", true);
        states.createCollection("졸업 논문");
        SavedSearches saved = copy.finding().saved();
        saved.put("많이 추천된 것", "▲>20 status:unread");
        saved.put("언어 모델 · 로봇", "\"언어 모델\" 로봇");
    }

    /** Learns what Korean words mean; nobody else does in a window that is only drawn. */
    public static void learn(Library copy) throws SeojaeException {
        copy.finding().meanings().learn(CancelFlag.never());
    }

    /** Every third paper, from one of the first. */
    private static List<Long> every(long[] all, int from) {
        return IntStream.range(0, all.length)
                .filter(i -> i % 3 == from)
                .mapToObj(i -> all[i])
                .toList();
    }
}
