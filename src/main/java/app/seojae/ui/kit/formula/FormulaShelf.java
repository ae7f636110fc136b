package app.seojae.ui.kit.formula;

import app.seojae.formula.FormulaOutline;
import app.seojae.formula.TexSource;
import app.seojae.formula.Typesetter;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.scene.SceneValue;
import app.seojae.work.Lane;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of a window: each is set once, on a lane, and kept while there is room. Confined to
 * the FX thread.
 */
public final class FormulaShelf {

    private static final int MOST = 600;
    private static final long MOST_CHARACTERS = 6_000_000;

    /** More than this at once nobody looks at; they stay as written. */
    static final int MOST_WAITING = 2_000;

    private final Background background;
    private final Typesetter typesetter = new Typesetter();
    private final Map<TexSource, Optional<FormulaOutline>> kept =
            new LinkedHashMap<>(64, 0.75f, true);
    private final Map<TexSource, List<Consumer<Optional<FormulaOutline>>>> waiting =
            new HashMap<>();
    private long characters;

    public FormulaShelf(Background background) {
        this.background = background;
    }

    /** Serves all running text of the scene a node is in, and of the pop-ups over it. */
    public void serveSceneOf(Node node) {
        node.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                property(scene).set(this);
                            }
                        });
    }

    /** The one of the scene that a node is in, now and whenever it changes; else none. */
    public static ObservableValue<FormulaShelf> of(Node node) {
        return node.sceneProperty().flatMap(FormulaShelf::property);
    }

    private static ObjectProperty<@Nullable FormulaShelf> property(Scene scene) {
        return SceneValue.of(scene, FormulaShelf.class);
    }

    /**
     * The outline of a formula where it is known; nothing where it is not set yet, or never will
     * be.
     *
     * @param later told once what it came to, if that is not known now; never where too many wait
     */
    public Optional<FormulaOutline> outline(
            TexSource source, Consumer<Optional<FormulaOutline>> later) {
        Optional<FormulaOutline> known = kept.get(source);
        if (known != null) {
            return known;
        }
        List<Consumer<Optional<FormulaOutline>>> others = waiting.get(source);
        if (others != null) {
            others.add(later);
            return Optional.empty();
        }
        if (waiting.size() >= MOST_WAITING) {
            return Optional.empty();
        }
        waiting.put(source, new ArrayList<>(List.of(later)));
        background
                .run(Lane.FORMULAS, () -> typesetter.set(source))
                .then(outline -> keep(source, outline))
                .failed(problem -> keep(source, Optional.empty()));
        return Optional.empty();
    }

    private void keep(TexSource source, Optional<FormulaOutline> outline) {
        kept.put(source, outline);
        characters += weight(source, outline);
        Iterator<Map.Entry<TexSource, Optional<FormulaOutline>>> oldest =
                kept.entrySet().iterator();
        while ((kept.size() > MOST || characters > MOST_CHARACTERS) && kept.size() > 1) {
            Map.Entry<TexSource, Optional<FormulaOutline>> first = oldest.next();
            characters -= weight(first.getKey(), first.getValue());
            oldest.remove();
        }
        List<Consumer<Optional<FormulaOutline>>> told = waiting.remove(source);
        if (told != null) {
            told.forEach(one -> one.accept(outline));
        }
    }

    private static long weight(TexSource source, Optional<FormulaOutline> outline) {
        long path = outline.map(one -> one.path().length()).orElse(0);
        return path + source.tex().length();
    }
}
