package app.seojae.library.papers;

import app.seojae.library.citation.Citations;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperRow;
import java.util.Optional;

/**
 * Finds the library's paper that an entry of a reference list names: by the arXiv id it gives, else
 * by the title in it. Blocking; safe for any thread.
 */
public final class CitedPapers {

    private final Citations citations;

    public CitedPapers(Citations citations) {
        this.citations = citations;
    }

    /**
     * The paper a reference list's entry names, where the library has it.
     *
     * @param entry as the PDF's text gives it
     */
    public Optional<PaperRow> find(String entry) throws SeojaeException {
        return citations.named(entry);
    }
}
