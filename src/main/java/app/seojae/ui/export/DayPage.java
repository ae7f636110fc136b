package app.seojae.ui.export;

import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.exchange.DayDigest;
import app.seojae.ui.kit.Messages;
import java.time.LocalDate;

/** Writes a day's papers as a digest into a file the person names. On the FX thread. */
public final class DayPage {

    private final Library library;
    private final Messages words;
    private final NamedFile file;

    public DayPage(Library library, Messages words, NamedFile file) {
        this.library = library;
        this.words = words;
        this.file = file;
    }

    /** Asks for the file and writes; the name proposed is the one digests have. */
    public void write(LocalDate day) {
        file.write(
                day + ".md",
                out -> new DayDigest(library.browse()).write(day, out),
                (count, out) -> words.of(Text.DAY_WRITTEN, words.number(count), out));
    }
}
