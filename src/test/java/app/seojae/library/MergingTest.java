package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.duplicate.DuplicateReason;
import app.seojae.library.duplicate.Duplicates;
import app.seojae.library.duplicate.LikelyDuplicates;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.ProblemKind;
import app.seojae.model.Rgb;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.digest.DigestSection;
import app.seojae.model.paper.NoteText;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.PdfVersion;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.model.paper.Status;
import app.seojae.pdf.TypedPages;
import app.seojae.work.CancelFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers that are one are put together, with their files, beside another program. */
class MergingTest {

    @TempDir Path folder;
    private Library library;
    private Library elsewhere;
    private Transfers transfers;
    private Duplicates duplicates;
    private long kept;
    private long other;

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder.resolve("library"));
        library.importer()
                .importText(
                        "2024-10-24.md", Digests.lines("2410.00001|One paper: it reads|s|e|x|1"));
        library.importer()
                .importText(
                        "2024-10-25.md", Digests.lines("|One Paper It Reads|other words|oe|y|7"));
        library.importer()
                .importText("2024-10-26.md", Digests.lines("2410.00003|Another|third|te|x|1"));
        elsewhere = Digests.open(folder.resolve("library"));
        kept = library.browse().resolve("2410.00001").orElseThrow();
        other = library.browse().ids(Query.ALL)[1];
        transfers = TestLibraries.offline(library, folder.resolve("state"));
        duplicates = library.finding().duplicates();
    }

    @AfterEach
    void close() throws Exception {
        elsewhere.close();
        library.close();
    }

    private void merge(long one, long two) throws Exception {
        duplicates.merge(
                one, List.of(two), duplicates.texts(List.of(one, two), CancelFlag.never()));
    }

    private byte[] add(long paper, String words) throws Exception {
        Path file = folder.resolve(UUID.randomUUID() + ".pdf");
        TypedPages pages = new TypedPages().page();
        pages.line(72, 700, 11, words);
        pages.save(file);
        transfers.pdfs().add(paper, file);
        return Files.readAllBytes(transfers.pdfs().file(paper).orElseThrow());
    }

    private byte[] pdf(long paper) throws Exception {
        return Files.readAllBytes(transfers.pdfs().file(paper).orElseThrow());
    }

    private static Annotation mark(long paper) {
        return new Annotation(
                UUID.randomUUID(),
                paper,
                AnnotationKind.HIGHLIGHT,
                new Rgb(7),
                new Anchor.InDigest(DigestSection.SUMMARY, new Quote("other", "", "", 0)),
                "",
                List.of(),
                "",
                Instant.ofEpochMilli(1),
                Instant.ofEpochMilli(1));
    }

    @Test
    void everythingStandsAtTheOneAndUndoBringsBothBack() throws Exception {
        library.notes().replace(kept, "a");
        library.notes().replace(other, "b");
        library.paperStates().tag(List.of(other), List.of("t"), List.of());
        library.paperStates().collect(List.of(other), "c", true);
        library.paperStates().bookmark(List.of(other), true);
        library.paperStates().status(List.of(other), Status.READ);
        Annotation mark = mark(other);
        library.annotations().put(other, List.of(mark));
        var before = library.browse().papers(List.of(kept, other));
        merge(kept, other);
        var one = library.browse().paper(kept).orElseThrow();
        assertEquals("a\n\nb", one.note());
        assertEquals(List.of("t"), one.row().tags());
        assertEquals(List.of("c"), one.collections());
        assertTrue(one.row().bookmarked());
        assertEquals(Status.READ, one.row().status());
        assertEquals(1, one.annotations());
        assertEquals(2, one.readings().size());
        assertEquals("One paper: it reads", one.row().title(), "the older digest's, for it stays");
        assertEquals(kept, library.browse().resolve("#" + other).orElseThrow());
        assertArrayEquals(
                new long[] {kept}, library.browse().ids(Query.best("other words", Scope.ALL)));
        assertEquals(2, library.paperStates().undo().orElseThrow().ids().size());
        var after = library.browse().papers(List.of(kept, other));
        assertEquals(before.get(1), after.get(1));
        assertEquals(before.get(0).row(), after.get(0).row());
        assertEquals(before.get(0).note(), after.get(0).note());
        assertArrayEquals(
                new long[] {other}, library.browse().ids(Query.best("other words", Scope.ALL)));
        assertEquals(List.of(), library.health().problems());
        library.paperStates().redo();
        assertEquals(2, library.browse().ids(Query.ALL).length);
        library.paperStates().undo();
        assertEquals(before.get(1), library.browse().paper(other).orElseThrow());
    }

    @Test
    void theOnlyPdfGoesAlongAndComesBack() throws Exception {
        byte[] file = add(other, "the only words");
        merge(kept, other);
        assertArrayEquals(file, pdf(kept));
        byte[] newer = add(kept, "newer words of it");
        assertArrayEquals(newer, pdf(kept));
        assertEquals(List.of(), library.health().problems());
        library.paperStates().undo();
        assertArrayEquals(file, pdf(other));
        assertArrayEquals(newer, pdf(kept), "what came since stays");
        assertEquals(List.of(), library.health().problems());
    }

    @Test
    void ofTwoPdfsTheOthersIsAnOlderVersion() throws Exception {
        byte[] first = add(kept, "words of the one");
        byte[] second = add(other, "words of the other");
        String text =
                library.versions()
                        .open(
                                other,
                                transfers.pdfs().file(other).orElseThrow(),
                                null,
                                CancelFlag.never())
                        .stored();
        merge(kept, other);
        assertArrayEquals(first, pdf(kept));
        List<PdfVersion> versions = library.versions().of(kept);
        assertEquals(2, versions.size());
        Path aside = library.versions().file(kept, TextVersion.of(text)).orElseThrow();
        assertArrayEquals(second, Files.readAllBytes(aside));
        assertEquals(List.of(), library.health().problems());
        library.paperStates().undo();
        assertArrayEquals(first, pdf(kept));
        assertArrayEquals(second, pdf(other));
        assertEquals(1, library.versions().of(kept).size());
        assertEquals(List.of(), library.health().problems());
    }

    @Test
    void aPdfThatIsRemovedStaysSo() throws Exception {
        add(other, "words");
        merge(kept, other);
        transfers.pdfs().remove(kept);
        library.paperStates().undo();
        assertEquals(
                PdfInfo.State.ABSENT,
                library.browse().paper(other).orElseThrow().row().pdf().state());
        assertEquals(List.of(), library.health().problems());
    }

    @Test
    void whatAnotherProgramWritesToEitherIsKept() throws Exception {
        NoteText base = elsewhere.browse().paper(other).orElseThrow().noteText();
        Annotation mark = mark(other);
        merge(kept, other);
        elsewhere.notes().write(other, base, "typed into a window that did not know");
        elsewhere.annotations().put(other, List.of(mark));
        elsewhere.paperStates().tag(List.of(kept), List.of("since"), List.of());
        var one = library.browse().paper(kept).orElseThrow();
        assertEquals("typed into a window that did not know", one.note());
        assertEquals(1, one.annotations());
        assertEquals(1, elsewhere.annotations().ofPaper(other, TextVersion.unread()).size());
        assertTrue(elsewhere.annotations().undo(other));
        assertTrue(elsewhere.annotations().redo(other));
        library.paperStates().undo();
        var apart = library.browse().paper(kept).orElseThrow();
        assertEquals("typed into a window that did not know", apart.note());
        assertEquals(List.of("since"), apart.row().tags());
        assertEquals(1, apart.annotations());
        assertEquals(List.of(), library.browse().paper(other).orElseThrow().row().tags());
    }

    @Test
    void anotherProgramCanTakeItBackAndOnlyOnce() throws Exception {
        merge(kept, other);
        Duplicates theirs = elsewhere.finding().duplicates();
        assertEquals(1, theirs.merged().size());
        theirs.part(theirs.merged().getFirst());
        assertEquals(3, library.browse().ids(Query.ALL).length);
        library.paperStates().undo();
        assertEquals(3, library.browse().ids(Query.ALL).length);
        assertEquals(List.of(), library.health().problems());
    }

    @Test
    void whatWasMergedAgainWaitsForThatMerge() throws Exception {
        long third = library.browse().resolve("2410.00003").orElseThrow();
        merge(kept, other);
        Duplicates theirs = elsewhere.finding().duplicates();
        theirs.merge(third, List.of(kept), Map.of());
        assertEquals(third, library.browse().resolve("#" + other).orElseThrow());
        SeojaeException refused =
                assertThrows(SeojaeException.class, () -> library.paperStates().undo());
        assertEquals(ProblemKind.MERGED_AGAIN, refused.problem().kind());
        elsewhere.paperStates().undo();
        assertEquals(kept, library.browse().resolve("#" + other).orElseThrow());
        library.paperStates().undo();
        assertEquals(3, library.browse().ids(Query.ALL).length);
        assertEquals(other, library.browse().resolve("#" + other).orElseThrow());
    }

    @Test
    void importingAgainBringsNoDuplicateBack() throws Exception {
        merge(other, kept);
        assertEquals(other, library.browse().resolve("2410.00001").orElseThrow());
        library.importer()
                .importText(
                        "2024-10-24.md",
                        Digests.lines("2410.00001|One paper: it reads|mended|e|x|1"));
        library.importer()
                .importText(
                        "2024-10-28.md",
                        Digests.lines("2410.00001|One paper: it reads|again|e|x|1"));
        assertEquals(2, library.browse().ids(Query.ALL).length);
        assertEquals(3, library.browse().paper(other).orElseThrow().readings().size());
        assertEquals(
                "2410.00001",
                String.valueOf(library.browse().paper(other).orElseThrow().row().arxivId()));
        library.paperStates().undo();
        assertEquals(3, library.browse().ids(Query.ALL).length);
        assertEquals("again", library.browse().paper(kept).orElseThrow().row().summary());
        assertEquals(2, library.browse().paper(kept).orElseThrow().readings().size());
        assertEquals(1, library.browse().paper(other).orElseThrow().readings().size());
    }

    @Test
    void likelyDuplicatesAreFoundByTitleFileAndTextUntilTheyAreSaidToBeTwo() throws Exception {
        LikelyDuplicates likely = duplicates.likely(CancelFlag.never());
        assertEquals(1, likely.total());
        assertEquals(List.of(kept, other), likely.groups().getFirst().ids());
        assertEquals(Set.of(DuplicateReason.TITLE), likely.groups().getFirst().reasons());
        long third = library.browse().resolve("2410.00003").orElseThrow();
        add(third, "the same file");
        Path file = transfers.pdfs().file(third).orElseThrow();
        transfers.pdfs().add(other, file);
        for (long paper : List.of(third, other)) {
            library.versions()
                    .open(
                            paper,
                            transfers.pdfs().file(paper).orElseThrow(),
                            null,
                            CancelFlag.never());
        }
        likely = duplicates.likely(CancelFlag.never());
        assertEquals(1, likely.total());
        assertEquals(3, likely.groups().getFirst().ids().size());
        assertEquals(
                Set.of(DuplicateReason.TITLE, DuplicateReason.FILE, DuplicateReason.TEXT),
                likely.groups().getFirst().reasons());
        duplicates.keepApart(likely.groups().getFirst().ids());
        assertEquals(0, duplicates.likely(CancelFlag.never()).total());
        duplicates.forgetApart(List.of(kept, other));
        assertEquals(1, duplicates.likely(CancelFlag.never()).total());
        CancelFlag stopped = new CancelFlag();
        stopped.raise();
        assertThrows(SeojaeException.class, () -> duplicates.likely(stopped));
    }

    @Test
    void papersThatAreNotHereAreNoStep() throws Exception {
        duplicates.merge(kept, List.of(999L), Map.of());
        duplicates.merge(999, List.of(kept), Map.of());
        duplicates.merge(kept, List.of(kept), Map.of());
        assertFalse(library.paperStates().undo().isPresent());
        assertEquals(3, Arrays.stream(library.browse().ids(Query.ALL)).distinct().count());
    }
}
