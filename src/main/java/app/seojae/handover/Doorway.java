package app.seojae.handover;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The door a window stands at, which is another one when it opens another library. Safe for any
 * thread.
 */
public final class Doorway implements AutoCloseable {

    private final Doors doors;
    private volatile Door door;
    private volatile @Nullable Consumer<List<Path>> visited;

    /** Takes over the first door, which is closed with this. */
    public Doorway(Doors doors, Door first) {
        this.doors = doors;
        this.door = first;
    }

    /** Opens a library. */
    @FunctionalInterface
    public interface Opening {
        /** Opens it; blocking. */
        void open() throws SeojaeException;
    }

    /** Lets later starts hand over from now on, as {@link Door#attend} does. */
    public void attend() {
        door.attend();
    }

    /** Says who takes what later starts hand over, as {@link Door#listen} does. */
    public void listen(Consumer<List<Path>> handler) {
        visited = handler;
        door.listen(handler);
    }

    /**
     * Opens another library and stands at its door from then on; the old door stays where that
     * fails.
     *
     * @throws SeojaeException {@code LIBRARY_IN_ANOTHER_WINDOW} where it has a window, which comes
     *     forward
     */
    public void move(Path library, Opening opening) throws SeojaeException {
        Door next =
                doors.take(library, List.of())
                        .orElseThrow(
                                () ->
                                        new SeojaeException(
                                                Problem.of(ProblemKind.LIBRARY_IN_ANOTHER_WINDOW)));
        try {
            opening.open();
        } catch (SeojaeException | RuntimeException e) {
            next.close();
            throw e;
        }
        door.close();
        door = next;
        Consumer<List<Path>> handler = visited;
        if (handler == null) {
            next.attend();
        } else {
            next.listen(handler);
        }
    }

    /** Takes nothing any more, as {@link Door#leave} does. */
    public void leave() {
        door.leave();
    }

    @Override
    public void close() {
        door.close();
    }
}
