package app.seojae.ui.search;

import app.seojae.l10n.Text;
import app.seojae.search.filter.Filter;
import app.seojae.search.filter.Question;
import app.seojae.ui.kit.Messages;
import java.time.LocalDate;

/** Says filters in words. */
public final class FilterNames {

    private final Messages words;

    public FilterNames(Messages words) {
        this.words = words;
    }

    /** What a filter of a line asks for. */
    public String of(Question.Part part) {
        String said = said(part);
        return part.not() ? words.of(Text.FILTER_NOT, said) : said;
    }

    private String said(Question.Part part) {
        return switch (part.filter()) {
            case Filter.Named named ->
                    switch (named.name()) {
                        case FIELD -> words.of(Text.FILTER_FIELD, value(part));
                        case TAG -> "#" + value(part);
                        case COLLECTION -> words.of(Text.FILTER_COLLECTION, value(part));
                        case AUTHOR -> words.of(Text.FILTER_AUTHOR, value(part));
                    };
            case Filter.InStatus in -> words.of(Text.of(in.status()));
            case Filter.Days days -> days(days);
            case Filter.Upvotes votes -> votes(votes);
            case Filter.Has has -> words.of(Text.FILTER_HAS, words.of(thing(has.thing())));
        };
    }

    private static String value(Question.Part part) {
        String source = part.source();
        String value = source.substring(source.indexOf(':') + 1);
        return value.replace("\"", "").replaceFirst("^#", "");
    }

    private String days(Filter.Days days) {
        LocalDate from = days.from();
        LocalDate until = days.until();
        if (from != null) {
            return words.of(Text.FILTER_FROM, from.toString());
        }
        return words.of(Text.FILTER_UNTIL, String.valueOf(until));
    }

    private String votes(Filter.Upvotes votes) {
        if (votes.least() == votes.most()) {
            return "▲ " + words.number(votes.least());
        }
        return votes.most() == Integer.MAX_VALUE
                ? words.of(Text.FILTER_AT_LEAST, words.number(votes.least()))
                : words.of(Text.FILTER_AT_MOST, words.number(votes.most()));
    }

    /** What a thing is called. */
    public static Text thing(Filter.Thing thing) {
        return switch (thing) {
            case PDF -> Text.THING_PDF;
            case NOTE -> Text.THING_NOTE;
            case ANNOTATION -> Text.THING_ANNOTATION;
            case TAG -> Text.THING_TAG;
            case BOOKMARK -> Text.THING_BOOKMARK;
            case SUMMARY -> Text.THING_SUMMARY;
        };
    }
}
