package app.seojae.ui.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.NoteIcon;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.pdf.text.TextRange;
import app.seojae.pdf.text.select.TextSelection;
import app.seojae.ui.kit.Fx;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Marks that lost their place, put at words by hand. */
class RelocationTest {

    private static final String FIRST_WORDS = "Left column";

    @TempDir Path folder;
    private AnnotatingRig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new AnnotatingRig(folder);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private Annotation lost(AnnotationKind kind) throws Exception {
        PageRegion old =
                kind == AnnotationKind.INK
                        ? new PageRegion(
                                PageIndex.ofNumber(2),
                                List.of(),
                                List.of(List.of(new PdfPoint(300, 300), new PdfPoint(340, 280))))
                        : PageRegion.of(
                                PageIndex.ofNumber(2), List.of(Quad.of(300, 300, 340, 320)));
        Anchor anchor =
                new Anchor.Pages(
                        TextVersion.of("another text"),
                        new Quote("words nobody has", "", "", 0),
                        List.of(old));
        Annotation mark =
                Annotation.made(rig.paper, kind, AnnotationColour.GREEN, anchor)
                        .withComment("내 생각");
        Fx.run(() -> rig.marks.add(mark));
        rig.settle();
        return mark;
    }

    private void selectFirstWords() throws Exception {
        Fx.run(() -> rig.reading.whenTried(PageIndex.ofNumber(1), () -> {}));
        Fx.await("the text", () -> rig.reading.text(PageIndex.ofNumber(1)) != null);
        Fx.run(
                () ->
                        rig.reading.select(
                                TextRange.of(PageIndex.ofNumber(1), 0, FIRST_WORDS.length())));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindGoesToTheSelectedWordsAndKeepsItsComment(AnnotationKind kind) throws Exception {
        Annotation mark = lost(kind);
        selectFirstWords();
        Quad words =
                Quad.around(
                        Fx.ask(
                                () ->
                                        TextSelection.quads(
                                                rig.reading.text(PageIndex.ofNumber(1)),
                                                0,
                                                FIRST_WORDS.length())));
        Fx.run(() -> rig.annotating.relocate(mark));
        Annotation moved = rig.only();
        assertEquals(mark.id(), moved.id());
        assertEquals("내 생각", moved.comment());
        Anchor.Pages anchor = (Anchor.Pages) moved.anchor();
        assertEquals(rig.marks.version(), anchor.version());
        assertEquals(1, anchor.page().number());
        Quad bounds = anchor.regions().getFirst().bounds();
        assertEquals(words.left(), bounds.left(), 1.5);
        assertEquals(words.top(), bounds.top(), 4);
        switch (kind) {
            case HIGHLIGHT, UNDERLINE, STRIKEOUT -> assertEquals(FIRST_WORDS, moved.text());
            case NOTE -> assertEquals(NoteIcon.SIZE, bounds.right() - bounds.left(), 0.01);
            case AREA -> {
                assertEquals(words.right(), bounds.right(), 1.5);
                Fx.await(
                        "its picture",
                        () -> rig.library.annotations().picture(moved.id()).isPresent());
            }
            case INK -> {
                assertEquals(40, bounds.right() - bounds.left(), 0.01);
                assertEquals(20, bounds.top() - bounds.bottom(), 0.01);
            }
        }
        Fx.run(() -> rig.marks.undo());
        assertEquals(mark.anchor(), rig.only().anchor());
    }

    @Test
    void withoutSelectedWordsItSaysWhatToDo() throws Exception {
        Annotation mark = lost(AnnotationKind.HIGHLIGHT);
        Fx.run(() -> rig.annotating.relocate(mark));
        assertEquals(mark.anchor(), rig.only().anchor());
        assertEquals(
                1,
                Fx.ask(
                        () ->
                                Fx.visible(rig.window.root(), Labeled.class).stream()
                                        .filter(
                                                l ->
                                                        String.valueOf(l.getText())
                                                                .contains("먼저 PDF에서"))
                                        .count()));
    }
}
