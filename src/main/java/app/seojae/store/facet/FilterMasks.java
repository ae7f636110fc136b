package app.seojae.store.facet;

import app.seojae.model.SeojaeException;
import app.seojae.search.Folding;
import app.seojae.search.filter.Filter;
import app.seojae.search.filter.Question;
import app.seojae.store.Sql;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Turns filters into the set of papers they leave. */
public final class FilterMasks {

    private final PaperColumns columns;

    public FilterMasks(PaperColumns columns) {
        this.columns = columns;
    }

    /**
     * The papers that all filters leave, by number.
     *
     * @param size more than any paper's number
     */
    public BitSet mask(Sql sql, List<Question.Part> filters, int size) throws SeojaeException {
        BitSet left = new BitSet(size);
        left.set(0, size);
        for (Question.Part part : filters) {
            BitSet those = papers(sql, part.filter());
            if (part.not()) {
                left.andNot(those);
            } else {
                left.and(those);
            }
        }
        return left;
    }

    /** All papers of the library, by number. */
    public BitSet everyPaper(Sql sql) throws SeojaeException {
        return columns.of(sql, Property.STATUS).where(i -> true);
    }

    private BitSet papers(Sql sql, Filter filter) throws SeojaeException {
        return switch (filter) {
            case Filter.Named named -> named(sql, named);
            case Filter.InStatus in -> {
                Column column = columns.of(sql, Property.STATUS);
                yield column.where(i -> column.values().get(i).equals(in.status().word()));
            }
            case Filter.Days days -> days(sql, days);
            case Filter.Upvotes votes -> {
                Column column = columns.of(sql, Property.UPVOTES);
                yield column.where(
                        i -> {
                            int count = Integer.parseInt(column.values().get(i));
                            return count >= votes.least() && count <= votes.most();
                        });
            }
            case Filter.Has has -> columns.of(sql, property(has.thing())).where(i -> true);
        };
    }

    private BitSet named(Sql sql, Filter.Named named) throws SeojaeException {
        Column column =
                columns.of(
                        sql,
                        switch (named.name()) {
                            case FIELD -> Property.FIELD;
                            case TAG -> Property.TAG;
                            case COLLECTION -> Property.COLLECTION;
                            case AUTHOR -> Property.AUTHOR;
                        });
        if (named.name() == Filter.Name.FIELD && named.whole()) {
            FieldGroups fields = columns.fieldGroups(sql);
            String group = fields.group(named.value());
            return column.where(i -> fields.group(column.values().get(i)).equals(group));
        }
        IntPredicate wanted =
                i -> {
                    String value = Folding.fold(column.values().get(i));
                    return named.whole()
                            ? value.equals(named.value()) || isWithin(value, named)
                            : value.contains(named.value());
                };
        return column.where(wanted);
    }

    /** What stands within a collection belongs to it. */
    private static boolean isWithin(String value, Filter.Named named) {
        return named.name() == Filter.Name.COLLECTION && value.startsWith(named.value() + "/");
    }

    private BitSet days(Sql sql, Filter.Days days) throws SeojaeException {
        long from = days.from() == null ? Long.MIN_VALUE : days.from().toEpochDay();
        long until = days.until() == null ? Long.MAX_VALUE : days.until().toEpochDay();
        Column column = columns.of(sql, Property.DAY);
        return column.where(
                i -> {
                    long day = Long.parseLong(column.values().get(i));
                    return day >= from && day <= until;
                });
    }

    private static Property property(Filter.Thing thing) {
        return switch (thing) {
            case PDF -> Property.PDF;
            case NOTE -> Property.NOTE;
            case ANNOTATION -> Property.ANNOTATION;
            case TAG -> Property.TAGGED;
            case BOOKMARK -> Property.BOOKMARK;
            case SUMMARY -> Property.SUMMARY;
        };
    }
}
