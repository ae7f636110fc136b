package app.seojae.store.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Made;
import app.seojae.model.PageIndex;
import app.seojae.model.Rgb;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationGroup;
import app.seojae.model.annotation.AnnotationGroups;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.AnnotationQuery;
import app.seojae.model.annotation.Grouping;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement;
import app.seojae.model.annotation.Quad;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.digest.DigestSection;
import app.seojae.search.Folding;
import app.seojae.store.StoreRig;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationSearchTest {

    private static final AnnotationSearch SEARCH = new AnnotationSearch();
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final long START = 1_700_000_000_000L;
    private static final int MARKS = 60;

    @TempDir Path folder;
    private StoreRig rig;

    @BeforeEach
    void open() throws Exception {
        rig = StoreRig.in(folder);
        rig.papers("2410.00001", "2410.00002", "2410.00003");
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private void put(List<Annotation> all) throws Exception {
        rig.change(
                sql -> {
                    for (Annotation one : all) {
                        new AnnotationStore().put(sql, one);
                    }
                });
    }

    private List<Annotation> find(AnnotationQuery query) throws Exception {
        return rig.read(sql -> SEARCH.find(sql, query));
    }

    private AnnotationGroups groups(AnnotationQuery query, Grouping by) throws Exception {
        return rig.read(sql -> SEARCH.groups(sql, query, by, SEOUL));
    }

    private static final List<String> TAGS = List.of("a", "A", "b", "큰 것");
    private static final List<String> WORDS = List.of("모델", "model", "caf\u00E9", "x y", "");

    private static Annotation chance(Random random, int number) {
        String words = WORDS.get(random.nextInt(WORDS.size()));
        List<String> tags = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            tags.add(TAGS.get(random.nextInt(TAGS.size())));
        }
        // A time of its own for each, so that the order is one.
        Instant time = Instant.ofEpochMilli(START + number * 7_919_000L + random.nextInt(1_000));
        return new Annotation(
                new UUID(random.nextLong(), random.nextLong()),
                1 + random.nextInt(3),
                AnnotationKind.values()[random.nextInt(3)],
                random.nextBoolean()
                        ? AnnotationColour.values()[random.nextInt(8)].rgb()
                        : new Rgb(random.nextInt(1 << 24)),
                anchor(random, words),
                WORDS.get(random.nextInt(WORDS.size())),
                tags,
                "",
                time,
                time);
    }

    private static Anchor anchor(Random random, String words) {
        Quote quote = new Quote(words, "", "", random.nextInt(3));
        if (random.nextInt(4) == 0) {
            return new Anchor.InDigest(DigestSection.values()[random.nextInt(2)], quote);
        }
        double top = random.nextInt(4) * 100;
        Quad quad = Quad.of(10, top - 10, 50, top);
        int page = 1 + random.nextInt(3);
        return new Anchor.Pages(
                TextVersion.of("v"),
                quote,
                List.of(PageRegion.of(PageIndex.ofNumber(page), List.of(quad))));
    }

    private static List<Annotation> chance(long seed) {
        Random random = new Random(seed);
        List<Annotation> all = new ArrayList<>();
        for (int i = 0; i < MARKS; i++) {
            all.add(chance(random, i));
        }
        return all;
    }

    private static AnnotationQuery question(Random random) {
        AnnotationQuery query = AnnotationQuery.ALL;
        if (random.nextInt(3) == 0) {
            query =
                    query.withText(
                            List.of("모", "MODEL", "cafe", "x y", "없음").get(random.nextInt(5)));
        }
        if (random.nextInt(3) == 0) {
            query = query.withColour(AnnotationColour.values()[random.nextInt(8)]);
        }
        if (random.nextInt(3) == 0) {
            query = query.withKind(AnnotationKind.values()[random.nextInt(3)]);
        }
        if (random.nextInt(3) == 0) {
            query = query.withTag(TAGS.get(random.nextInt(TAGS.size())));
        }
        if (random.nextInt(3) == 0) {
            query =
                    query.withSince(
                            Instant.ofEpochMilli(START + random.nextInt(MARKS) * 7_919_000L));
        }
        return query;
    }

    private static Predicate<Annotation> fits(AnnotationQuery query) {
        List<String> words = List.of(Folding.fold(query.text()).split(" "));
        return one ->
                words.stream().allMatch(word -> has(one, word))
                        && (query.paper() == null || query.paper() == one.paper())
                        && (query.colour() == null || query.colour() == one.colourName())
                        && (query.kind() == null || query.kind() == one.kind())
                        && (query.tag() == null
                                || one.tags().stream().anyMatch(query.tag()::equalsIgnoreCase))
                        && (query.since() == null || !one.modified().isBefore(query.since()));
    }

    private static boolean has(Annotation one, String word) {
        List<String> texts = new ArrayList<>(one.tags());
        texts.add(one.text());
        texts.add(one.comment());
        return texts.stream().anyMatch(text -> Folding.fold(text).contains(word));
    }

    private static List<Annotation> latest(List<Annotation> all, AnnotationQuery query) {
        return all.stream()
                .filter(fits(query))
                .sorted(Comparator.comparing(Annotation::modified).reversed())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyQuestionFindsWhatPlainCodeFinds(long seed) throws Exception {
        List<Annotation> all = chance(seed);
        put(all);
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            AnnotationQuery query = question(random);
            List<Annotation> expected = latest(all, query);
            assertEquals(expected, find(query), "seed " + seed + " " + query);
            assertEquals(
                    expected.subList(0, Math.min(3, expected.size())), find(query.withLimit(3)));
            TreeSet<String> tags = new TreeSet<>();
            expected.forEach(one -> tags.addAll(one.tags()));
            assertEquals(List.copyOf(tags), rig.read(sql -> SEARCH.tags(sql, query)));
            assertEquals(expected.size(), groups(query, Grouping.PAPER).count());
        }
    }

    private static List<AnnotationGroup.Name> names(Annotation one, Grouping by) {
        return switch (by) {
            case PAPER -> List.of(new AnnotationGroup.OfPaper(one.paper()));
            case DAY ->
                    List.of(new AnnotationGroup.OfDay(LocalDate.ofInstant(one.modified(), SEOUL)));
            case TAG -> {
                List<String> tags = one.tags().isEmpty() ? List.of("") : one.tags();
                yield tags.stream()
                        .distinct()
                        .<AnnotationGroup.Name>map(AnnotationGroup.Tagged::new)
                        .toList();
            }
            case COLOUR -> List.of(new AnnotationGroup.Coloured(one.colourName()));
        };
    }

    /** Headings in the order of what stands first under them; colours in their own. */
    private static List<AnnotationGroup.Name> headings(List<Annotation> latest, Grouping by) {
        List<AnnotationGroup.Name> headings =
                new ArrayList<>(
                        latest.stream()
                                .flatMap(one -> names(one, by).stream())
                                .distinct()
                                .toList());
        if (by == Grouping.COLOUR) {
            headings.sort(Comparator.comparing(one -> ((AnnotationGroup.Coloured) one).colour()));
        }
        return headings;
    }

    private static List<Annotation> under(
            List<Annotation> latest, Grouping by, AnnotationGroup.Name name) {
        List<Annotation> under =
                new ArrayList<>(
                        latest.stream().filter(one -> names(one, by).contains(name)).toList());
        if (by == Grouping.PAPER) {
            under.sort(
                    Comparator.comparing(
                            one -> new PlacedAnnotation(one, Placement.LOST),
                            PlacedAnnotation.READING_ORDER));
        }
        return under;
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void groupsHoldWhatBelongsThereInOrder(Grouping by) throws Exception {
        List<Annotation> all = chance(9);
        put(all);
        Random random = new Random(9);
        for (int i = 0; i < 40; i++) {
            AnnotationQuery query = i == 0 ? AnnotationQuery.ALL : question(random);
            List<Annotation> latest = latest(all, query);
            AnnotationGroups found = groups(query, by);
            assertEquals(latest.size(), found.count());
            assertEquals(
                    headings(latest, by),
                    found.groups().stream().map(AnnotationGroup::name).toList(),
                    by + " " + query);
            List<List<Annotation>> page =
                    rig.read(sql -> SEARCH.page(sql, query, by, found.groups(), 0, 10_000));
            for (int g = 0; g < page.size(); g++) {
                AnnotationGroup group = found.groups().get(g);
                assertEquals(under(latest, by, group.name()), page.get(g), by + " " + query);
                assertEquals(group.count(), page.get(g).size());
            }
        }
    }

    /** Pages put together are the whole, wherever they are cut. */
    @ParameterizedTest
    @EnumSource(Grouping.class)
    void pagesFollowEachOtherWithoutGaps(Grouping by) throws Exception {
        put(chance(11));
        AnnotationQuery query = AnnotationQuery.ALL;
        List<AnnotationGroup> groups = groups(query, by).groups();
        List<Annotation> whole = new ArrayList<>();
        rig.read(sql -> SEARCH.page(sql, query, by, groups, 0, 10_000)).forEach(whole::addAll);
        List<Annotation> pieces = new ArrayList<>();
        for (int skip = 0; skip < whole.size(); skip += 7) {
            int from = skip;
            rig.read(sql -> SEARCH.page(sql, query, by, groups, from, 7)).forEach(pieces::addAll);
        }
        assertEquals(whole, pieces);
        assertTrue(whole.size() >= MARKS);
    }

    /** A day begins where the person is: in Seoul nine hours before Greenwich's. */
    @Test
    void daysAreThoseOfTheZone() throws Exception {
        Annotation late =
                Made.of(1, AnnotationKind.NOTE, 1, "")
                        .withModified(Instant.parse("2024-10-24T15:30:00Z"));
        Annotation early =
                Made.of(1, AnnotationKind.NOTE, 1, "")
                        .withModified(Instant.parse("2024-10-24T14:59:59.999Z"));
        put(List.of(late, early));
        assertEquals(
                List.of(
                        new AnnotationGroup.OfDay(LocalDate.of(2024, 10, 25)),
                        new AnnotationGroup.OfDay(LocalDate.of(2024, 10, 24))),
                groups(AnnotationQuery.ALL, Grouping.DAY).groups().stream()
                        .map(AnnotationGroup::name)
                        .toList());
        // A zone whose days begin at a quarter to the hour.
        ZoneId nepal = ZoneId.of("Asia/Kathmandu");
        AnnotationQuery query = AnnotationQuery.ALL;
        assertEquals(
                1, rig.read(sql -> SEARCH.groups(sql, query, Grouping.DAY, nepal)).groups().size());
    }

    @Test
    void nothingFitsNothing() throws Exception {
        assertEquals(List.of(), find(AnnotationQuery.ALL));
        for (Grouping by : Grouping.values()) {
            assertEquals(new AnnotationGroups(List.of(), 0), groups(AnnotationQuery.ALL, by));
            assertEquals(
                    List.of(),
                    rig.read(sql -> SEARCH.page(sql, AnnotationQuery.ALL, by, List.of(), 0, 10)));
        }
    }

    @Test
    void marksOfOnePaperAlone() throws Exception {
        List<Annotation> all = chance(13);
        put(all);
        AnnotationQuery one = new AnnotationQuery("", 2L, null, null, null, null, 99);
        assertEquals(latest(all, one), find(one));
        assertEquals(1, groups(one, Grouping.PAPER).groups().size());
    }
}
