package app.seojae.digest;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Cuts what is too long to keep, and tells each cut. Confined to one reading. */
final class Limits {

    static final int LONGEST_TEXT = 100_000;
    private static final int MOST_OTHERS = 50;

    private final List<Problem> problems = new ArrayList<>();

    /** What was cut. */
    List<Problem> problems() {
        return problems;
    }

    String text(String text, int line, String name, Label label) {
        return text(text, line, name, label.word());
    }

    /** The text, at most {@link #LONGEST_TEXT} of its characters. */
    String text(String text, int line, String name, String label) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        problems.add(
                Problem.at(
                        line,
                        ProblemKind.DIGEST_TRUNCATED_TEXT,
                        name,
                        label,
                        Integer.toString(LONGEST_TEXT)));
        boolean pair = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1));
        return text.substring(0, pair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }

    /** The parts, each no longer than a text, at most fifty of them. */
    List<Section> others(List<Section> all, int line, String name) {
        List<Section> kept = new ArrayList<>();
        int left = 0;
        for (Section one : all) {
            if (one.markdown().isBlank()) {
                continue;
            }
            if (kept.size() < MOST_OTHERS) {
                kept.add(new Section(one.label(), text(one.markdown(), line, name, one.label())));
            } else {
                left++;
            }
        }
        if (left > 0) {
            problems.add(
                    Problem.at(
                            line, ProblemKind.DIGEST_PARTS_LEFT_OUT, name, Integer.toString(left)));
        }
        return kept;
    }
}
