package app.seojae.store.annotation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Made;
import app.seojae.model.PageIndex;
import app.seojae.model.Rgb;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.AnnotationQuery;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.Placement;
import app.seojae.model.annotation.Quad;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.digest.DigestSection;
import app.seojae.store.StoreRig;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnotationStoreTest {

    private static final AnnotationStore STORE = new AnnotationStore();

    @TempDir Path folder;
    private StoreRig rig;
    private long paper;
    private long other;

    @BeforeEach
    void open() throws Exception {
        rig = StoreRig.in(folder);
        List<Long> papers = rig.papers("2410.00001", "2410.00002");
        paper = papers.getFirst();
        other = papers.getLast();
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private void put(Annotation... all) throws Exception {
        rig.change(
                sql -> {
                    for (Annotation one : all) {
                        STORE.put(sql, one);
                    }
                });
    }

    private Optional<Annotation> find(UUID id) throws Exception {
        return rig.read(sql -> STORE.find(sql, id));
    }

    private List<Annotation> words(String text) throws Exception {
        AnnotationQuery query = AnnotationQuery.ALL.withText(text);
        return rig.read(sql -> new AnnotationSearch().find(sql, query));
    }

    private static Anchor.Pages on(String version, String words, int page) {
        PageRegion region = PageRegion.of(PageIndex.ofNumber(page), List.of(Quad.of(1, 2, 3, 4)));
        return new Anchor.Pages(
                TextVersion.of(version), new Quote(words, "", "", 0), List.of(region));
    }

    private Annotation highlight(Anchor anchor) {
        return Made.annotation(paper, AnnotationKind.HIGHLIGHT, anchor);
    }

    @ParameterizedTest
    @EnumSource(AnnotationKind.class)
    void everyKindComesBackWhole(AnnotationKind kind) throws Exception {
        Annotation made =
                Made.of(paper, kind, 3, "표시 😀 \"words\"")
                        .withColour(new Rgb(0x123456))
                        .withComment("# comment\n\n*말*")
                        .withTags(List.of("b", "a", ""))
                        .withModified(Instant.ofEpochMilli(1_700_000_000_123L));
        put(made);
        assertEquals(Optional.of(made), find(made.id()));
        assertEquals(List.of(made), rig.read(sql -> STORE.ofPaper(sql, paper)));
    }

    @ParameterizedTest
    @EnumSource(DigestSection.class)
    void marksInADigestComeBackWhole(DigestSection section) throws Exception {
        Annotation made = highlight(new Anchor.InDigest(section, new Quote("w", "p", "s", 77)));
        put(made);
        assertEquals(Optional.of(made), find(made.id()));
    }

    @Test
    void thereIsNoneOfAnUnknownId() throws Exception {
        assertEquals(Optional.empty(), find(UUID.randomUUID()));
        assertEquals(List.of(), rig.read(sql -> STORE.ofPaper(sql, paper)));
    }

    @Test
    void aChangeReplacesAllButThePaper() throws Exception {
        Annotation made = Made.of(paper, AnnotationKind.HIGHLIGHT, 1, "words");
        Annotation changed =
                new Annotation(
                        made.id(),
                        paper,
                        AnnotationKind.STRIKEOUT,
                        new Rgb(7),
                        on("v2", "others", 9),
                        "c",
                        List.of("t"),
                        "author",
                        Instant.ofEpochMilli(5),
                        Instant.ofEpochMilli(6));
        put(made, changed);
        assertEquals(Optional.of(changed), find(made.id()));
        assertEquals(1, rig.count("annotations"));
        put(changed.withPaper(other));
        assertEquals(paper, find(made.id()).orElseThrow().paper());
    }

    @Test
    void ofAPaperThatIsGoneNothingIsKept() throws Exception {
        put(Made.of(99, AnnotationKind.NOTE, 1, ""));
        assertEquals(0, rig.count("annotations"));
        assertEquals(0, rig.count("grams_annotations"));
    }

    @Test
    void marksAreCountedByPaper() throws Exception {
        put(Made.of(paper, AnnotationKind.NOTE, 1, ""), Made.of(paper, AnnotationKind.INK, 1, ""));
        assertEquals(
                Map.of(paper, 2), rig.read(sql -> STORE.counts(sql, List.of(paper, other, 99L))));
    }

    @Test
    void wordsOfQuoteCommentAndTagsAreFoundUntilTheyGo() throws Exception {
        Annotation made =
                highlight(on("v", "Quoted", 1)).withComment("설명").withTags(List.of("Tag"));
        put(made);
        for (String word : List.of("quote", "설명", "tag", "quoted 설명", "g")) {
            assertEquals(List.of(made), words(word), word);
        }
        for (String none : List.of("quotedn", "quoted설명", "quoted nowhere", "명T")) {
            assertEquals(List.of(), words(none), none);
        }
        Annotation changed = made.withComment("other");
        put(changed);
        assertEquals(List.of(), words("설명"));
        assertEquals(List.of(changed), words("other"));
        rig.change(sql -> STORE.remove(sql, made.id()));
        assertEquals(List.of(), words("other"));
        assertEquals(0, rig.count("grams_annotations"));
    }

    @Test
    void gramsOfAnOlderFoldingAreMadeAnewInPortions() throws Exception {
        put(
                highlight(on("v", "caf\u00E9", 1)),
                highlight(on("v", "second", 1)),
                highlight(on("v", "third", 1)));
        rig.change(
                sql -> {
                    sql.update("DELETE FROM grams_annotations");
                    sql.update("INSERT INTO unindexed_annotations SELECT id FROM annotations");
                    sql.update("INSERT INTO unindexed_annotations VALUES (99)"); // gone since
                });
        assertEquals(List.of(), words("cafe"));
        assertTrue(rig.holds(STORE::isWaiting));
        rig.change(sql -> STORE.indexWaiting(sql, 2));
        assertTrue(rig.holds(STORE::isWaiting));
        rig.change(sql -> STORE.indexWaiting(sql, 2));
        assertFalse(rig.holds(STORE::isWaiting));
        assertEquals(1, words("cafe").size());
        assertEquals(3, rig.count("grams_annotations"));
    }

    @Test
    void placesOnOtherVersionsAreKeptByVersion() throws Exception {
        Annotation made = highlight(on("v1", "words", 1));
        put(made);
        Placement moved =
                Placement.onPages(
                        Placement.State.SIMILAR,
                        List.of(
                                PageRegion.of(
                                        PageIndex.ofNumber(7), List.of(Quad.of(5, 6, 7, 8)))));
        rig.change(
                sql -> {
                    STORE.place(sql, made.id(), TextVersion.of("v2"), Placement.LOST);
                    STORE.place(sql, made.id(), TextVersion.of("v2"), moved);
                    STORE.place(sql, made.id(), TextVersion.of("v3"), Placement.LOST);
                    STORE.place(sql, UUID.randomUUID(), TextVersion.of("v2"), moved);
                });
        assertEquals(
                Map.of(made.id(), moved),
                rig.read(sql -> STORE.placements(sql, paper, TextVersion.of("v2"))));
        assertEquals(
                Map.of(made.id(), Placement.LOST),
                rig.read(sql -> STORE.placements(sql, paper, TextVersion.of("v3"))));
        assertEquals(Map.of(), rig.read(sql -> STORE.placements(sql, other, TextVersion.of("v2"))));
        rig.change(sql -> STORE.remove(sql, made.id()));
        assertEquals(0, rig.count("placements"));
    }

    @Test
    void marksOfNoKnownTextAreSettledOnce() throws Exception {
        Annotation early = highlight(on("", "w", 1));
        Annotation known = highlight(on("v1", "w", 1));
        Annotation elsewhere = highlight(on("", "w", 1)).withPaper(other);
        put(early, known, elsewhere);
        Set<UUID> all = Set.of(early.id(), known.id(), elsewhere.id());
        rig.change(sql -> STORE.settle(sql, paper, all, TextVersion.of("v2")));
        assertEquals(
                List.of(early.withAnchor(on("v2", "w", 1)), known),
                rig.read(sql -> STORE.ofPaper(sql, paper)));
        assertEquals(List.of(elsewhere), rig.read(sql -> STORE.ofPaper(sql, other)));
    }

    @Test
    void aPictureOutlivesItsMark() throws Exception {
        Annotation area = Made.of(paper, AnnotationKind.AREA, 1, "");
        put(area);
        rig.change(sql -> STORE.putPicture(sql, area, new byte[] {1, 2}));
        rig.change(sql -> STORE.putPicture(sql, area, new byte[] {3}));
        rig.change(sql -> STORE.remove(sql, area.id()));
        assertArrayEquals(
                new byte[] {3}, rig.read(sql -> STORE.picture(sql, area.id())).orElseThrow());
        assertTrue(rig.read(sql -> STORE.picture(sql, UUID.randomUUID())).isEmpty());
    }

    @Test
    void marksGoWithTheirPaper() throws Exception {
        Annotation area = Made.of(paper, AnnotationKind.AREA, 1, "");
        put(area);
        rig.change(
                sql -> {
                    STORE.putPicture(sql, area, new byte[] {1});
                    sql.update("DELETE FROM papers WHERE id = ?", paper);
                });
        assertEquals(0, rig.count("annotations"));
        assertEquals(0, rig.count("annotation_pictures"));
        assertEquals(List.of(), rig.database().complaints());
    }

    @Test
    void wordsOfANewerProgramAreTakenForTheNearest() throws Exception {
        Annotation made = highlight(on("v", "w", 1)).withColour(AnnotationColour.RED.rgb());
        put(made);
        rig.change(sql -> sql.update("UPDATE annotations SET kind = 'sparkle'"));
        assertEquals(Optional.of(made), find(made.id()));
        rig.change(sql -> sql.update("UPDATE annotations SET source = 'abstract', marks = ''"));
        assertEquals(
                new Anchor.InDigest(DigestSection.SUMMARY, made.anchor().quote()),
                find(made.id()).orElseThrow().anchor());
    }
}
