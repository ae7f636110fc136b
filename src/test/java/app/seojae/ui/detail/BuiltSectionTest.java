package app.seojae.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A section is built for what it tells of a paper, and left alone while that is the same. */
class BuiltSectionTest {

    @TempDir Path folder;

    private Library library;
    private long paper;

    @BeforeEach
    void open() throws Exception {
        Fx.start();
        library = TestLibraries.filled(folder.resolve("library"), 6);
        paper = library.browse().find(Query.ALL).head().getFirst().id();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Paper now() throws Exception {
        return library.browse().paper(paper).orElseThrow();
    }

    /** Tells the tags, each as a label. */
    private static final class Tags extends BuiltSection {

        Tags() {
            super(0);
        }

        @Override
        List<String> facts(Paper shown) {
            return shown.row().tags();
        }

        @Override
        List<Label> build(Paper shown) {
            return facts(shown).stream().map(Label::new).toList();
        }
    }

    private static List<Node> parts(DetailSection section) throws Exception {
        return Fx.ask(() -> List.copyOf(section.node().getChildrenUnmodifiable()));
    }

    @Test
    void whatIsTheSameStaysAndWhatChangedIsBuilt() throws Exception {
        DetailSection tags = Fx.ask(Tags::new);
        library.paperStates().tag(List.of(paper), List.of("one"), List.of());
        Paper first = now();
        Fx.run(() -> tags.show(first));
        List<Node> built = parts(tags);
        assertEquals(1, built.size());
        library.notes().replace(paper, "a note");
        Paper noted = now();
        assertFalse(noted.equals(first));
        Fx.run(() -> tags.show(noted));
        assertEquals(built, parts(tags), "the very same nodes");
        library.paperStates().tag(List.of(paper), List.of("two"), List.of());
        Paper tagged = now();
        Fx.run(() -> tags.show(tagged));
        assertEquals(2, parts(tags).size());
        Fx.run(tags::leave);
        List<Node> before = parts(tags);
        Fx.run(() -> tags.show(tagged));
        assertFalse(before.equals(parts(tags)), "another paper may come in between");
    }

    @Test
    void aSectionWithNothingToSayTakesNoRoom() throws Exception {
        DetailSection tags = Fx.ask(Tags::new);
        Paper none = now();
        Fx.run(() -> tags.show(none));
        assertFalse(Fx.ask(() -> tags.node().isManaged() || tags.node().isVisible()));
        library.paperStates().tag(List.of(paper), List.of("one"), List.of());
        Paper tagged = now();
        Fx.run(() -> tags.show(tagged));
        assertTrue(Fx.ask(() -> tags.node().isManaged() && tags.node().isVisible()));
    }
}
