package app.seojae.citation;

import app.seojae.model.ArxivId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The papers a library has, to be found by what others call them: by arXiv id, else by title.
 * Filled by one thread, then safe for any.
 */
public final class KnownPapers {

    /** A paper is cited at most this many years after its preprint under another year. */
    private static final int LATER = 2;

    private final Map<String, Long> ids = new HashMap<>();
    private final Map<Long, List<Known>> titles = new HashMap<>();

    private record Known(long paper, @Nullable String arxivId, int letters) {}

    /** Adds a paper by one of its titles. */
    public void add(long paper, String title, @Nullable String arxivId) {
        if (arxivId != null) {
            ids.putIfAbsent(arxivId, paper);
        }
        TitleKey key = TitleKey.of(title);
        if (key.isAny()) {
            titles.computeIfAbsent(key.hash(), _ -> new ArrayList<>(1))
                    .add(new Known(paper, arxivId, key.letters().length()));
        }
    }

    /**
     * The number of the paper that a work is; 0 where none is.
     *
     * <p>A title of few letters is believed only where the year fits too, and no title against
     * another arXiv id.
     */
    public long paper(CitedWork work) {
        ArxivId id = work.arxivId();
        if (id != null) {
            Long paper = ids.get(id.value());
            if (paper != null) {
                return paper;
            }
        }
        Known best = null;
        for (long phrase : work.phrases()) {
            for (Known known : titles.getOrDefault(phrase, List.of())) {
                boolean better = best == null || known.letters() > best.letters();
                if (better && mayBe(known, work)) {
                    best = known;
                }
            }
        }
        return best == null ? 0 : best.paper();
    }

    private static boolean mayBe(Known known, CitedWork work) {
        ArxivId id = work.arxivId();
        if (id != null && known.arxivId() != null) {
            return false;
        }
        if (known.letters() >= TitleKey.LONG) {
            return true;
        }
        String own = known.arxivId();
        int year = own == null ? 0 : PaperAge.year(own);
        return year != 0 && work.year() >= year && work.year() <= year + LATER;
    }
}
