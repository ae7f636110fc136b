package app.seojae.digest.label;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.digest.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts what is too long to keep, and tells each cut. Confined to one reading. */
public final class Limits {

    static final int LONGEST_TEXT = 100_000;
    static final int LONGEST_TITLE = 1_000;
    private static final int MOST_OTHERS = 50;
    private static final int MOST_FIELDS = 100;
    private static final int LONGEST_FIELD = 300;

    private final List<Problem> problems = new ArrayList<>();

    /** What was cut. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The text, at most {@link #LONGEST_TEXT} of its characters; a cut is told with paper and part.
     *
     * @param line where the part begins, counted from 1
     * @param name of the paper
     * @param label of the part
     */
    public String text(String text, int line, String name, Label label) {
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

    /** The fields a text names: at most a hundred, none longer than a line. */
    public List<String> fields(String text, int line, String name) {
        List<String> all = FieldList.of(text);
        List<String> kept =
                all.stream()
                        .filter(field -> field.length() <= LONGEST_FIELD)
                        .limit(MOST_FIELDS)
                        .toList();
        int left = all.size() - kept.size() + (text.length() > FieldList.LONGEST_TEXT ? 1 : 0);
        if (left > 0) {
            problems.add(
                    Problem.at(
                            line,
                            ProblemKind.DIGEST_FIELDS_LEFT_OUT,
                            name,
                            Integer.toString(left)));
        }
        return kept;
    }

    /** Tells of a title that was cut to {@link #LONGEST_TITLE} characters. */
    public void title(@Nullable String title, String written, int line) {
        if (title != null && written.length() > LONGEST_TITLE) {
            problems.add(
                    Problem.at(
                            line,
                            ProblemKind.DIGEST_TRUNCATED_TEXT,
                            title.substring(0, Math.min(60, title.length())) + "…",
                            Label.TITLE.word(),
                            Integer.toString(LONGEST_TITLE)));
        }
    }

    /** The parts, each no longer than a text, at most fifty of them. */
    public List<Section> others(List<Section> all, int line, String name) {
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
