package app.seojae.library.papers;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The way back and forth through a person's changes. Confined to {@link PaperStates}' lock. */
final class UndoStack {

    private static final int MOST = 500;

    /** Pauses in the typing of one note shorter than this are one step. */
    private static final long PAUSE_SECONDS = 30;

    private final Deque<Edit> back = new ArrayDeque<>();
    private final Deque<Edit> forth = new ArrayDeque<>();
    private long lastAt;

    /**
     * Remembers how to take back what was just done.
     *
     * @param typing whether a person was typing it, so that it goes on with what they typed before
     */
    void done(Edit inverse, boolean typing, long now) {
        boolean soon = typing && forth.isEmpty() && now - lastAt < PAUSE_SECONDS;
        forth.clear();
        lastAt = typing ? now : 0;
        // What others wrote in between is no part of the typing, and must not go with it.
        if (soon
                && inverse instanceof NoteEdit.Text note
                && back.peek() instanceof NoteEdit.Text last
                && last.id() == note.id()
                && note.markdown().equals(last.base())) {
            back.pop();
            push(back, new NoteEdit.Text(note.id(), note.base(), last.markdown()));
        } else {
            push(back, inverse);
        }
    }

    @Nullable Edit takeBack() {
        lastAt = 0;
        return back.poll();
    }

    @Nullable Edit takeForth() {
        lastAt = 0;
        return forth.poll();
    }

    void undone(Edit inverse) {
        push(forth, inverse);
    }

    void redone(Edit inverse) {
        push(back, inverse);
    }

    private static void push(Deque<Edit> stack, Edit edit) {
        stack.push(edit);
        if (stack.size() > MOST) {
            stack.removeLast();
        }
    }
}
