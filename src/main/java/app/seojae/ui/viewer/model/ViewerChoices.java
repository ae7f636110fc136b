package app.seojae.ui.viewer.model;

import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.viewer.model.ReaderLook.Kind;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What a person chose for the PDFs of all papers: their look, and how wide the side bar is. Shared
 * by all viewers of a window; confined to the FX thread.
 */
public final class ViewerChoices {

    private static final double NARROWEST = 170;
    private static final double WIDEST = 480;
    private static final double USUAL = 236;
    private static final Setting<Kind> KIND = Setting.choice("reader.look", Kind.PAPER);
    private static final Setting<Double> PAPER =
            Setting.number("reader.look.paper", ReaderLook.PAPER.paper());
    private static final Setting<Double> INK =
            Setting.number("reader.look.ink", ReaderLook.PAPER.ink());
    private static final Setting<Boolean> FIGURES = Setting.flag("reader.look.figures", false);
    private static final Setting<Boolean> CALM = Setting.flag("motion.reduced", false);
    private static final Setting<Double> SIDE_BAR =
            Setting.number("reader.sideBar.width", USUAL, NARROWEST, WIDEST);

    private final ObjectProperty<ReaderLook> look;
    private final BooleanProperty calm = new SimpleBooleanProperty();
    private final DoubleProperty sideBarWidth = new SimpleDoubleProperty(USUAL);

    private Kind bright = Kind.PAPER;

    /** The usual choices, kept for nobody. */
    public ViewerChoices() {
        this(ReaderLook.PAPER);
    }

    private ViewerChoices(ReaderLook first) {
        look = new SimpleObjectProperty<>(first);
        look.subscribe(
                now -> {
                    if (now.kind() != Kind.DARK) {
                        bright = now.kind();
                    }
                });
    }

    /** The choices of settings, which keep them from then on. */
    public ViewerChoices(Settings settings) {
        this(
                new ReaderLook(
                        settings.get(KIND),
                        settings.get(PAPER).intValue(),
                        settings.get(INK).intValue(),
                        settings.get(FIGURES)));
        calm.set(settings.get(CALM));
        setSideBarWidth(settings.get(SIDE_BAR));
        look.addListener((o, before, now) -> keep(settings, now));
        calm.addListener((o, before, now) -> settings.put(CALM, now));
        sideBarWidth.addListener((o, before, now) -> settings.put(SIDE_BAR, now.doubleValue()));
    }

    private static void keep(Settings settings, ReaderLook look) {
        settings.put(KIND, look.kind());
        settings.put(PAPER, (double) look.paper());
        settings.put(INK, (double) look.ink());
        settings.put(FIGURES, look.figuresToo());
    }

    /** The colours of pages, of all papers that have none of their own. */
    public ObjectProperty<ReaderLook> lookProperty() {
        return look;
    }

    /** What pages looked like before they were made dark. */
    Kind bright() {
        return bright;
    }

    /** Whether nothing is to glide, whatever the system says of motion. */
    public BooleanProperty calmProperty() {
        return calm;
    }

    /** Pixels of the window. */
    public DoubleProperty sideBarWidthProperty() {
        return sideBarWidth;
    }

    /** Takes a width in pixels of the window, at least 170 and at most 480. */
    public void setSideBarWidth(double width) {
        sideBarWidth.set(Math.clamp(width, NARROWEST, WIDEST));
    }
}
