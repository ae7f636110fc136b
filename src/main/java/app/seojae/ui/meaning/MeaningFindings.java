package app.seojae.ui.meaning;

import app.seojae.library.meaning.Meanings;
import app.seojae.library.papers.Browse;
import app.seojae.meaning.MeaningAnswer;
import app.seojae.meaning.MeaningHit;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Listing;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.search.filter.Question;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.list.ListModel;
import app.seojae.vector.HangulGrams;
import app.seojae.work.Lane;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What Korean words of the question mean in English papers: asked by the person, or by itself where
 * nothing has the words. Confined to the FX thread.
 */
public final class MeaningFindings {

    private static final int MOST = 12;

    private final Meanings meanings;
    private final Browse browse;
    private final Background background;
    private final ListModel list;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<Findings> findings =
            new ReadOnlyObjectWrapper<>(Findings.NOTHING);
    private final Runnable deaf;

    /** How far an answer is. */
    public enum State {
        /** The question has no Korean words. */
        NOTHING_TO_ASK,
        OFFERED,
        LEARNING,
        TOO_FEW,
        FOUND
    }

    /**
     * A paper found by meaning.
     *
     * @param hit why it was found
     */
    public record Found(PaperRow row, MeaningHit hit) {}

    /**
     * An answer.
     *
     * @param pairs from how many papers was learned
     * @param papers that do not have the words themselves, the best first
     */
    public record Findings(State state, int pairs, List<Found> papers) {

        static final Findings NOTHING = new Findings(State.NOTHING_TO_ASK, 0, List.of());

        public Findings {
            papers = List.copyOf(papers);
        }
    }

    public MeaningFindings(
            Meanings meanings, Browse browse, Background background, ListModel list) {
        this.meanings = meanings;
        this.browse = browse;
        this.background = background;
        this.list = list;
        Consumer<Meanings> learned = background.newest(one -> learned());
        deaf = meanings.whenLearned(() -> learned.accept(meanings));
        list.listingProperty().addListener(o -> listed());
        list.queryProperty().addListener(o -> withdraw());
    }

    /** What was found, or what could be asked. */
    public ReadOnlyObjectProperty<Findings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** Another question: what was found for the one before is no answer to it. */
    private void withdraw() {
        latest.ask();
        findings.set(Findings.NOTHING);
    }

    private void listed() {
        Listing listing = list.listingProperty().get();
        if (listing == null || !hasKorean(list.query())) {
            withdraw();
        } else if (listing.size() == 0) {
            ask();
        } else if (findings.get().state() == State.NOTHING_TO_ASK) {
            findings.set(new Findings(State.OFFERED, 0, List.of()));
        }
    }

    private static boolean hasKorean(Query query) {
        return Question.parse(query.text()).words().words().stream()
                .anyMatch(word -> HangulGrams.count(word.text()) > 0);
    }

    private void learned() {
        if (findings.get().state() == State.LEARNING) {
            ask();
        }
    }

    /** Looks for what the words mean. */
    public void ask() {
        String words = Question.parse(list.query().text()).rest();
        Listing listing = list.listingProperty().get();
        long[] exact = listing == null ? new long[0] : listing.ids();
        background
                .run(Lane.READ, () -> find(words, exact))
                .then(latest.ask().only((Findings answer) -> findings.set(answer)));
    }

    private Findings find(String words, long[] exact) throws SeojaeException {
        MeaningAnswer answer = meanings.find(words, MOST + exact.length);
        if (answer.state() != MeaningAnswer.State.LEARNED) {
            boolean learning = answer.state() == MeaningAnswer.State.LEARNING;
            return new Findings(
                    learning ? State.LEARNING : State.TOO_FEW, answer.pairs(), List.of());
        }
        Set<Long> known = Arrays.stream(exact).boxed().collect(Collectors.toSet());
        List<MeaningHit> hits =
                answer.hits().stream()
                        .filter(hit -> !known.contains(hit.paper()))
                        .limit(MOST)
                        .toList();
        Map<Long, PaperRow> rows = new HashMap<>();
        for (PaperRow row : browse.rows(hits.stream().map(MeaningHit::paper).toList())) {
            rows.put(row.id(), row);
        }
        List<Found> found = new ArrayList<>();
        for (MeaningHit hit : hits) {
            PaperRow row = rows.get(hit.paper());
            if (row != null) {
                found.add(new Found(row, hit));
            }
        }
        return new Findings(State.FOUND, answer.pairs(), found);
    }

    /** Hears of nothing learned any more. */
    public void close() {
        deaf.run();
    }
}
