package app.seojae.library.papers;

import app.seojae.model.SeojaeException;
import app.seojae.model.paper.OwnFacts;
import app.seojae.store.Sql;
import app.seojae.store.paper.MachineTexts;
import app.seojae.store.paper.OwnFactsStore;
import app.seojae.store.paper.WrittenText;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The person's say over what models wrote of papers, and over the papers she added; each deed can
 * be undone. What digests say is out of its reach. Blocking; safe for any thread.
 */
public final class TextEdits {

    private final Edits edits;
    private final MachineTexts store = new MachineTexts();
    private final OwnFactsStore own = new OwnFactsStore();

    public TextEdits(Edits edits) {
        this.edits = edits;
    }

    /**
     * Puts the person's own texts above those of models, which stay; two blank ones take the
     * person's own away.
     *
     * @return whether that changed anything
     */
    public boolean write(long paper, String summary, String easy) throws SeojaeException {
        return change(
                paper,
                (sql, before) -> {
                    long mine = store.own(sql, InstantSource.system().millis() / 1000);
                    List<WrittenText> after = new ArrayList<>(before);
                    after.removeIf(one -> one.digest() == mine);
                    if (!summary.isBlank() || !easy.isBlank()) {
                        List<String> fields =
                                before.isEmpty() ? List.of() : before.getLast().fields();
                        after.add(new WrittenText(mine, summary.strip(), easy.strip(), fields));
                    }
                    return after;
                });
    }

    /** Takes back what models wrote of a paper; whether there was something. */
    public boolean removeMachine(long paper) throws SeojaeException {
        return change(
                paper,
                (sql, before) -> {
                    List<WrittenText> after = new ArrayList<>();
                    for (WrittenText one : before) {
                        if (!store.isMachine(sql, one)) {
                            after.add(one);
                        }
                    }
                    return after;
                });
    }

    /**
     * Mends title, authors and year of a paper the person added.
     *
     * @return whether that changed anything
     */
    public boolean mend(long paper, OwnFacts facts) throws SeojaeException {
        AtomicBoolean changed = new AtomicBoolean();
        edits.perform(
                sql -> {
                    Optional<OwnFacts> before = own.of(sql, paper);
                    changed.set(before.isPresent() && !before.get().equals(facts));
                    return changed.get() ? new FactsEdit(paper, facts) : Edit.nothing();
                });
        return changed.get();
    }

    /** What is to stand in the place of what does. */
    @FunctionalInterface
    private interface Replacement {
        List<WrittenText> of(Sql sql, List<WrittenText> before) throws SeojaeException;
    }

    private boolean change(long paper, Replacement replacement) throws SeojaeException {
        AtomicBoolean changed = new AtomicBoolean();
        edits.perform(
                sql -> {
                    List<WrittenText> before = store.kept(sql, paper);
                    List<WrittenText> after = new ArrayList<>(replacement.of(sql, before));
                    after.sort(Comparator.comparingLong(WrittenText::digest));
                    changed.set(!after.equals(before));
                    return changed.get() ? new TextsEdit(paper, after) : Edit.nothing();
                });
        return changed.get();
    }
}
