package app.seojae.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Three-way merging by lines: what either writer changed since a common base stands in the result;
 * nothing either wrote is lost.
 */
public final class TextMerge {

    private TextMerge() {}

    /**
     * Merges two texts that both came from a base. Line ends become {@code \n}.
     *
     * @param base what both began with
     * @param mine stands first where both wrote at one place
     */
    public static Merged merge(String base, String mine, String theirs) {
        String began = plainLines(base);
        String one = plainLines(mine);
        String other = plainLines(theirs);
        if (one.equals(other) || other.equals(began)) {
            return new Merged(one, false);
        }
        if (one.equals(began)) {
            return new Merged(other, false);
        }
        return new TextMerge.Walk(lines(began), lines(one), lines(other)).merged();
    }

    /** A text with {@code \n} alone between its lines, as notes are kept. */
    public static String plainLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static List<String> lines(String text) {
        // A text without a letter has no line: what is written into it only comes in.
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    /** Goes through the base once, taking each side's changes as they come. */
    private static final class Walk {
        private final List<String> base;
        private final List<LineChange> mine;
        private final List<LineChange> theirs;
        private final List<String> result = new ArrayList<>();
        private boolean keptBoth;
        private int at;

        Walk(List<String> base, List<String> mine, List<String> theirs) {
            this.base = base;
            this.mine = new ArrayList<>(LineChange.between(base, mine));
            this.theirs = new ArrayList<>(LineChange.between(base, theirs));
        }

        Merged merged() {
            while (!mine.isEmpty() || !theirs.isEmpty()) {
                step();
            }
            result.addAll(base.subList(at, base.size()));
            return new Merged(String.join("\n", result), keptBoth);
        }

        private void step() {
            boolean mineFirst =
                    theirs.isEmpty()
                            || (!mine.isEmpty() && comesFirst(mine.getFirst(), theirs.getFirst()));
            List<LineChange> first = mineFirst ? mine : theirs;
            LineChange change = first.removeFirst();
            List<LineChange> here = new ArrayList<>(List.of(change));
            List<LineChange> there = new ArrayList<>();
            int end = gather(change.to(), first, here, mineFirst ? theirs : mine, there);
            result.addAll(base.subList(at, change.from()));
            if (there.isEmpty()) {
                result.addAll(change.lines());
            } else {
                weave(mineFirst ? here : there, mineFirst ? there : here, change.from(), end);
            }
            at = end;
        }

        private static boolean comesFirst(LineChange one, LineChange other) {
            return one.from() != other.from() ? one.from() < other.from() : one.to() <= other.to();
        }

        /** Takes all changes of both sides that hang together with one; the line they end at. */
        private static int gather(
                int start,
                List<LineChange> hereComing,
                List<LineChange> here,
                List<LineChange> thereComing,
                List<LineChange> there) {
            int end = start;
            boolean grows = true;
            while (grows) {
                LineChange reach = new LineChange(here.getFirst().from(), end, List.of());
                grows =
                        take(reach, thereComing, there)
                                | (!there.isEmpty() && take(reach, hereComing, here));
                for (LineChange one : there) {
                    end = Math.max(end, one.to());
                }
                for (LineChange one : here) {
                    end = Math.max(end, one.to());
                }
            }
            return end;
        }

        private static boolean take(
                LineChange reach, List<LineChange> coming, List<LineChange> taken) {
            boolean any = false;
            while (!coming.isEmpty() && coming.getFirst().meets(reach)) {
                taken.add(coming.removeFirst());
                any = true;
            }
            return any;
        }

        /**
         * Changes of both sides that touch each other: a line of the base that either took away is
         * gone, and all that either wrote stands where it was written, mine before theirs.
         */
        private void weave(List<LineChange> my, List<LineChange> their, int from, int end) {
            List<LineChange> myComing = new ArrayList<>(my);
            List<LineChange> theirComing = new ArrayList<>(their);
            Set<String> mine = new HashSet<>();
            if (contradict(my, their)) {
                keptBoth = true;
                // A line that both came to stands once.
                my.forEach(one -> mine.addAll(one.lines()));
            }
            for (int line = from; line <= end; line++) {
                List<String> added = takeAt(myComing, line);
                List<String> others = takeAt(theirComing, line);
                result.addAll(added);
                if (!others.equals(added)) {
                    others.stream()
                            .filter(one -> one.isBlank() || !mine.contains(one))
                            .forEach(result::add);
                }
                if (line < end && !takesAway(my, line) && !takesAway(their, line)) {
                    result.add(base.get(line));
                }
            }
        }

        /** Whether one side wrote anew what the other took away or wrote anew otherwise. */
        private static boolean contradict(List<LineChange> my, List<LineChange> their) {
            for (LineChange one : my) {
                for (LineChange other : their) {
                    boolean same =
                            one.from() == other.from()
                                    && one.to() == other.to()
                                    && one.lines().equals(other.lines());
                    boolean bothTakeAway = one.from() < other.to() && other.from() < one.to();
                    boolean wrote = !one.lines().isEmpty() || !other.lines().isEmpty();
                    boolean bothOnlyAdd = one.from() == one.to() || other.from() == other.to();
                    if (!same && bothTakeAway && wrote && !bothOnlyAdd) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean takesAway(List<LineChange> changes, int line) {
            return changes.stream().anyMatch(one -> one.from() <= line && line < one.to());
        }

        private static List<String> takeAt(List<LineChange> coming, int line) {
            return !coming.isEmpty() && coming.getFirst().from() == line
                    ? coming.removeFirst().lines()
                    : List.of();
        }
    }
}
