package app.seojae.store.annotation;

import app.seojae.model.Rgb;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationGroup;
import app.seojae.model.annotation.AnnotationGroup.Name;
import app.seojae.model.annotation.Grouping;
import app.seojae.store.ColumnCodec;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts what the database counted by its own keys under the headings a person sees. */
final class AnnotationGathering {

    /** Every zone's days begin at a whole quarter of an hour. */
    static final long QUARTER_MS = 900_000;

    private final Grouping by;
    private final ZoneId zone;
    private final Map<Name, Group> groups = new HashMap<>();

    private static final class Group {
        private final List<String> keys = new ArrayList<>();
        private int count;
        private Place first = new Place(Long.MIN_VALUE, 0, 0);
    }

    /** Where a group first occurs among annotations whose last change comes first. */
    private record Place(long modified, long id, int among) {
        static final Comparator<Place> ORDER =
                Comparator.comparingLong(Place::modified)
                        .thenComparingLong(Place::id)
                        .reversed()
                        .thenComparingInt(Place::among);
    }

    /**
     * @param zone the one whose days are meant
     */
    AnnotationGathering(Grouping by, ZoneId zone) {
        this.by = by;
        this.zone = zone;
    }

    /** The key by which the database counts; an expression over {@code annotations a}. */
    static String key(Grouping by) {
        return switch (by) {
            case PAPER -> "a.paper";
            case DAY -> "a.modified / " + QUARTER_MS;
            case TAG -> "a.tags";
            case COLOUR -> "a.colour";
        };
    }

    void add(String key, int count, long modified, long id) {
        List<Name> names = names(key);
        for (int i = 0; i < names.size(); i++) {
            Group group = groups.computeIfAbsent(names.get(i), name -> new Group());
            Place place = new Place(modified, id, i);
            group.keys.add(key);
            group.count += count;
            group.first = Place.ORDER.compare(place, group.first) < 0 ? place : group.first;
        }
    }

    private List<Name> names(String key) {
        return switch (by) {
            case PAPER -> List.of(new AnnotationGroup.OfPaper(Long.parseLong(key)));
            case DAY -> {
                Instant instant = Instant.ofEpochMilli(Long.parseLong(key) * QUARTER_MS);
                yield List.of(new AnnotationGroup.OfDay(instant.atZone(zone).toLocalDate()));
            }
            case TAG -> {
                List<String> tags = ColumnCodec.list(key);
                yield (tags.isEmpty() ? List.of("") : tags)
                        .stream().distinct().<Name>map(AnnotationGroup.Tagged::new).toList();
            }
            case COLOUR -> {
                Rgb rgb = new Rgb(Integer.parseInt(key));
                yield List.of(new AnnotationGroup.Coloured(AnnotationColour.nearest(rgb)));
            }
        };
    }

    /** Colours in their own order, all else as it first occurs. */
    List<AnnotationGroup> groups() {
        Comparator<Map.Entry<Name, Group>> order =
                by == Grouping.COLOUR
                        ? Comparator.comparing(
                                one -> ((AnnotationGroup.Coloured) one.getKey()).colour())
                        : Comparator.comparing(one -> one.getValue().first, Place.ORDER);
        return groups.entrySet().stream()
                .sorted(order)
                .map(
                        one ->
                                new AnnotationGroup(
                                        one.getKey(), one.getValue().count, one.getValue().keys))
                .toList();
    }
}
