package app.seojae.citation;

import app.seojae.model.ArxivId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a list of references names.
 *
 * @param arxivId as it gives it, or {@code null}
 * @param doi in lower case, or the empty string
 * @param title as far as the entry's words tell, or the empty string
 * @param year when it appeared, or 0
 * @param phrases the hashes of what in it may be a title, the likeliest first
 */
public record CitedWork(
        @Nullable ArxivId arxivId, String doi, String title, int year, List<Long> phrases) {

    public CitedWork {
        phrases = List.copyOf(phrases);
    }

    /** Its title as titles are compared. */
    public TitleKey key() {
        return TitleKey.of(title);
    }

    /** Reads an entry's text, with or without its number. */
    public static CitedWork of(String entry) {
        return WorkReader.read(entry);
    }
}
