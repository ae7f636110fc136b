package app.seojae.digest.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a day in a name, a path or a heading, as people and programs write one. */
public final class DateWords {

    private static final int LONGEST = 400;
    private static final int FIRST_YEAR = 1991;
    private static final int LAST_YEAR = 2100;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static final Pattern PARTED =
            Pattern.compile(
                    "(?<!\\d)(\\d{4})(?:[-_./]|년\\s?| )(\\d{1,2})(?:[-_./]|월\\s?| )(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "\\b([A-Za-z]{3})[a-z]{0,6}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3})[a-z]{0,6}\\.?,? (\\d{4})\\b");

    private DateWords() {}

    /** The first day the text names, or {@code null}. */
    static @Nullable public LocalDate in(String written) {
        String text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        LocalDate day = numbers(PARTED.matcher(text));
        day = day == null ? numbers(COMPACT.matcher(text)) : day;
        day = day == null ? words(MONTH_FIRST.matcher(text), 1, 2) : day;
        return day == null ? words(DAY_FIRST.matcher(text), 2, 1) : day;
    }

    private static @Nullable LocalDate numbers(Matcher matcher) {
        while (matcher.find()) {
            LocalDate day =
                    day(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3)));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate words(Matcher matcher, int month, int dayOfMonth) {
        while (matcher.find()) {
            int place = MONTHS.indexOf(matcher.group(month).toLowerCase(Locale.ROOT));
            LocalDate day =
                    place < 0 || place % 3 != 0
                            ? null
                            : day(
                                    Integer.parseInt(matcher.group(3)),
                                    place / 3 + 1,
                                    Integer.parseInt(matcher.group(dayOfMonth)));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return year < FIRST_YEAR || year > LAST_YEAR ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
