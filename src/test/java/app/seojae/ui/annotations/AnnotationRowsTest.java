package app.seojae.ui.annotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Made;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement;
import app.seojae.model.annotation.Placement.State;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.digest.DigestSection;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationRowsTest {

    private static Annotation on(int page, String words) {
        return Made.of(1, AnnotationKind.HIGHLIGHT, page, words);
    }

    private static PlacedAnnotation here(Annotation one) {
        return new PlacedAnnotation(
                one, Placement.onPages(State.EXACT, ((Anchor.Pages) one.anchor()).regions()));
    }

    private static List<String> told(List<AnnotationRow> rows) {
        return rows.stream()
                .map(
                        row ->
                                switch (row) {
                                    case AnnotationRow.Head head -> head.title();
                                    case AnnotationRow.Mark mark ->
                                            mark.placed().annotation().text();
                                })
                .toList();
    }

    @Test
    void lostMarksStandAtTheEndUnderTheirHeading() {
        PlacedAnnotation lost = new PlacedAnnotation(on(1, "gone"), Placement.LOST);
        List<AnnotationRow> rows =
                AnnotationRows.of(
                        List.of(lost, here(on(1, "first")), here(on(2, "second"))),
                        AnnotationListFilter.ALL,
                        count -> "lost " + count);
        assertEquals(List.of("first", "second", "lost 1", "gone"), told(rows));
    }

    @Test
    void nothingLostHasNoHeading() {
        List<AnnotationRow> rows =
                AnnotationRows.of(
                        List.of(here(on(1, "one"))), AnnotationListFilter.ALL, c -> "lost");
        assertEquals(List.of("one"), told(rows));
    }

    @Test
    void theReportCountsOnlyWhatHadToBeFoundAgain() {
        Annotation digest =
                Made.annotation(
                        1,
                        AnnotationKind.HIGHLIGHT,
                        new Anchor.InDigest(DigestSection.EASY, new Quote("말", "", "", 0)));
        List<PlacedAnnotation> marks =
                List.of(
                        here(on(1, "found")),
                        new PlacedAnnotation(on(1, "lost"), Placement.LOST),
                        new PlacedAnnotation(
                                on(2, "like"), Placement.onPages(State.SIMILAR, List.of())),
                        new PlacedAnnotation(digest, Placement.inText(State.EXACT, 0, 1)));
        assertEquals(
                new AnnotationRows.Report(1, 1, 1),
                AnnotationRows.report(marks, TextVersion.of("v2")));
        assertEquals(
                new AnnotationRows.Report(0, 0, 0),
                AnnotationRows.report(List.of(here(on(1, "same"))), TextVersion.of("v1")),
                "made on the version that is open");
        assertEquals(
                0, AnnotationRows.report(List.of(here(on(1, "same"))), TextVersion.unread()).all());
    }

    @Test
    void filtersByColourKindTagAndWords() {
        Annotation one =
                on(1, "Attention values").withComment("왜 충분한가?").withTags(List.of("질문", "Seminar"));
        assertTrue(AnnotationListFilter.ALL.fits(one));
        assertTrue(AnnotationListFilter.ALL.withText("attention 충분").fits(one));
        assertTrue(AnnotationListFilter.ALL.withText("#질문").fits(one));
        assertFalse(AnnotationListFilter.ALL.withText("attention 표").fits(one));
        assertTrue(AnnotationListFilter.ALL.withTag("seminar").fits(one));
        assertFalse(AnnotationListFilter.ALL.withTag("정의").fits(one));
        assertTrue(AnnotationListFilter.ALL.withColour(AnnotationColour.YELLOW).fits(one));
        assertFalse(AnnotationListFilter.ALL.withColour(AnnotationColour.RED).fits(one));
        assertFalse(AnnotationListFilter.ALL.withKind(AnnotationKind.INK).fits(one));
        assertTrue(
                AnnotationListFilter.ALL
                        .withKind(AnnotationKind.HIGHLIGHT)
                        .withText("VALUES")
                        .fits(one));
    }
}
