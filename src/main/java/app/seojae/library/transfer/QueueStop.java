package app.seojae.library.transfer;

import app.seojae.library.context.LibraryContext;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.store.paper.PreferenceStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Whether the queue of downloads rests, in all windows, and why. Blocking; safe for any thread. */
final class QueueStop {

    private static final String KEY = "downloads.stopped";
    private static final String BY_PERSON = "person";

    private final LibraryContext context;
    private final PreferenceStore preferences = new PreferenceStore();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    QueueStop(LibraryContext ground) {
        this.context = ground;
    }

    /** Lets somebody hear that the queue was stopped or goes on; gives back what ends it. */
    Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    boolean isOn() throws SeojaeException {
        return !reason().isEmpty();
    }

    /** What stopped the queue, or {@code null} where it runs or a person paused it. */
    @Nullable Problem why() throws SeojaeException {
        String reason = reason();
        if (reason.isEmpty() || reason.equals(BY_PERSON)) {
            return null;
        }
        String[] parts = reason.split(" ", 2);
        ProblemKind kind = ProblemKind.valueOf(parts[0]);
        return parts.length > 1 ? Problem.of(kind, parts[1]) : Problem.of(kind);
    }

    void byPerson() throws SeojaeException {
        put(BY_PERSON);
    }

    void by(Problem problem) throws SeojaeException {
        String code = problem.args().isEmpty() ? "" : " " + problem.args().getFirst();
        put(problem.kind().name() + code);
    }

    void end() throws SeojaeException {
        put("");
    }

    private void put(String reason) throws SeojaeException {
        context.write(
                sql -> {
                    preferences.put(sql, KEY, reason);
                    return true;
                });
        listeners.forEach(Runnable::run);
    }

    private String reason() throws SeojaeException {
        return context.read(sql -> preferences.get(sql, KEY)).orElse("");
    }
}
