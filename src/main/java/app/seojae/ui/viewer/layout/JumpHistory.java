package app.seojae.ui.viewer.layout;

import app.seojae.model.PageIndex;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The places jumped from, to go back to and forward again. */
public final class JumpHistory {

    private static final int MAX = 100;

    /** A place: a page and how far down it the view begins, 0 to 1. */
    public record Place(PageIndex page, double offset) {}

    private final Deque<Place> back = new ArrayDeque<>();
    private final Deque<Place> forward = new ArrayDeque<>();

    /** Notes where a jump starts. */
    public void leave(Place place) {
        if (!place.equals(back.peekLast())) {
            back.addLast(place);
        }
        if (back.size() > MAX) {
            back.removeFirst();
        }
        forward.clear();
    }

    /**
     * Where the last jump started, or {@code null}; from there one can come forward to {@code now}.
     */
    @Nullable
    public Place back(Place now) {
        return step(back, forward, now);
    }

    /**
     * Where one last went back from, or {@code null}; from there one can go back to {@code now}.
     */
    @Nullable
    public Place forward(Place now) {
        return step(forward, back, now);
    }

    /** Whether there is a place to go back to. */
    public boolean hasBack() {
        return !back.isEmpty();
    }

    /** Whether there is a place to go forward to. */
    public boolean hasForward() {
        return !forward.isEmpty();
    }

    /** Forgets all places. */
    public void clear() {
        back.clear();
        forward.clear();
    }

    private static @Nullable Place step(Deque<Place> from, Deque<Place> to, Place now) {
        Place place = from.pollLast();
        if (place != null) {
            to.addLast(now);
        }
        return place;
    }
}
