package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.Quad;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Query;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks made before it is known which text the PDF has, and changed around that moment. */
class EarlyMarksTest {

    @TempDir Path folder;
    private Library library;
    private Annotation early;
    private long paper;

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder.resolve("lib"));
        library.importer().importText("2024-10-24.md", Digests.lines("2410.00001|A|s|e|x|1"));
        paper = library.browse().find(Query.ALL).ids()[0];
        early = onVersion("", Made.of(paper, AnnotationKind.HIGHLIGHT, 1, "marked words"));
        library.annotations().put(paper, List.of(early));
        library.annotations().settle(paper, List.of(early.id()), TextVersion.of("known"));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private static Annotation onVersion(String version, Annotation one) {
        Anchor.Pages pages = (Anchor.Pages) one.anchor();
        return one.withAnchor(
                new Anchor.Pages(TextVersion.of(version), pages.quote(), pages.regions()));
    }

    private Annotation stored() throws Exception {
        return library.annotations().find(early.id()).orElseThrow();
    }

    private String version() throws Exception {
        return ((Anchor.Pages) stored().anchor()).version().stored();
    }

    @Test
    void aCommentByWhoDidNotKnowTheTextYetLeavesTheVersion() throws Exception {
        library.annotations().put(paper, List.of(early.withComment("글")));
        assertEquals("known", version());
        assertEquals("글", stored().comment());
        library.annotations().put(paper, List.of(early.withComment("글을 더")));
        assertEquals("known", version());
        assertTrue(library.annotations().undo(paper));
        assertEquals("", stored().comment(), "typing is one step");
        assertEquals("known", version());
    }

    @Test
    void takingAStepBackThatWasMadeBeforeLeavesTheVersion() throws Exception {
        Annotation other = onVersion("", Made.of(paper, AnnotationKind.HIGHLIGHT, 1, "others"));
        library.annotations().put(paper, List.of(other));
        library.annotations().put(paper, List.of(other.withTags(List.of("정의"))));
        library.annotations().settle(paper, List.of(other.id()), TextVersion.of("known"));
        library.annotations().undo(paper);
        Annotation after = library.annotations().find(other.id()).orElseThrow();
        assertEquals(List.of(), after.tags());
        assertEquals(TextVersion.of("known"), ((Anchor.Pages) after.anchor()).version());
    }

    /** On another text it stands nowhere yet, whatever it stood on before. */
    @Test
    void aMarkMovedOnATextNotKnownHasNoVersion() throws Exception {
        PageRegion elsewhere =
                PageRegion.of(PageIndex.ofNumber(2), List.of(Quad.of(10, 10, 50, 20)));
        Anchor moved =
                new Anchor.Pages(TextVersion.unread(), early.anchor().quote(), List.of(elsewhere));
        library.annotations().put(paper, List.of(early.withAnchor(moved)));
        assertEquals("", version());
    }
}
