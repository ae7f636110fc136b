package app.seojae.ui.note;

import app.seojae.l10n.Text;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.ui.kit.AnnotationKindNames;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.control.PaintColours;
import app.seojae.ui.kit.keys.ReaderCommand;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Makes the small buttons of colours, kinds and tools, each with its words. */
public final class Swatches {

    private static final double RADIUS = 8;

    private final Messages words;

    public Swatches(Messages words) {
        this.words = words;
    }

    /** A spot of a colour. */
    public static Circle dot(AnnotationColour colour) {
        Circle dot = new Circle(RADIUS, PaintColours.of(colour.rgb()));
        dot.getStyleClass().add("mark-dot");
        return dot;
    }

    /** The eight colours; each tells its name and its key. */
    public Map<AnnotationColour, ToggleButton> colours(Consumer<AnnotationColour> chosen) {
        Map<AnnotationColour, ToggleButton> dots = new EnumMap<>(AnnotationColour.class);
        for (AnnotationColour colour : AnnotationColour.values()) {
            ToggleButton dot = new ToggleButton(null, dot(colour));
            dress(
                    dot,
                    words.of(Text.of(colour)),
                    () -> words.keys().shown(ReaderCommand.COLOUR, colour.ordinal()));
            dot.getStyleClass().add("colour-dot");
            dot.setOnAction(event -> chosen.accept(colour));
            dots.put(colour, dot);
        }
        return dots;
    }

    /** Shows which colour is chosen, none for {@code null}. */
    public static void select(
            Map<AnnotationColour, ToggleButton> dots, @Nullable AnnotationColour colour) {
        dots.forEach((of, dot) -> dot.setSelected(of == colour));
    }

    /** The three ways of marking words. */
    public Map<AnnotationKind, ToggleButton> wordKinds(Consumer<AnnotationKind> chosen) {
        Map<AnnotationKind, ToggleButton> kinds = new EnumMap<>(AnnotationKind.class);
        for (AnnotationKind kind : AnnotationKind.values()) {
            if (kind.isOnWords()) {
                ToggleButton button =
                        toggle(icon(kind), AnnotationKindNames.name(kind), () -> key(kind));
                button.setOnAction(event -> chosen.accept(kind));
                kinds.put(kind, button);
            }
        }
        return kinds;
    }

    private String key(AnnotationKind kind) {
        return switch (kind) {
            case HIGHLIGHT -> words.keys().shown(ReaderCommand.HIGHLIGHT);
            case UNDERLINE -> words.keys().shown(ReaderCommand.UNDERLINE);
            default -> "";
        };
    }

    /** Shows which kind is chosen. */
    public static void select(Map<AnnotationKind, ToggleButton> kinds, AnnotationKind kind) {
        kinds.forEach((of, button) -> button.setSelected(of == kind));
    }

    /**
     * A small button that stays down.
     *
     * @param key told beside its words, or the empty string
     */
    public ToggleButton toggle(Node icon, Text text, Supplier<String> key) {
        return dress(new ToggleButton(null, icon), words.of(text), key);
    }

    /** A small button. */
    public Button button(Feather icon, Text text) {
        return dress(new Button(null, Icons.of(icon)), words.of(text), () -> "");
    }

    /** The buttons in their order. */
    public static List<Node> nodes(Map<?, ? extends Node> buttons) {
        return new ArrayList<>(buttons.values());
    }

    /** The picture of a kind. */
    public static Node icon(AnnotationKind kind) {
        return switch (kind) {
            case HIGHLIGHT -> Icons.of(Feather.EDIT_3);
            case UNDERLINE -> Icons.of(Feather.UNDERLINE);
            case STRIKEOUT -> struckOut();
            case NOTE -> Icons.of(Feather.MESSAGE_SQUARE);
            case AREA -> Icons.of(Feather.SQUARE);
            case INK -> Icons.of(Feather.PEN_TOOL);
        };
    }

    /** The family of icons has no letter with a line through it. */
    private static Node struckOut() {
        Label letter = new Label("S\u0336");
        letter.getStyleClass().add("struck-out");
        return letter;
    }

    private <B extends ButtonBase> B dress(B button, String text, Supplier<String> key) {
        button.getStyleClass().addAll("bare", "mark-tool");
        button.setFocusTraversable(false);
        button.setAccessibleText(text);
        Hint.on(button, () -> key.get().isEmpty() ? text : text + " (" + key.get() + ")");
        return button;
    }
}
