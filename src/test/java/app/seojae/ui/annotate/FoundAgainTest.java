package app.seojae.ui.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Made;
import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement.State;
import app.seojae.model.annotation.Quad;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.ui.kit.Fx;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How marks made on an older version of a PDF are drawn over the one that is open. */
class FoundAgainTest {

    private static final String SAME = "Left column of page 1 has line 2 here";
    private static final String LIKE = "right column of page 1 has the line 5 too";
    private static final String GONE = "nothing of the kind was ever written on any page at all";

    @TempDir Path folder;
    private AnnotatingRig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new AnnotatingRig(folder);
        rig.library.annotations().put(rig.paper, List.of(old(SAME), old(LIKE), old(GONE)));
        rig.library.versions().open(rig.paper, rig.file, null, CancelFlag.never());
        Fx.run(rig.marks::reload);
        rig.settle();
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private Annotation old(String words) {
        Quote quote = new Quote(words, "", "", 0);
        PageRegion mark = PageRegion.of(PageIndex.ofNumber(1), List.of(Quad.of(60, 400, 200, 412)));
        return Made.annotation(
                rig.paper,
                AnnotationKind.HIGHLIGHT,
                new Anchor.Pages(TextVersion.of("older"), quote, List.of(mark)));
    }

    @Test
    void likenessIsFramedAndWhatIsLostIsNotDrawn() throws Exception {
        Map<String, State> states =
                rig.marks.all().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.annotation().text(),
                                        one -> one.placement().state()));
        assertEquals(Map.of(SAME, State.EXACT, LIKE, State.SIMILAR, GONE, State.LOST), states);
        assertEquals(1, rig.drawn("mark-highlight").size(), "one colour, one path");
        assertEquals(1, rig.drawn("mark-similar").size());
        Bounds frame = rig.drawn("mark-similar").getFirst().getBoundsInLocal();
        PlacedAnnotation like =
                rig.marks.all().stream()
                        .filter(one -> one.annotation().text().equals(LIKE))
                        .findFirst()
                        .orElseThrow();
        Quad words = like.placement().regions().getFirst().bounds();
        assertEquals(words.left(), frame.getMinX(), 2, "around the words as they are now");
        assertEquals(words.top(), frame.getMaxY(), 2);
        Bounds filled = rig.drawn("mark-highlight").getFirst().getBoundsInLocal();
        assertTrue(filled.getMinY() > 420, "nothing where the lost one stood");
    }
}
