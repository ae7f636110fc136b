package app.seojae.ui.annotate.page;

import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.Settings;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * The tool in the person's hand, and the colour and the way of marking words that were used last;
 * these two are remembered. Shared by all readers of a window; confined to the FX thread.
 */
public final class AnnotationToolState {

    private static final Setting<AnnotationColour> COLOUR =
            Setting.choice("marks.colour", AnnotationColour.YELLOW);
    private static final Setting<AnnotationKind> WORDS =
            Setting.choice("marks.words", AnnotationKind.HIGHLIGHT);

    private final ObjectProperty<AnnotationColour> colour =
            new SimpleObjectProperty<>(AnnotationColour.YELLOW);
    private final ObjectProperty<AnnotationKind> words =
            new SimpleObjectProperty<>(AnnotationKind.HIGHLIGHT);
    private final ObjectProperty<@Nullable AnnotationTool> tool = new SimpleObjectProperty<>();

    public AnnotationToolState(Settings settings) {
        colour.set(settings.get(COLOUR));
        AnnotationKind kept = settings.get(WORDS);
        words.set(kept.isOnWords() ? kept : AnnotationKind.HIGHLIGHT);
        colour.addListener((o, before, now) -> settings.put(COLOUR, now));
        words.addListener((o, before, now) -> settings.put(WORDS, now));
    }

    /** What is marked next has this colour. */
    public ObjectProperty<AnnotationColour> colourProperty() {
        return colour;
    }

    /** How selected words are marked: highlighted, underlined or struck out. */
    public ObjectProperty<AnnotationKind> wordsProperty() {
        return words;
    }

    /** The tool chosen, or {@code null} for plain reading. */
    public ObjectProperty<@Nullable AnnotationTool> toolProperty() {
        return tool;
    }

    /** Tells a node of one of these as long as it is in a window, so that none outlives its tab. */
    public static <T extends @Nullable Object> void follow(
            Node node, ObservableValue<T> value, Consumer<T> then) {
        value.when(node.sceneProperty().map(scene -> true).orElse(false)).subscribe(then);
    }

    /** Takes a tool, or puts it down where it was in the hand. */
    public void toggle(AnnotationTool chosen) {
        tool.set(tool.get() == chosen ? null : chosen);
        chosen.kind().filter(AnnotationKind::isOnWords).ifPresent(words::set);
    }
}
