package app.seojae.ui.list;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * The chosen papers of a list, and the current one among them, which the person stands on. Keeps
 * places and no rows, so that thirty thousand are chosen as soon as one. Knows no nodes; confined
 * to the FX thread.
 */
public final class PaperSelection {

    private static final long NONE = 0;

    private final BitSet chosen = new BitSet();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private long[] order = {};
    private long current = NONE;
    private long anchor = NONE;
    private int size;

    /** Moves when another paper is current or others are chosen. */
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** The paper the person stands on, 0 for none; it need not have come into the list yet. */
    public long current() {
        return current;
    }

    /** How many papers are chosen. */
    public int size() {
        return size;
    }

    /** Whether more than the current paper is chosen. */
    public boolean isSeveral() {
        return size > 1;
    }

    /**
     * Whether a paper is chosen.
     *
     * @param index its place in the list
     */
    public boolean has(long paper, int index) {
        return index < order.length && order[index] == paper && chosen.get(index);
    }

    /** The chosen papers in the order of the list. */
    public List<Long> papers() {
        return chosen.stream().mapToObj(index -> order[index]).toList();
    }

    /** Chooses one paper alone; ranges begin at it from then on. */
    public void only(long paper) {
        int index = indexOf(paper);
        boolean already = paper == current && paper == anchor && size == (index < 0 ? 0 : 1);
        chosen.clear();
        if (index >= 0) {
            chosen.set(index);
        }
        current = paper;
        anchor = paper;
        if (!already) {
            changed();
        }
    }

    /** Goes along where the person stands on another paper by other means. */
    void follow(long paper) {
        if (paper != current) {
            only(paper);
        }
    }

    /** Makes a chosen paper the current one, or chooses another one alone. */
    void standOn(long paper) {
        int index = indexOf(paper);
        if (index >= 0 && chosen.get(index)) {
            current = paper;
            changed();
        } else {
            only(paper);
        }
    }

    /** Chooses a paper beside the others, or no longer; the last one stays chosen. */
    void toggle(long paper) {
        int index = indexOf(paper);
        if (index < 0 || (size == 1 && chosen.get(index))) {
            return;
        }
        chosen.flip(index);
        if (chosen.get(index)) {
            current = paper;
            anchor = paper;
        } else {
            current = paper == current ? order[nearest(index)] : current;
            anchor = paper == anchor ? current : anchor;
        }
        changed();
    }

    /**
     * Chooses all from the anchor to a paper.
     *
     * @param beside whether what was chosen stays so
     */
    void rangeTo(long paper, boolean beside) {
        int index = indexOf(paper);
        if (index >= 0) {
            range(index, beside);
        }
    }

    /** Moves to another paper by some places, inside the list, and chooses it alone. */
    void move(int by) {
        if (order.length > 0) {
            only(order[stepped(by)]);
        }
    }

    /** Moves like {@link #move} and chooses all from the anchor to there. */
    public void widen(int by) {
        if (order.length > 0) {
            range(stepped(by), false);
        }
    }

    /** Chooses every paper of the list. */
    public void everything() {
        if (order.length > 0) {
            chosen.set(0, order.length);
            current = indexOf(current) < 0 ? order[0] : current;
            anchor = current;
            changed();
        }
    }

    /** Leaves the current paper alone chosen. */
    public void back() {
        only(current);
    }

    /**
     * Goes over to another order of papers, which keeps those it still has. Where the current one
     * is gone, the nearest chosen one is it, else the paper at its place.
     *
     * @param now not to be changed
     * @param place where the current paper stood
     */
    void show(long[] now, int place) {
        long[] kept = chosen.stream().mapToLong(index -> order[index]).sorted().toArray();
        order = now;
        chosen.clear();
        for (int i = 0; kept.length > 0 && i < now.length; i++) {
            chosen.set(i, Arrays.binarySearch(kept, now[i]) >= 0);
        }
        int index = indexOf(current);
        if (index < 0 && now.length > 0) {
            int there = Math.clamp(place, 0, now.length - 1);
            index = chosen.isEmpty() ? there : nearest(there);
        }
        current = index < 0 ? NONE : now[index];
        anchor = indexOf(anchor) < 0 ? current : anchor;
        if (index >= 0) {
            chosen.set(index);
        }
        changed();
    }

    private void range(int to, boolean beside) {
        if (!beside) {
            chosen.clear();
        }
        int from = indexOf(anchor);
        if (from < 0) {
            from = to;
            anchor = order[to];
        }
        chosen.set(Math.min(from, to), Math.max(from, to) + 1);
        current = order[to];
        changed();
    }

    private int stepped(int by) {
        int at = indexOf(current);
        return at < 0 ? 0 : Math.clamp((long) at + by, 0, order.length - 1);
    }

    /** The chosen place nearest to one, the next before the previous. */
    private int nearest(int index) {
        int next = chosen.nextSetBit(index);
        return next >= 0 ? next : chosen.previousSetBit(index);
    }

    /** The place of the current paper in the list, or -1. */
    int currentIndex() {
        return indexOf(current);
    }

    private int indexOf(long paper) {
        for (int i = 0; i < order.length; i++) {
            if (order[i] == paper) {
                return i;
            }
        }
        return -1;
    }

    private void changed() {
        size = chosen.cardinality();
        revision.set(revision.get() + 1);
    }
}
