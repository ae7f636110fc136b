package app.seojae.ui.detail;

import app.seojae.model.paper.Paper;
import javafx.scene.layout.Region;

/** A part of a paper's page, which stands in a column with the others. On the FX thread. */
interface DetailSection {

    /** What it is drawn with, the same for all papers; of no height where it has nothing to say. */
    Region node();

    /** Shows what it tells of a paper; called again whenever anything of the paper has changed. */
    void show(Paper paper);

    /** Lets go of the paper shown, as another one or none comes. */
    default void leave() {}

    /** Saves what was typed. */
    default void flush() {}
}
