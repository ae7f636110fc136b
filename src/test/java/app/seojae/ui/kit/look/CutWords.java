package app.seojae.ui.kit.look;

import app.seojae.ui.kit.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Words that are not shown whole and say so nowhere, and what stands outside of its place. */
public final class CutWords {

    private static final double TOLERANCE = 1.5;
    private static final Object TOOLTIP = "javafx.scene.control.Tooltip";

    private CutWords() {}

    /** A sentence for each of them in a window. On the FX thread. */
    public static List<String> in(Parent root) {
        List<String> found = new ArrayList<>();
        for (Labeled one : Seen.of(root, Labeled.class)) {
            if (isCut(one) && !hasTooltip(one)) {
                found.add("cut: " + said(one));
            }
        }
        found.addAll(prompts(root));
        List<Region> all = new ArrayList<>(Seen.of(root, Labeled.class));
        all.addAll(Seen.of(root, TextInputControl.class));
        all.addAll(Seen.of(root, Prose.class));
        for (Region one : all) {
            Node outside = outside(one, root);
            if (outside != null) {
                Bounds box = one.localToScene(one.getLayoutBounds());
                found.add(
                        "outside of %s: %s at %.0f to %.0f"
                                .formatted(
                                        Seen.name(outside),
                                        said(one),
                                        box.getMinX(),
                                        box.getMaxX()));
            }
        }
        return found;
    }

    /** A sentence for each prompt of an empty field that is cut. On the FX thread. */
    public static List<String> prompts(Parent root) {
        return Seen.of(root, TextInputControl.class).stream()
                .filter(CutWords::isPromptCut)
                .map(one -> "cut prompt: " + Seen.name(one) + " “" + one.getPromptText() + "”")
                .toList();
    }

    private static String said(Region one) {
        String words =
                switch (one) {
                    case Labeled labeled when labeled.getText() != null -> labeled.getText();
                    case Prose prose -> prose.text();
                    default -> "";
                };
        String first = words.lines().findFirst().orElse("");
        return Seen.name(one)
                + " “"
                + (first.length() > 40 ? first.substring(0, 40) + "…" : first)
                + "”";
    }

    private static boolean isCut(Labeled labeled) {
        String whole = labeled.getText();
        if (whole == null || whole.isBlank()) {
            return false;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && !(child instanceof FontIcon) && child.isVisible()) {
                return !text.getText().equals(whole)
                        || text.getLayoutBounds().getHeight() > labeled.getHeight() + 4;
            }
        }
        return false;
    }

    /** What an empty field says of itself is clipped without a sign where it is too long. */
    private static boolean isPromptCut(TextInputControl field) {
        String prompt = field.getPromptText();
        if (prompt == null || prompt.isBlank() || !field.getText().isEmpty()) {
            return false;
        }
        Bounds box = field.localToScene(field.getLayoutBounds());
        double right = box.getMaxX() - field.getInsets().getRight();
        double bottom = box.getMaxY() - field.getInsets().getBottom();
        return field.lookupAll(".text").stream()
                .filter(node -> node.isVisible() && node instanceof Text)
                .filter(node -> prompt.equals(((Text) node).getText()))
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .anyMatch(
                        words ->
                                words.getMaxX() > right + TOLERANCE
                                        || words.getMaxY() > bottom + TOLERANCE);
    }

    private static boolean hasTooltip(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getAccessibleHelp() != null
                    || at instanceof Control control && control.getTooltip() != null
                    || at.hasProperties() && at.getProperties().containsKey(TOOLTIP)) {
                return true;
            }
        }
        return false;
    }

    /** What a region stands outside of; {@code null} where it stands within all. */
    private static Node outside(Region one, Parent root) {
        Bounds box = one.localToScene(one.getLayoutBounds());
        boolean across = true;
        boolean down = true;
        boolean placed = true;
        for (Node at = one; at != null; at = at.getParent()) {
            placed &= at.isManaged();
            Node parent = at.getParent();
            if (!(parent instanceof Region region)) {
                continue;
            }
            Bounds place = region.localToScene(region.getLayoutBounds());
            boolean within = placed || region == root;
            if (within && across && sticksOutAcross(box, place)) {
                return region;
            }
            if (region == root && down && sticksOutDown(box, place)) {
                return region;
            }
            if (region instanceof ScrollPane pane) {
                down = false;
                across &=
                        pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER
                                || pane.isFitToWidth();
            }
            if (region instanceof VirtualFlow<?>) {
                down = false;
            }
        }
        return null;
    }

    private static boolean sticksOutAcross(Bounds box, Bounds place) {
        return box.getMinX() < place.getMinX() - TOLERANCE
                || box.getMaxX() > place.getMaxX() + TOLERANCE;
    }

    private static boolean sticksOutDown(Bounds box, Bounds place) {
        return box.getMinY() < place.getMinY() - TOLERANCE
                || box.getMaxY() > place.getMaxY() + TOLERANCE;
    }
}
