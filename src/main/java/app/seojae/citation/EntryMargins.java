package app.seojae.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the lines at which entries without numbers begin: further left than the others of their
 * column, else below a gap.
 */
final class EntryMargins {

    private static final int FEW = 3;

    /** A line starts at the margin if it is no further right than this, in points. */
    private static final double AT_MARGIN = 2.5;

    /** A line is indented from here on, in points. */
    private static final double INDENT = 4;

    /** How much two indents may differ, in points. */
    private static final double SAME_INDENT = 1.6;

    /** A gap between entries is so much larger than one between lines. */
    private static final double LARGER_GAP = 1.2;

    private final List<ListedLine> lines;
    private final double[] margins;

    private EntryMargins(List<ListedLine> lines) {
        this.lines = lines;
        margins = new double[lines.size()];
    }

    /** The places of the lines that begin an entry. */
    static List<Integer> in(List<ListedLine> lines) {
        EntryMargins margins = new EntryMargins(lines);
        margins.measure();
        List<Integer> hanging = margins.hanging();
        return hanging.isEmpty() ? margins.gaps() : hanging;
    }

    /** The left edge of each column; one of which all lines are indented has that of the others. */
    private void measure() {
        Map<Boolean, Double> sides = new HashMap<>();
        for (ListedLine line : lines) {
            sides.merge(line.right(), line.left(), Math::min);
        }
        double indent = indent();
        columns(
                (from, to, own) -> {
                    double side = sides.getOrDefault(lines.get(from).right(), own);
                    boolean allIndented =
                            indent > 0 && Math.abs(own - side - indent) <= SAME_INDENT;
                    Arrays.fill(margins, from, to, allIndented ? side : own);
                });
    }

    /** Takes a column: its lines from one to before another, and its left edge in points. */
    @FunctionalInterface
    private interface ColumnTaker {
        void take(int from, int to, double left);
    }

    /** Gives each column of each page, in order. */
    private void columns(ColumnTaker taker) {
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            double own = Double.MAX_VALUE;
            while (to < lines.size() && lines.get(to).isBeside(lines.get(from))) {
                own = Math.min(own, lines.get(to).left());
                to++;
            }
            taker.take(from, to, own);
            from = to;
        }
    }

    /** How far most indented lines are, in points; 0 where there are none. */
    private double indent() {
        Map<Long, Integer> insets = new HashMap<>();
        columns(
                (from, to, own) -> {
                    for (ListedLine line : lines.subList(from, to)) {
                        double inset = line.left() - own;
                        if (inset >= INDENT) {
                            insets.merge(Math.round(inset), 1, Integer::sum);
                        }
                    }
                });
        return insets.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> (double) entry.getKey())
                .orElse(0.0);
    }

    private List<Integer> hanging() {
        List<Integer> hanging = new ArrayList<>();
        int indented = 0;
        for (int i = 0; i < lines.size(); i++) {
            double inset = lines.get(i).left() - margins[i];
            if (inset <= AT_MARGIN) {
                hanging.add(i);
            } else if (inset >= INDENT) {
                indented++;
            }
        }
        return indented * 4 >= lines.size() && hanging.size() >= FEW ? hanging : List.of();
    }

    private List<Integer> gaps() {
        double usual = usualStep();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || begins(lines.get(i - 1), lines.get(i), usual)) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static boolean begins(ListedLine before, ListedLine line, double usual) {
        if (line.isBeside(before)) {
            double step = before.quad().top() - line.quad().top();
            return step > usual * LARGER_GAP || line.block() != before.block();
        }
        String text = before.text().strip();
        boolean done = text.endsWith(".") || text.matches(".*(?:19|20)\\d\\d[a-z]?\\)?$");
        return done && !line.text().isEmpty() && !Character.isLowerCase(line.text().charAt(0));
    }

    /** The step from a line to the next, as most are, in points. */
    private double usualStep() {
        Map<Long, Integer> steps = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            double step = lines.get(i - 1).quad().top() - lines.get(i).quad().top();
            if (lines.get(i).isBeside(lines.get(i - 1)) && step > 0) {
                steps.merge(Math.round(step * 2), 1, Integer::sum);
            }
        }
        return steps.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() / 2.0)
                .orElse(Double.MAX_VALUE / 2);
    }
}
