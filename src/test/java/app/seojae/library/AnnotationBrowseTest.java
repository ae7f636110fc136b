package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.Rgb;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationGroup;
import app.seojae.model.annotation.AnnotationGroups;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.AnnotationQuery;
import app.seojae.model.annotation.Grouping;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement;
import app.seojae.model.paper.Query;
import app.seojae.search.Folding;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the library finds and gathers by SQL is what a scan of all annotations gathers. */
class AnnotationBrowseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata"); // half an hour beside the others
    private static final String LETTERS = "가나다갸ㄱ한글요약 aAb%\"_'가나  \uFF21é\u0301";
    private static final List<String> TAGS = List.of("방법", "Def", "def", "둘 째", "\uFF21");
    private static final Comparator<Annotation> LATEST =
            Comparator.comparing(Annotation::modified).reversed();

    @TempDir Path folder;
    private Library library;
    private final Random random = new Random(17);
    private final List<Annotation> all = new ArrayList<>();

    @BeforeEach
    void fill() throws Exception {
        library = TestLibraries.filled(folder.resolve("library"), 5);
        long[] papers = library.browse().ids(Query.ALL);
        List<Instant> times = new ArrayList<>();
        Instant start = Instant.parse("2026-11-01T18:29:59.999Z");
        for (int i = 0; i < 160; i++) {
            times.add(start.plusMillis(i * 1_800_001L));
        }
        java.util.Collections.shuffle(times, random);
        for (Instant time : times) {
            Annotation one = annotation(papers[random.nextInt(papers.length)], time);
            all.add(one);
            library.annotations().put(one.paper(), List.of(one));
        }
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Annotation annotation(long paper, Instant time) {
        AnnotationKind[] kinds = AnnotationKind.values();
        int page = 1 + random.nextInt(3);
        Annotation one = Made.of(paper, kinds[random.nextInt(kinds.length)], page, text(20));
        List<String> tags = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            tags.add(TAGS.get(random.nextInt(TAGS.size())));
        }
        Rgb colour =
                random.nextBoolean()
                        ? AnnotationColour.values()[random.nextInt(8)].rgb()
                        : new Rgb(random.nextInt(0x1000000));
        return one.withModified(time).withTags(tags).withColour(colour).withComment(text(12));
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private AnnotationQuery query() {
        String words = text(4).replace('"', 'a').strip();
        AnnotationQuery query = AnnotationQuery.ALL.withText(random.nextInt(4) == 0 ? "" : words);
        return switch (random.nextInt(6)) {
            case 0 -> query.withColour(AnnotationColour.values()[random.nextInt(8)]);
            case 1 -> query.withTag(TAGS.get(random.nextInt(TAGS.size())));
            case 2 -> query.withKind(AnnotationKind.values()[random.nextInt(6)]);
            case 3 -> query.withSince(Instant.parse("2026-11-03T00:00:00Z"));
            default -> query;
        };
    }

    private static boolean fits(Annotation one, AnnotationQuery query) {
        List<String> parts = new ArrayList<>(List.of(one.text(), one.comment()));
        parts.addAll(one.tags());
        List<String> folded = parts.stream().map(Folding::fold).toList();
        boolean words =
                query.text().isBlank()
                        || List.of(Folding.fold(query.text()).strip().split(" ")).stream()
                                .allMatch(
                                        word ->
                                                folded.stream()
                                                        .anyMatch(part -> part.contains(word)));
        return words
                && (query.colour() == null || one.colourName() == query.colour())
                && (query.kind() == null || one.kind() == query.kind())
                && (query.since() == null || !one.modified().isBefore(query.since()))
                && (query.tag() == null
                        || one.tags().stream()
                                .map(Folding::fold)
                                .anyMatch(Folding.fold(query.tag())::equals));
    }

    /** The groups as a scan of everything makes them, each with the marks in it. */
    private Map<AnnotationGroup.Name, List<Annotation>> scanned(
            AnnotationQuery query, Grouping by) {
        Map<AnnotationGroup.Name, List<Annotation>> groups = new LinkedHashMap<>();
        List<Annotation> fitting =
                all.stream().filter(one -> fits(one, query)).sorted(LATEST).toList();
        for (Annotation one : fitting) {
            for (AnnotationGroup.Name name : names(one, by)) {
                groups.computeIfAbsent(name, of -> new ArrayList<>()).add(one);
            }
        }
        if (by == Grouping.PAPER) {
            Comparator<Annotation> reading =
                    Comparator.comparing(
                            one -> new PlacedAnnotation(one, Placement.LOST),
                            PlacedAnnotation.READING_ORDER);
            groups.values().forEach(group -> group.sort(reading));
        }
        if (by == Grouping.COLOUR) {
            Map<AnnotationGroup.Name, List<Annotation>> sorted =
                    new TreeMap<>(
                            Comparator.comparing(
                                    name -> ((AnnotationGroup.Coloured) name).colour()));
            sorted.putAll(groups);
            return sorted;
        }
        return groups;
    }

    private static List<AnnotationGroup.Name> names(Annotation one, Grouping by) {
        return switch (by) {
            case PAPER -> List.of(new AnnotationGroup.OfPaper(one.paper()));
            case DAY ->
                    List.of(new AnnotationGroup.OfDay(one.modified().atZone(ZONE).toLocalDate()));
            case TAG ->
                    (one.tags().isEmpty() ? List.of("") : one.tags())
                            .stream()
                                    .distinct()
                                    .<AnnotationGroup.Name>map(AnnotationGroup.Tagged::new)
                                    .toList();
            case COLOUR -> List.of(new AnnotationGroup.Coloured(one.colourName()));
        };
    }

    @Test
    void whatIsFoundAndGatheredIsWhatAScanGathers() throws Exception {
        int some = 0;
        for (int i = 0; i < 400; i++) {
            AnnotationQuery query = query();
            Grouping by = Grouping.values()[i % 4];
            Map<AnnotationGroup.Name, List<Annotation>> expected = scanned(query, by);
            AnnotationGroups found = library.annotationBrowse().groups(query, by, ZONE);
            assertEquals(
                    List.copyOf(expected.keySet()),
                    found.groups().stream().map(AnnotationGroup::name).toList(),
                    () -> by + " " + query);
            List<List<Annotation>> whole =
                    library.annotationBrowse().page(query, by, found.groups(), 0, 1_000);
            assertEquals(List.copyOf(expected.values()), whole, () -> by + " " + query);
            assertEquals(
                    whole.stream().map(List::size).toList(),
                    found.groups().stream().map(AnnotationGroup::count).toList());
            List<Annotation> fitting = all.stream().filter(one -> fits(one, query)).toList();
            assertEquals(fitting.size(), found.count());
            assertEquals(
                    fitting.stream()
                            .flatMap(one -> one.tags().stream())
                            .distinct()
                            .sorted()
                            .toList(),
                    library.annotationBrowse().tags(query));
            assertEquals(
                    fitting.stream().sorted(LATEST).toList(), library.annotations().search(query));
            some += fitting.isEmpty() ? 0 : 1;
        }
        assertTrue(some > 100, "the test asks for things that are there: " + some);
    }

    @Test
    void stretchesOfAGroupMakeUpTheGroup() throws Exception {
        for (Grouping by : Grouping.values()) {
            AnnotationGroups found =
                    library.annotationBrowse().groups(AnnotationQuery.ALL, by, ZONE);
            for (AnnotationGroup group : found.groups()) {
                List<Annotation> whole = stretch(by, group, 0, 1_000);
                List<Annotation> pieces = new ArrayList<>();
                for (int at = 0; at < group.count(); at += 7) {
                    pieces.addAll(stretch(by, group, at, 7));
                }
                assertEquals(whole, pieces);
            }
        }
    }

    private List<Annotation> stretch(Grouping by, AnnotationGroup group, int skip, int limit)
            throws Exception {
        return library.annotationBrowse()
                .page(AnnotationQuery.ALL, by, List.of(group), skip, limit)
                .getFirst();
    }
}
