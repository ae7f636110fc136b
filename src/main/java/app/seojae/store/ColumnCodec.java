package app.seojae.store;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.digest.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Short lists as one text: values end with the ASCII unit separator, records with the record
 * separator, the two characters that exist for this.
 */
public final class ColumnCodec {

    private static final char UNIT = '\u001F';
    private static final char RECORD = '\u001E';

    private ColumnCodec() {}

    /** Packs values; separators in them become blanks. */
    public static String list(List<String> values) {
        StringBuilder packed = new StringBuilder();
        for (String value : values) {
            packed.append(clean(value)).append(UNIT);
        }
        return packed.toString();
    }

    /** The values of a packed text, in order. */
    public static List<String> list(String packed) {
        return split(packed, UNIT);
    }

    /** Packs the parts of a digest, each with its label. */
    public static String sections(List<Section> sections) {
        StringBuilder packed = new StringBuilder();
        for (Section section : sections) {
            packed.append(list(List.of(section.label(), section.markdown()))).append(RECORD);
        }
        return packed.toString();
    }

    /** The parts of a packed text, in order. */
    public static List<Section> sections(String packed) {
        List<Section> sections = new ArrayList<>();
        for (String record : split(packed, RECORD)) {
            List<String> parts = list(record);
            sections.add(new Section(parts.get(0), parts.get(1)));
        }
        return sections;
    }

    /** Packs problems, each with its kind, place, line and arguments. */
    public static String problems(List<Problem> problems) {
        StringBuilder packed = new StringBuilder();
        for (Problem problem : problems) {
            packed.append(problem(problem)).append(RECORD);
        }
        return packed.toString();
    }

    /** The problems of a packed text, in order; kinds unknown here become "unexpected". */
    public static List<Problem> unpackProblems(String packed) {
        List<Problem> problems = new ArrayList<>();
        for (String record : split(packed, RECORD)) {
            Problem problem = problem(record);
            if (problem != null) {
                problems.add(problem);
            }
        }
        return problems;
    }

    /** Packs a problem, by the name of its kind. */
    public static String problem(Problem problem) {
        List<String> parts = new ArrayList<>();
        parts.add(problem.kind().name());
        parts.add(problem.place() == null ? "" : problem.place());
        parts.add(problem.line() == null ? "" : problem.line().toString());
        parts.addAll(problem.args());
        return list(parts);
    }

    /** Kinds this program does not know, of a newer or older one, become "unexpected". */
    static @Nullable public Problem problem(@Nullable String packed) {
        if (packed == null || packed.isEmpty()) {
            return null;
        }
        List<String> parts = list(packed);
        String place = parts.get(1);
        String line = parts.get(2);
        return new Problem(
                kind(parts.get(0)),
                place.isEmpty() ? null : place,
                line.isEmpty() ? null : Integer.valueOf(line),
                parts.subList(3, parts.size()));
    }

    private static ProblemKind kind(String name) {
        for (ProblemKind kind : ProblemKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return ProblemKind.UNEXPECTED;
    }

    private static List<String> split(String packed, char end) {
        List<String> values = new ArrayList<>();
        int start = 0;
        for (int at = packed.indexOf(end); at >= 0; at = packed.indexOf(end, start)) {
            values.add(packed.substring(start, at));
            start = at + 1;
        }
        return values;
    }

    private static String clean(String value) {
        return value.replace(UNIT, ' ').replace(RECORD, ' ');
    }
}
