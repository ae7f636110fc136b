package app.seojae.library.annotations;

import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.store.Sql;
import app.seojae.store.alias.PaperAliases;
import app.seojae.store.annotation.AnnotationSteps;
import app.seojae.store.annotation.AnnotationSteps.Step;
import app.seojae.store.annotation.AnnotationSteps.Turn;
import app.seojae.store.annotation.AnnotationStore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Applies changes of annotations together with the step that takes them back, each in one
 * transaction that reads and writes. Blocking; safe for any thread and for several processes.
 */
final class AnnotationEdits {

    /** Changes of one comment that follow each other so closely are one step: typing. */
    private static final long PAUSE_MS = 30_000;

    private final LibraryContext context;
    private final AnnotationStore store;
    private final AnnotationSteps steps = new AnnotationSteps();

    AnnotationEdits(LibraryContext ground, AnnotationStore store) {
        this.context = ground;
        this.store = store;
    }

    /** Works out what a change will do, inside its transaction. */
    @FunctionalInterface
    interface Plan {
        /** What is to be changed, none for nothing; nobody else writes until that is done. */
        List<Turn> turns(Sql sql) throws SeojaeException;
    }

    void change(long paper, Plan plan) throws SeojaeException {
        long changed =
                context.write(
                        sql -> {
                            List<Turn> turns = plan.turns(sql);
                            if (turns.isEmpty()) {
                                return 0L;
                            }
                            long now = PaperAliases.now(sql, paper);
                            apply(sql, turns);
                            remember(sql, now, turns);
                            return now;
                        });
        if (changed != 0) {
            tell(changed);
        }
    }

    private void remember(Sql sql, long paper, List<Turn> turns) throws SeojaeException {
        long now = context.instant().toEpochMilli();
        Optional<Step> last = steps.last(sql, paper);
        boolean goesOn =
                last.isPresent()
                        && now - last.get().at() < PAUSE_MS
                        && steps.next(sql, paper).isEmpty()
                        && isTyping(turns)
                        && goesOn(last.get().turns(), turns);
        if (!goesOn) {
            steps.add(sql, paper, turns, now);
            return;
        }
        Turn before = last.get().turns().getFirst();
        Turn whole = new Turn(before.before(), turns.getFirst().after());
        steps.replace(sql, paper, new Step(last.get().number(), now, List.of(whole)));
    }

    private static boolean isTyping(List<Turn> turns) {
        Turn turn = turns.getFirst();
        return turns.size() == 1
                && turn.before() != null
                && turn.after() != null
                && turn.after()
                        .withComment(turn.before().comment())
                        .withModified(turn.before().modified())
                        .equals(turn.before());
    }

    private static boolean goesOn(List<Turn> last, List<Turn> turns) {
        return isTyping(last)
                && last.getFirst().after() != null
                && last.getFirst().after().equals(turns.getFirst().before());
    }

    /** Takes the last step back, or the last one undone again; whether there was one. */
    boolean walk(long paper, boolean back) throws SeojaeException {
        long walked =
                context.write(
                        sql -> {
                            long now = PaperAliases.now(sql, paper);
                            Optional<Step> step =
                                    back ? steps.last(sql, now) : steps.next(sql, now);
                            if (step.isEmpty()) {
                                return 0L;
                            }
                            List<Turn> turns = step.get().turns();
                            apply(sql, back ? turns.stream().map(Turn::back).toList() : turns);
                            steps.setUndone(sql, now, step.get().number(), back);
                            return now;
                        });
        if (walked != 0) {
            tell(walked);
        }
        return walked != 0;
    }

    private void apply(Sql sql, List<Turn> turns) throws SeojaeException {
        for (Turn turn : turns) {
            if (turn.after() != null) {
                Annotation before = store.find(sql, turn.after().id()).orElse(null);
                store.put(sql, settled(before, turn.after()));
            } else if (turn.before() != null) {
                store.remove(sql, turn.before().id());
            }
        }
    }

    /** A change as it is written, given what stands there. */
    static Annotation settled(@Nullable Annotation before, Annotation changed) {
        return before != null
                        && changed.anchor() instanceof Anchor.Pages now
                        && before.anchor() instanceof Anchor.Pages then
                ? changed.withAnchor(now.after(then))
                : changed;
    }

    private void tell(long paper) {
        context.tell(new Change(Change.Kind.ANNOTATION, List.of(paper)));
    }
}
