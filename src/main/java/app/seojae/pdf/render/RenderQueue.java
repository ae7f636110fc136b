package app.seojae.pdf.render;

import app.seojae.pdf.render.RenderRequest.Urgency;
import app.seojae.work.CancelFlag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds what each document wants drawn, whole lists at a time; at most so many pictures are being
 * drawn. Safe for any thread.
 */
public final class RenderQueue {

    /** A picture being drawn, and the flag that stops it. */
    public record Job(RenderRequest request, CancelFlag cancel) {}

    private final Map<Long, Deque<RenderRequest>> waiting = new HashMap<>();
    private final Set<Job> running = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int hands;

    /**
     * @param hands how many pictures can be drawn at once
     */
    public RenderQueue(int hands) {
        this.hands = hands;
    }

    /**
     * Replaces all a document wants. What is being drawn goes on if the list still has it, unless
     * something on screen waits for it and it is not on screen itself, or a page would be bare.
     */
    public synchronized void replace(long document, List<RenderRequest> wanted) {
        List<RenderRequest> list = new ArrayList<>(wanted);
        for (Job job : running) {
            if (job.request.key().document() == document) {
                RenderRequest same = find(wanted, job.request.key());
                if (same != null && !job.cancel.isRaised()) {
                    list.remove(same);
                } else {
                    job.cancel.raise();
                }
            }
        }
        if (running.size() >= hands) {
            makeRoom(list, wanted);
        }
        if (list.isEmpty()) {
            waiting.remove(document);
        } else {
            waiting.put(document, new ArrayDeque<>(list));
        }
    }

    /** Stops the least urgent pictures for as many that must not wait for them. */
    private void makeRoom(List<RenderRequest> list, List<RenderRequest> wanted) {
        List<RenderRequest> first = List.copyOf(list);
        Comparator<Job> leastUrgent =
                Comparator.comparing((Job job) -> urgency(job, wanted)).reversed();
        int made = 0;
        for (Job job : running.stream().sorted(leastUrgent).toList()) {
            RenderRequest same = find(wanted, job.request.key());
            if (same != null
                    && !job.cancel.isRaised()
                    && made < first.size()
                    && makesWait(same, first.get(made))) {
                job.cancel.raise();
                made++;
                int at = 0;
                while (at < list.size() && list.get(at).urgency().compareTo(same.urgency()) <= 0) {
                    at++;
                }
                list.add(at, same);
            }
        }
    }

    private static Urgency urgency(Job job, List<RenderRequest> wanted) {
        RenderRequest same = find(wanted, job.request.key());
        return same == null ? job.request.urgency() : same.urgency();
    }

    /** The most urgent picture of all, now being drawn; {@code null} if none is wanted. */
    public synchronized @Nullable Job take() {
        Deque<RenderRequest> next =
                waiting.values().stream()
                        .min(Comparator.comparing(list -> list.getFirst().urgency()))
                        .orElse(null);
        if (next == null) {
            return null;
        }
        RenderRequest request = next.removeFirst();
        if (next.isEmpty()) {
            waiting.values().remove(next);
        }
        Job job = new Job(request, new CancelFlag());
        running.add(job);
        return job;
    }

    /** Whether this is being drawn at the moment. */
    public synchronized boolean isRunning(Job job) {
        return running.contains(job);
    }

    /** Ends a job; false if it was given up before. */
    public synchronized boolean finish(Job job) {
        return running.remove(job);
    }

    /** Whether nothing waits; pictures being drawn do not count. */
    public synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    private static boolean makesWait(RenderRequest drawn, RenderRequest first) {
        // A draft is done in a moment, and would be missed in the next.
        if (drawn.key().isDraft()) {
            return false;
        }
        Urgency most = first.urgency() == Urgency.BARE ? Urgency.BARE : Urgency.TILE;
        return first.urgency().compareTo(most) <= 0 && drawn.urgency().compareTo(most) > 0;
    }

    private static @Nullable RenderRequest find(List<RenderRequest> list, RenderKey key) {
        for (RenderRequest request : list) {
            if (request.key().equals(key)) {
                return request;
            }
        }
        return null;
    }
}
