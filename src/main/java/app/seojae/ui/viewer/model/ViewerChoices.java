package app.seojae.ui.viewer.model;

import app.seojae.ui.kit.Settings;
import app.seojae.ui.viewer.model.ReaderLook.Kind;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What a person chose for the PDFs of all papers: their look, and how wide the side bar is. Shared
 * by all viewers of a window; confined to the FX thread.
 */
public final class ViewerChoices {

    private static final String KIND = "reader.look";
    private static final String PAPER = "reader.look.paper";
    private static final String INK = "reader.look.ink";
    private static final String FIGURES = "reader.look.figures";
    private static final String SIDE_BAR = "reader.sideBar.width";
    private static final double NARROWEST = 170;
    private static final double WIDEST = 480;
    private static final double USUAL = 236;

    private final ObjectProperty<ReaderLook> look = new SimpleObjectProperty<>(ReaderLook.PAPER);
    private final DoubleProperty sideBarWidth = new SimpleDoubleProperty(USUAL);

    private Kind bright = Kind.PAPER;

    /** The usual choices, kept for nobody. */
    public ViewerChoices() {
        look.subscribe(
                now -> {
                    if (now.kind() != Kind.DARK) {
                        bright = now.kind();
                    }
                });
    }

    /** The choices of a memory, which keeps them from then on. */
    public ViewerChoices(Settings memory) {
        this();
        look.set(
                new ReaderLook(
                        memory.choice(KIND, Kind.class, Kind.PAPER),
                        (int) (long) memory.number(PAPER, ReaderLook.PAPER.paper()),
                        (int) (long) memory.number(INK, ReaderLook.PAPER.ink()),
                        memory.is(FIGURES, false)));
        setSideBarWidth(memory.number(SIDE_BAR, USUAL));
        look.addListener((o, before, now) -> keep(memory, now));
        sideBarWidth.addListener(
                (o, before, now) -> memory.put(SIDE_BAR, Double.toString(now.doubleValue())));
    }

    private static void keep(Settings memory, ReaderLook look) {
        memory.put(KIND, look.kind().name());
        memory.put(PAPER, Integer.toString(look.paper()));
        memory.put(INK, Integer.toString(look.ink()));
        memory.put(FIGURES, Boolean.toString(look.figuresToo()));
    }

    /** The colours of pages, of all papers that have none of their own. */
    public ObjectProperty<ReaderLook> lookProperty() {
        return look;
    }

    /** What pages looked like before they were made dark. */
    Kind bright() {
        return bright;
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
