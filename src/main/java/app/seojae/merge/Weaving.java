package app.seojae.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Goes through a base once with the changes of two sides: a line that either took away is gone, and
 * all that either wrote stands where it was written, mine before theirs.
 */
final class Weaving {

    private final List<String> base;
    private final Side mine;
    private final Side theirs;
    private boolean keptBoth;

    Weaving(List<String> base, List<String> mine, List<String> theirs) {
        this.base = base;
        this.mine = new Side(LineChange.between(base, mine));
        this.theirs = new Side(LineChange.between(base, theirs));
    }

    Merged merged() {
        Set<String> twice = contradicted();
        List<String> result = new ArrayList<>();
        for (int line = 0; line <= base.size(); line++) {
            LineChange my = mine.at(line);
            LineChange their = theirs.at(line);
            // What was put in before a line stands before what the line became.
            if (their.onlyAdds() && !my.onlyAdds()) {
                result.addAll(their.lines());
                result.addAll(my.lines());
            } else {
                result.addAll(my.lines());
                if (!their.lines().equals(my.lines())) {
                    their.lines().stream().filter(one -> !twice.contains(one)).forEach(result::add);
                }
            }
            if (line < base.size() && line >= mine.goneTo && line >= theirs.goneTo) {
                result.add(base.get(line));
            }
        }
        return new Merged(String.join("\n", result), keptBoth);
    }

    /**
     * Finds the places that both wrote anew, or one wrote anew and the other took away.
     *
     * @return the lines that I wrote there, which need not stand twice
     */
    private Set<String> contradicted() {
        Set<String> lines = new HashSet<>();
        int other = 0;
        for (LineChange my : mine.changes) {
            while (other < theirs.changes.size() && theirs.changes.get(other).to() <= my.from()) {
                other++;
            }
            for (int i = other;
                    i < theirs.changes.size() && theirs.changes.get(i).from() < my.to();
                    i++) {
                if (my.contradicts(theirs.changes.get(i))) {
                    keptBoth = true;
                    my.lines().stream().filter(line -> !line.isBlank()).forEach(lines::add);
                }
            }
        }
        return lines;
    }

    /** The changes of one side, in the order of the base. */
    private static final class Side {
        private final List<LineChange> changes;
        private int next;
        private int goneTo;

        Side(List<LineChange> changes) {
            this.changes = changes;
        }

        /** What it wrote before a line or instead of it; lines are asked for in their order. */
        LineChange at(int line) {
            if (next == changes.size() || changes.get(next).from() != line) {
                return new LineChange(line, line, List.of());
            }
            LineChange change = changes.get(next++);
            goneTo = change.to();
            return change;
        }
    }
}
