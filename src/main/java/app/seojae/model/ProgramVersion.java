package app.seojae.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A version of the program, as Semantic Versioning orders them: {@code 0.10.0} after {@code 0.9.1},
 * and before it what leads to it, as {@code 0.10.0-rc.1}.
 *
 * @param numbers without zeros at the end
 * @param stage what stands behind the hyphen, empty for a version that is done
 * @see <a href="https://semver.org">Semantic Versioning</a>
 */
public record ProgramVersion(List<Integer> numbers, List<String> stage)
        implements Comparable<ProgramVersion> {

    private static final int LONGEST = 60;
    private static final int USUAL_NUMBERS = 3;

    /** What stands behind a plus sign tells builds of one version apart and says nothing else. */
    private static final Pattern FORM =
            Pattern.compile(
                    "[vV]?([0-9]{1,9}(?:\\.[0-9]{1,9}){0,3})"
                            + "(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?"
                            + "(?:\\+[0-9A-Za-z.-]+)?");

    public ProgramVersion {
        numbers = List.copyOf(numbers);
        stage = List.copyOf(stage);
    }

    /** The version that a text names, with or without a {@code v} before it. */
    public static Optional<ProgramVersion> of(String text) {
        String stripped = text.strip();
        Matcher matcher = FORM.matcher(stripped);
        if (stripped.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>();
        for (String number : matcher.group(1).split("\\.")) {
            numbers.add(Integer.parseInt(number));
        }
        while (!numbers.isEmpty() && numbers.getLast() == 0) {
            numbers.removeLast();
        }
        String stage = matcher.group(2);
        return Optional.of(
                new ProgramVersion(
                        numbers,
                        stage == null
                                ? List.of()
                                : List.of(stage.split("\\.")).stream()
                                        .map(ProgramVersion::plain)
                                        .toList()));
    }

    /** Zeros before a number say nothing. */
    private static String plain(String part) {
        return isNumber(part) ? part.replaceFirst("^0+(?=.)", "") : part;
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public int compareTo(ProgramVersion other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int order = Integer.compare(number(i), other.number(i));
            if (order != 0) {
                return order;
            }
        }
        if (stage.isEmpty() || other.stage.isEmpty()) {
            return Boolean.compare(stage.isEmpty(), other.stage.isEmpty());
        }
        for (int i = 0; i < Math.min(stage.size(), other.stage.size()); i++) {
            int order = comparePart(stage.get(i), other.stage.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(stage.size(), other.stage.size());
    }

    private int number(int place) {
        return place < numbers.size() ? numbers.get(place) : 0;
    }

    /** Numbers stand before words; a longer number is a larger one. */
    private static int comparePart(String one, String other) {
        boolean number = isNumber(one);
        if (number != isNumber(other)) {
            return number ? -1 : 1;
        }
        if (number && one.length() != other.length()) {
            return Integer.compare(one.length(), other.length());
        }
        return one.compareTo(other);
    }

    /** As it is written for people: three numbers at least, and its stage. */
    @Override
    public String toString() {
        List<Integer> all = new ArrayList<>(numbers);
        while (all.size() < USUAL_NUMBERS) {
            all.add(0);
        }
        String done = all.stream().map(String::valueOf).collect(Collectors.joining("."));
        return stage.isEmpty() ? done : done + "-" + String.join(".", stage);
    }
}
