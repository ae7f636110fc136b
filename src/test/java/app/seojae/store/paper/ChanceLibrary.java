package app.seojae.store.paper;

import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Query.Shelf;
import app.seojae.model.paper.Query.Sort;
import app.seojae.model.paper.Status;
import app.seojae.search.TitleSortKey;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.Sql;
import app.seojae.store.StoreRig;
import app.seojae.store.file.DownloadStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** A library made by chance, known so well that plain code says what a question should find. */
final class ChanceLibrary {

    static final LocalDate FIRST = LocalDate.of(2024, 10, 20);

    private ChanceLibrary() {}

    /** What a test knows of a paper, to say by plain code which a question should find. */
    record Known(
            long id,
            LocalDate day,
            int line,
            String title,
            Integer upvotes,
            String field,
            Status status,
            String tag,
            String collection,
            boolean bookmarked,
            boolean noted,
            boolean stored) {}

    static List<Known> make(StoreRig rig, Random random) throws Exception {
        List<Known> known = new ArrayList<>();
        rig.change(
                sql -> {
                    for (String name : List.of("c0", "c1")) {
                        new CollectionStore().create(sql, name);
                    }
                });
        for (int day = 0; day < 4; day++) {
            List<EntryDraft> entries = new ArrayList<>();
            List<Known> ofDay = new ArrayList<>();
            LocalDate date = FIRST.plusDays(day);
            for (int line = 1; line <= 6; line++) {
                String id = "2410.%05d".formatted(known.size() + ofDay.size());
                Integer upvotes = random.nextInt(4) == 0 ? null : random.nextInt(3);
                String field = random.nextInt(3) == 0 ? "" : "f" + random.nextInt(2);
                String title = List.of("가", "Beta", "alpha", "3D").get(random.nextInt(4));
                entries.add(
                        EntryDraft.of(id).title(title).upvotes(upvotes).line(line).fields(field));
                ofDay.add(
                        new Known(
                                known.size() + ofDay.size() + 1L,
                                date,
                                line,
                                title,
                                upvotes,
                                field,
                                Status.values()[random.nextInt(4)],
                                random.nextBoolean() ? "t" + random.nextInt(2) : null,
                                random.nextBoolean() ? "c" + random.nextInt(2) : null,
                                random.nextBoolean(),
                                random.nextBoolean(),
                                random.nextBoolean()));
            }
            rig.file(DigestDraft.of(date.toString(), entries.toArray(EntryDraft[]::new)));
            known.addAll(ofDay);
        }
        for (Known one : known) {
            rig.change(sql -> touch(sql, one));
        }
        return known;
    }

    private static void touch(Sql sql, Known one) throws SeojaeException {
        PaperStateStore states = new PaperStateStore();
        states.status(sql, one.id(), one.status());
        states.bookmark(sql, one.id(), one.bookmarked());
        if (one.tag() != null) {
            states.addTag(sql, one.id(), one.tag());
        }
        if (one.collection() != null) {
            new CollectionStore().add(sql, one.collection(), one.id());
        }
        if (one.noted()) {
            states.note(sql, one.id(), "n", "n", 1);
        }
        if (one.stored()) {
            PdfInfo info = new PdfInfo(PdfInfo.State.STORED, 1, 1, 1, "p", null);
            new DownloadStore().stored(sql, one.id(), info, null);
        } else if (one.noted()) {
            new DownloadStore().enqueue(sql, List.of(one.id()));
        }
    }

    static Query question(Random random) {
        Query query =
                Query.ALL
                        .withShelf(Shelf.values()[random.nextInt(Shelf.values().length)])
                        .sorted(Sort.values()[random.nextInt(Sort.values().length)]);
        query = random.nextInt(3) > 0 ? query : query.withField("f" + random.nextInt(3));
        query = random.nextInt(4) > 0 ? query : query.withTag("t" + random.nextInt(3));
        query = random.nextInt(4) > 0 ? query : query.withCollection("c" + random.nextInt(3));
        query =
                random.nextInt(4) > 0
                        ? query
                        : query.withStatus(Status.values()[random.nextInt(4)]);
        LocalDate since = random.nextInt(3) > 0 ? null : FIRST.plusDays(random.nextInt(5));
        LocalDate until = random.nextInt(3) > 0 ? null : FIRST.plusDays(random.nextInt(5) - 1);
        return query.within(since, until);
    }

    static boolean fits(Known one, Query query, LocalDate newest) {
        return onShelf(query.shelf(), newest).test(one)
                && (query.field() == null || query.field().equals(one.field()))
                && (query.tag() == null || query.tag().equals(one.tag()))
                && (query.collection() == null || query.collection().equals(one.collection()))
                && (query.status() == null || query.status() == one.status())
                && (query.since() == null || !one.day().isBefore(query.since()))
                && (query.until() == null || !one.day().isAfter(query.until()));
    }

    private static Predicate<Known> onShelf(Shelf shelf, LocalDate newest) {
        return switch (shelf) {
            case ALL -> one -> true;
            case TODAY -> one -> one.day().equals(newest) && one.status() != Status.SKIPPED;
            case MORNING ->
                    one ->
                            one.day().equals(newest)
                                    && one.status() == Status.UNREAD
                                    && !one.bookmarked();
            case OLDER -> one -> !one.day().equals(newest) && one.status() == Status.UNREAD;
            case BOOKMARKED -> Known::bookmarked;
            case READING -> one -> one.status() == Status.READING;
            case READ -> one -> one.status() == Status.READ;
            case NOTED -> Known::noted;
            case OFFLINE -> Known::stored;
        };
    }

    static Comparator<Known> order(Sort sort) {
        Comparator<Known> newest =
                Comparator.comparing(Known::day).reversed().thenComparingInt(Known::line);
        return switch (sort) {
            case NEWEST, PRIORITY, RELEVANCE -> newest;
            case UPVOTES ->
                    Comparator.comparing((Known one) -> one.upvotes() == null ? -1 : one.upvotes())
                            .reversed()
                            .thenComparing(newest);
            case TITLE ->
                    Comparator.comparing((Known one) -> TitleSortKey.of(one.title()))
                            .thenComparingLong(Known::id);
        };
    }
}
