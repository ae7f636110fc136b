package app.seojae.ui.kit;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons of the program, all of one family. */
public final class Icons {

    private static final int SIZE = 16;
    private static final double STAR_SIZE = 24;
    private static final String STAR =
            "M12 2.5 L14.9 8.6 L21.5 9.5 L16.7 14.2 L17.9 20.8 L12 17.6 L6.1 20.8 L7.3 14.2 L2.5 9.5"
                    + " L9.1 8.6 Z";

    private Icons() {}

    /** A star that can be filled, which an outline family has not. */
    public static Node star(boolean filled, double size) {
        SVGPath star = new SVGPath();
        star.setContent(STAR);
        star.getStyleClass().add(filled ? "star-filled" : "star-empty");
        Scale scale = new Scale();
        star.getTransforms().add(scale);
        Group group = new Group(star);
        TextSize.follow(
                group,
                times -> {
                    scale.setX(size * times / STAR_SIZE);
                    scale.setY(size * times / STAR_SIZE);
                });
        return group;
    }

    /** An icon of 16 px in the colour of the style class {@code icon}. */
    public static Node of(Feather icon) {
        return of(icon, SIZE);
    }

    /** The same icon so many pixels large. */
    public static Node of(Feather icon, int size) {
        FontIcon node = new FontIcon(icon);
        node.setIconSize(size);
        node.getStyleClass().add("icon");
        return node;
    }
}
