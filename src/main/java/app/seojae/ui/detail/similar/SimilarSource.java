package app.seojae.ui.detail.similar;

import app.seojae.library.meaning.Neighbour;
import java.util.List;
import java.util.function.Consumer;

/** Knows which papers are like another, and opens one of them. */
public interface SimilarSource {

    /** Tells on the FX thread which papers are like one, once it is known. */
    void ask(long paper, Consumer<List<Neighbour>> told);

    /** Brings the person to a paper. */
    void open(long paper);
}
