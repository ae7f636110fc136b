package app.seojae.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong or was not understood: what, where, and the arguments of its sentence.
 *
 * <p>The sentence itself is words, so it belongs to {@code l10n}: {@code Text.PROBLEM_<kind>}.
 *
 * @param kind what happened
 * @param place the file or address it happened in, or {@code null}
 * @param line the line in that file, counted from 1, or {@code null}
 * @param args what the sentence names, in its order
 */
public record Problem(
        ProblemKind kind, @Nullable String place, @Nullable Integer line, List<String> args) {

    public Problem {
        args = List.copyOf(args);
    }

    /** A problem that lies in no file and on no line. */
    public static Problem of(ProblemKind kind, String... args) {
        return new Problem(kind, null, null, Arrays.asList(args));
    }

    /** A problem on a line, counted from 1, of a file that {@link #in(String)} names later. */
    public static Problem at(int line, ProblemKind kind, String... args) {
        return new Problem(kind, null, line, Arrays.asList(args));
    }

    /** A problem in a file or at an address, on no line of it. */
    public static Problem in(String place, ProblemKind kind, String... args) {
        return new Problem(kind, place, null, Arrays.asList(args));
    }

    /** The same problem, placed in a file. */
    public Problem in(String newPlace) {
        return new Problem(kind, newPlace, line, args);
    }
}
