package app.seojae.snapshot.example;

import app.seojae.library.Library;
import app.seojae.library.saved.SavedSearches;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;

/** Searches a person might keep. */
public final class ExampleSearches {

    private ExampleSearches() {}

    /** A question with words and filters. */
    public static Query asked() {
        return Query.ALL.withText("▲>=2 -status:skipped 모델").sorted(Query.Sort.RELEVANCE);
    }

    /** Keeps some questions. */
    public static void keep(Library copy) throws SeojaeException {
        SavedSearches saved = copy.finding().saved();
        saved.put("많이 추천된 것", "▲>20 status:unread");
        saved.put("언어 모델 · 로봇", "\"언어 모델\" 로봇");
    }
}
