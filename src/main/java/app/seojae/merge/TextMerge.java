package app.seojae.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

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
                int from = Math.min(change.from(), there.getFirst().from());
                both(
                        written(mineFirst ? here : there, from, end),
                        written(mineFirst ? there : here, from, end),
                        base.subList(from, end));
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

        /** What one side made of the lines of the base between two places. */
        private List<String> written(List<LineChange> changes, int from, int to) {
            List<String> lines = new ArrayList<>();
            int next = from;
            for (LineChange one : changes) {
                lines.addAll(base.subList(next, one.from()));
                lines.addAll(one.lines());
                next = one.to();
            }
            lines.addAll(base.subList(next, to));
            return lines;
        }

        private void both(List<String> my, List<String> their, List<String> before) {
            if (my.equals(their)) {
                result.addAll(my);
                return;
            }
            result.addAll(my);
            if (before.isEmpty()) {
                result.addAll(their); // two who only added do not contradict each other
                return;
            }
            keptBoth = true;
            // A line both have stands once; what is new in theirs follows.
            LinkedHashSet<String> mine = new LinkedHashSet<>(my);
            result.addAll(
                    their.stream().filter(line -> line.isBlank() || !mine.contains(line)).toList());
        }
    }
}
