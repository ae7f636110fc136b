package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.AnnotationQuery;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.digest.DigestSection;
import app.seojae.model.paper.Query;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationsTest {

    private static final String SUMMARY = "모델은 서재를 읽고 질문에 답합니다. 성능은 4 % 좋아졌습니다.";

    @TempDir Path folder;
    private Library library;
    private long paper;

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder);
        read("2024-10-24.md", SUMMARY);
        paper = library.browse().find(Query.ALL).ids()[0];
    }

    private void read(String name, String summary) throws Exception {
        library.importer()
                .importText(
                        name,
                        Digests.lines(
                                "2410.00001|A|" + summary + "|쉬운 말|x|1",
                                "2410.00002|B|다른 글|e|x|2"));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private List<Annotation> all() throws Exception {
        return library.annotations().ofPaper(paper, TextVersion.unread()).stream()
                .map(PlacedAnnotation::annotation)
                .toList();
    }

    private Annotation inSummary(String words) {
        int at = SUMMARY.indexOf(words);
        return Made.annotation(
                paper,
                AnnotationKind.HIGHLIGHT,
                new Anchor.InDigest(
                        DigestSection.SUMMARY, Quote.of(SUMMARY, at, at + words.length())));
    }

    @Test
    void everyKindComesBackAsItWasAfterARestart() throws Exception {
        List<Annotation> made = new ArrayList<>();
        for (AnnotationKind kind : AnnotationKind.values()) {
            made.add(Made.of(paper, kind, 3, "words of " + kind));
        }
        made.add(inSummary("질문에"));
        for (Annotation one : made) {
            library.annotations().put(paper, List.of(one));
        }
        library.close();
        library = Digests.open(folder);
        assertEquals(made.size(), all().size());
        for (Annotation one : made) {
            assertEquals(one, library.annotations().find(one.id()).orElseThrow());
        }
        assertEquals(made.size(), library.browse().paper(paper).orElseThrow().annotations());
    }

    @Test
    void aHundredAndFiftyStepsAreUndoneAndRedoneOverRestarts() throws Exception {
        Random random = new Random(3);
        List<List<Annotation>> states = new ArrayList<>(List.of(all()));
        for (int tries = 0; states.size() <= 150 && tries < 2_000; tries++) {
            change(random);
            if (!all().equals(states.getLast())) {
                states.add(all());
            }
        }
        assertEquals(151, states.size());
        for (int i = states.size() - 2; i >= 0; i--) {
            if (i % 40 == 0) {
                library.close();
                library = Digests.open(folder);
            }
            assertTrue(library.annotations().undo(paper));
            assertEquals(states.get(i), all(), "step " + i);
        }
        assertFalse(library.annotations().undo(paper));
        for (int i = 1; i < states.size(); i++) {
            assertTrue(library.annotations().redo(paper));
            assertEquals(states.get(i), all());
        }
        assertFalse(library.annotations().redo(paper));
    }

    private void change(Random random) throws Exception {
        List<Annotation> all = all();
        Annotation one = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
        switch (one == null ? 0 : random.nextInt(5)) {
            case 0 -> {
                AnnotationKind[] kinds = AnnotationKind.values();
                AnnotationKind kind = kinds[random.nextInt(kinds.length)];
                library.annotations()
                        .put(paper, List.of(Made.of(paper, kind, 1 + random.nextInt(9), "w")));
            }
            case 1 -> library.annotations().remove(paper, List.of(one.id()));
            case 2 ->
                    library.annotations()
                            .put(paper, List.of(one.withColour(AnnotationColour.BLUE.rgb())));
            case 3 ->
                    library.annotations()
                            .put(paper, List.of(one.withTags(List.of("t" + random.nextInt()))));
            default ->
                    library.annotations()
                            .put(paper, List.of(one.withKind(AnnotationKind.UNDERLINE)));
        }
    }

    @Test
    void theOtherPapersStepsAreTheirOwn() throws Exception {
        long other = library.browse().find(Query.ALL).ids()[1];
        library.annotations().put(paper, List.of(inSummary("질문에")));
        library.annotations().put(other, List.of(Made.of(other, AnnotationKind.NOTE, 1, "")));
        assertTrue(library.annotations().undo(paper));
        assertEquals(1, library.annotations().ofPaper(other, TextVersion.unread()).size());
        assertFalse(library.annotations().undo(paper));
    }

    @Test
    void typingAComment_isOneStep() throws Exception {
        Annotation one = inSummary("질문에");
        library.annotations().put(paper, List.of(one));
        for (String typed : List.of("한", "한글", "한글 댓글")) {
            Made.comment(library, one.id(), typed);
        }
        assertEquals("한글 댓글", all().getFirst().comment());
        library.annotations().undo(paper);
        assertEquals("", all().getFirst().comment());
        library.annotations().redo(paper);
        assertEquals("한글 댓글", all().getFirst().comment());
    }

    @Test
    void anAreasPictureComesBackWithIt() throws Exception {
        Annotation area = Made.of(paper, AnnotationKind.AREA, 2, "");
        byte[] png = {1, 2, 3};
        library.annotations().put(area.paper(), List.of(area));
        library.annotations().keepPicture(area, png);
        library.annotations().remove(paper, List.of(area.id()));
        for (int i = 0; i < 20; i++) {
            library.annotations().put(paper, List.of(inSummary("질문에")));
        }
        for (int i = 0; i < 21; i++) {
            library.annotations().undo(paper);
        }
        assertEquals(List.of(area), all());
        assertArrayEquals(png, library.annotations().picture(area.id()).orElseThrow());
    }

    @Test
    void anAreasPictureIsForgottenWhenUndoCannotBringItBack() throws Exception {
        Annotation area = Made.of(paper, AnnotationKind.AREA, 2, "");
        library.annotations().put(paper, List.of(area));
        library.annotations().keepPicture(area, new byte[] {1, 2, 3});
        library.annotations().remove(paper, List.of(area.id()));
        int steps = 0;
        while (library.annotations().picture(area.id()).isPresent() && steps < 400) {
            library.annotations().put(paper, List.of(inSummary("질문에")));
            steps++;
        }
        assertEquals(200, steps);
        while (library.annotations().undo(paper)) {
            steps--;
        }
        assertEquals(0, steps, "every step there is was taken back");
        assertTrue(all().stream().noneMatch(one -> one.id().equals(area.id())));
    }

    @Test
    void marksInADigestFollowItsText() throws Exception {
        Annotation kept = inSummary("서재를 읽고");
        Annotation changed = inSummary("질문에 답합니다. 성능은 4 % 좋아졌습니다.");
        library.annotations().put(paper, List.of(kept, changed));
        String after = "새 문장입니다. 모델은 서재를 읽고 모든 질문에 답합니다. 성능은 5 % 더 좋아졌습니다.";
        read("2024-10-25.md", after);
        List<PlacedAnnotation> placed = library.annotations().ofPaper(paper, TextVersion.unread());
        assertEquals(
                List.of(Placement.State.EXACT, Placement.State.SIMILAR),
                placed.stream().map(one -> one.placement().state()).toList());
        Placement first = placed.getFirst().placement();
        assertEquals("서재를 읽고", after.substring(first.start(), first.end()));
        read("2024-10-26.md", "전혀 다른 이야기를 합니다.");
        assertTrue(
                library.annotations().ofPaper(paper, TextVersion.unread()).stream()
                        .allMatch(one -> one.placement().state() == Placement.State.LOST));
    }

    @Test
    void theLibraryIsSearchedByQuoteCommentAndTag() throws Exception {
        library.annotations()
                .put(
                        paper,
                        List.of(
                                inSummary("서재를 읽고")
                                        .withComment("나중에 **다시**")
                                        .withTags(List.of("검색")),
                                inSummary("성능은")
                                        .withColour(AnnotationColour.RED.rgb())
                                        .withKind(AnnotationKind.STRIKEOUT)));
        assertEquals(1, found(AnnotationQuery.ALL.withText("서재")));
        assertEquals(1, found(AnnotationQuery.ALL.withText("다시")));
        assertEquals(1, found(AnnotationQuery.ALL.withText("검")));
        assertEquals(0, found(AnnotationQuery.ALL.withText("없는말")));
        assertEquals(1, found(AnnotationQuery.ALL.withColour(AnnotationColour.RED)));
        assertEquals(1, found(AnnotationQuery.ALL.withKind(AnnotationKind.STRIKEOUT)));
        assertEquals(1, found(AnnotationQuery.ALL.withTag("검색")));
        assertEquals(2, found(AnnotationQuery.ALL));
        UUID gone = all().getFirst().id();
        library.annotations().remove(paper, List.of(gone));
        assertEquals(0, found(AnnotationQuery.ALL.withText("서재")));
        library.annotations().undo(paper);
        assertEquals(1, found(AnnotationQuery.ALL.withText("서재")));
    }

    private int found(AnnotationQuery query) throws Exception {
        return library.annotations().search(query).size();
    }
}
