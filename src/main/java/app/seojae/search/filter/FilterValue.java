package app.seojae.search.filter;

import app.seojae.model.paper.Status;
import app.seojae.search.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands behind the colon of a filter. */
final class FilterValue {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})(?:[-./](\\d{1,2})(?:[-./](\\d{1,2}))?)?");
    private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<|=|)(\\d{1,7})");
    private static final int MOST = Integer.MAX_VALUE;

    private static final Map<String, Status> STATES =
            Map.of(
                    "안읽음", Status.UNREAD,
                    "읽는중", Status.READING,
                    "읽음", Status.READ,
                    "다읽음", Status.READ,
                    "넘김", Status.SKIPPED);

    private static final Map<String, Filter.Thing> THINGS =
            Map.ofEntries(
                    Map.entry("pdf", Filter.Thing.PDF),
                    Map.entry("note", Filter.Thing.NOTE),
                    Map.entry("notes", Filter.Thing.NOTE),
                    Map.entry("메모", Filter.Thing.NOTE),
                    Map.entry("annotation", Filter.Thing.ANNOTATION),
                    Map.entry("annotations", Filter.Thing.ANNOTATION),
                    Map.entry("주석", Filter.Thing.ANNOTATION),
                    Map.entry("tag", Filter.Thing.TAG),
                    Map.entry("태그", Filter.Thing.TAG),
                    Map.entry("bookmark", Filter.Thing.BOOKMARK),
                    Map.entry("북마크", Filter.Thing.BOOKMARK),
                    Map.entry("summary", Filter.Thing.SUMMARY),
                    Map.entry("요약", Filter.Thing.SUMMARY));

    private FilterValue() {}

    /** The filter of a key and a value, empty where the value is none of the key's. */
    static Optional<Filter> read(FilterKey key, String value, boolean quoted) {
        String folded = Folding.fold(value).strip();
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        return switch (key) {
            case FIELD -> named(Filter.Name.FIELD, folded, quoted);
            case TAG ->
                    named(
                            Filter.Name.TAG,
                            folded.startsWith("#") ? folded.substring(1) : folded,
                            quoted);
            case COLLECTION -> named(Filter.Name.COLLECTION, folded, quoted);
            case AUTHOR -> named(Filter.Name.AUTHOR, folded, quoted);
            case STATUS -> status(folded).map(Filter.InStatus::new);
            case AFTER -> span(folded).map(days -> new Filter.Days(days.first(), null));
            case BEFORE ->
                    span(folded).map(days -> new Filter.Days(null, days.first().minusDays(1)));
            case UNTIL -> span(folded).map(days -> new Filter.Days(null, days.last()));
            case UPVOTES -> bound(folded);
            case HAS -> Optional.ofNullable(THINGS.get(folded)).map(Filter.Has::new);
        };
    }

    private static Optional<Filter> named(Filter.Name name, String value, boolean whole) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Filter.Named(name, value, whole));
    }

    private static Optional<Status> status(String folded) {
        Status korean = STATES.get(folded.replace(" ", ""));
        return korean != null
                ? Optional.of(korean)
                : Status.ofWord(folded.toUpperCase(Locale.ROOT));
    }

    private record Span(LocalDate first, LocalDate last) {}

    /** A day, or the days of a month or a year; nothing that is no date. */
    private static Optional<Span> span(String text) {
        Matcher date = DAY.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(date.group(1));
        try {
            if (date.group(2) == null) {
                return Optional.of(new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
            if (date.group(3) == null) {
                return Optional.of(new Span(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
            return Optional.of(new Span(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A number alone is the least that is wanted. */
    private static Optional<Filter> bound(String text) {
        Matcher bound = BOUND.matcher(text.replace(" ", ""));
        if (!bound.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(bound.group(2));
        return Optional.of(
                switch (bound.group(1)) {
                    case ">" -> new Filter.Upvotes(number + 1, MOST);
                    case "<" -> new Filter.Upvotes(0, number - 1);
                    case "<=" -> new Filter.Upvotes(0, number);
                    case "=" -> new Filter.Upvotes(number, number);
                    default -> new Filter.Upvotes(number, MOST);
                });
    }
}
