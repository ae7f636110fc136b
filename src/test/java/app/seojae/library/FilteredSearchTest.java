package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.model.paper.Status;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words, words left out and filters find what a look at every paper finds. */
class FilteredSearchTest {

    private static final int PAPERS = 90;
    private static final List<String> WORDS =
            List.of("확산", "언어 모델", "로봇", "추론", "agent", "vision", "3d");
    private static final List<String> FIELDS = List.of("로봇 공학", "자연어 처리", "비전", "NLP");
    private static final List<String> TAGS = List.of("세미나", "다시");

    @TempDir Path folder;
    private final Random random = new Random(14);
    private final List<Known> known = new ArrayList<>();
    private Library library;

    /** What the test knows of a paper. */
    private record Known(
            long id, String text, Set<String> fields, int upvotes, LocalDate day, Own own) {}

    private static final class Own {
        private final Set<String> tags = new TreeSet<>();
        private Status status = Status.UNREAD;
        private boolean bookmarked;
        private boolean noted;
    }

    @BeforeEach
    void fill() throws Exception {
        library = Digests.open(folder);
        LocalDate first = LocalDate.of(2024, 1, 1);
        for (int i = 0; i < PAPERS; i++) {
            String title = "T" + i + " " + some(WORDS);
            String summary = some(WORDS) + " 그리고 " + some(WORDS);
            Set<String> fields = new TreeSet<>(List.of(some(FIELDS), some(FIELDS)));
            int upvotes = random.nextInt(60);
            LocalDate day = first.plusDays(random.nextInt(400));
            String id = "2401.%05d".formatted(i + 1);
            String line =
                    "%s|%s|%s|e|%s|%d"
                            .formatted(id, title, summary, String.join(", ", fields), upvotes);
            library.importer().importText("%s-%02d.md".formatted(day, i), Digests.lines(line));
            long number = library.browse().resolve(id).orElseThrow();
            Known one =
                    new Known(
                            number,
                            (title + "\n" + summary + "\n" + String.join("\n", fields))
                                    .toLowerCase(),
                            fields,
                            upvotes,
                            day,
                            new Own());
            known.add(one);
            own(one);
            if (i == PAPERS / 2) {
                library.indexer().catchUp(CancelFlag.never());
            }
        }
    }

    private void own(Known one) throws Exception {
        List<Long> id = List.of(one.id());
        if (random.nextInt(3) == 0) {
            String tag = some(TAGS);
            library.paperStates().tag(id, List.of(tag), List.of());
            one.own().tags.add(tag);
        }
        if (random.nextInt(3) == 0) {
            one.own().status = Status.values()[random.nextInt(4)];
            library.paperStates().status(id, one.own().status);
        }
        if (random.nextInt(4) == 0) {
            library.paperStates().bookmark(id, true);
            one.own().bookmarked = true;
        }
        if (random.nextInt(5) == 0) {
            library.notes().replace(one.id(), "zzz");
            one.own().noted = true;
        }
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private <T> T some(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private record Asked(String typed, Predicate<Known> holds) {}

    private Asked asked() {
        int kind = random.nextInt(9);
        String word = some(WORDS);
        String field = some(FIELDS);
        String tag = some(TAGS);
        int votes = random.nextInt(60);
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400));
        Status status = Status.values()[random.nextInt(4)];
        Asked asked =
                switch (kind) {
                    case 0, 1 -> new Asked("\"" + word + "\"", one -> one.text().contains(word));
                    case 2 ->
                            new Asked(
                                    "field:\"" + field + "\"", one -> one.fields().contains(field));
                    case 3 -> new Asked("tag:" + tag, one -> one.own().tags.contains(tag));
                    case 4 -> new Asked("▲>" + votes, one -> one.upvotes() > votes);
                    case 5 -> new Asked("after:" + day, one -> !one.day().isBefore(day));
                    case 6 -> new Asked("before:" + day, one -> one.day().isBefore(day));
                    case 7 ->
                            new Asked("status:" + status.word(), one -> one.own().status == status);
                    default ->
                            random.nextBoolean()
                                    ? new Asked("has:note", one -> one.own().noted)
                                    : new Asked("has:bookmark", one -> one.own().bookmarked);
                };
        return random.nextInt(4) == 0
                ? new Asked("-" + asked.typed(), asked.holds().negate())
                : asked;
    }

    @Test
    void aThousandLinesFindWhatALookAtEveryPaperFinds() throws Exception {
        int some = 0;
        for (int i = 0; i < 1_000; i++) {
            List<Asked> parts = new ArrayList<>();
            for (int k = 1 + random.nextInt(3); k > 0; k--) {
                parts.add(asked());
            }
            String line = String.join(" ", parts.stream().map(Asked::typed).toList());
            Set<Long> wanted = new HashSet<>();
            for (Known one : known) {
                if (parts.stream().allMatch(part -> part.holds().test(one))) {
                    wanted.add(one.id());
                }
            }
            Set<Long> found = new HashSet<>();
            Arrays.stream(library.browse().search(Query.best(line, Scope.ALL))).forEach(found::add);
            assertEquals(wanted, found, line);
            some += wanted.isEmpty() ? 0 : 1;
        }
        assertFalse(some < 300, "too few lines found anything to compare: " + some);
    }

    @Test
    void aFilterFollowsWhatChanges() throws Exception {
        Known one = known.getFirst();
        library.paperStates().bookmark(List.of(one.id()), !one.own().bookmarked);
        long with = library.browse().search(Query.best("has:bookmark", Scope.ALL)).length;
        library.paperStates().bookmark(List.of(one.id()), one.own().bookmarked);
        long without = library.browse().search(Query.best("has:bookmark", Scope.ALL)).length;
        assertEquals(one.own().bookmarked ? with + 1 : with - 1, without);
    }

    @Test
    void allFoundAreReadAndNoOthers() throws Exception {
        library.paperStates().markAllRead(Query.ALL.withText("▲>30 -tag:세미나"));
        long left =
                library.browse()
                        .search(Query.best("▲>30 -tag:세미나 status:unread", Scope.ALL))
                        .length;
        long others =
                known.stream()
                        .filter(one -> one.own().status == Status.UNREAD)
                        .filter(one -> one.upvotes() <= 30 || one.own().tags.contains("세미나"))
                        .count();
        assertEquals(0, left);
        assertEquals(
                others, library.browse().search(Query.best("status:unread", Scope.ALL)).length);
    }
}
