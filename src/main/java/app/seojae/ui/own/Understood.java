package app.seojae.ui.own;

import java.util.List;

/**
 * What of the typed text names papers, and what does not.
 *
 * @param papers each once, in the order typed
 * @param unknown what was meant to name one, it seems
 */
record Understood(List<NamedPaper> papers, List<String> unknown) {

    static final Understood NOTHING = new Understood(List.of(), List.of());

    Understood {
        papers = List.copyOf(papers);
        unknown = List.copyOf(unknown);
    }
}
