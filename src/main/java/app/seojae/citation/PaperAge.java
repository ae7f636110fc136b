package app.seojae.citation;

import app.seojae.model.ArxivId;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a paper came into the world, as far as is known, so that papers can be put in the order they
 * were written in.
 *
 * @param month months since the year 0; 0 where nobody knows
 * @param number the place within its month, or 0
 */
public record PaperAge(int month, int number) implements Comparable<PaperAge> {

    public static final PaperAge UNKNOWN = new PaperAge(0, 0);

    /** Two digits of the year, two of the month, then the number. */
    private static final Pattern ID = Pattern.compile("(?:.*/)?(\\d\\d)(\\d\\d)\\.?(\\d+)");

    private static final int FIRST_YEAR = 91;

    /** By its arXiv id, which tells the month it was sent in; else by the day given. */
    public static PaperAge of(@Nullable ArxivId id, @Nullable LocalDate day) {
        if (id != null) {
            Matcher matcher = ID.matcher(id.value());
            if (matcher.matches()) {
                int month = Integer.parseInt(matcher.group(2));
                return new PaperAge(
                        year(matcher) * 12 + month - 1, Integer.parseInt(matcher.group(3)));
            }
        }
        return day == null
                ? UNKNOWN
                : new PaperAge(day.getYear() * 12 + day.getMonthValue() - 1, 0);
    }

    /** The year, or 0. */
    public int year() {
        return month / 12;
    }

    /** The year an arXiv id tells, or 0. */
    static int year(String arxivId) {
        Matcher matcher = ID.matcher(arxivId);
        return matcher.matches() ? year(matcher) : 0;
    }

    private static int year(Matcher id) {
        int year = Integer.parseInt(id.group(1));
        return year >= FIRST_YEAR ? 1900 + year : 2000 + year;
    }

    /** The older first, those of unknown age last. */
    @Override
    public int compareTo(PaperAge other) {
        if ((month == 0) != (other.month == 0)) {
            return month == 0 ? 1 : -1;
        }
        int byMonth = Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(number, other.number);
    }
}
