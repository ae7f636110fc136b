package app.seojae.library;

import app.seojae.library.context.LibraryContext;
import app.seojae.library.meaning.Likeness;
import app.seojae.library.meaning.Meanings;

/** What finds papers by what the library's own texts teach. */
public record Discovery(Meanings meanings, Likeness likeness) {

    static Discovery of(LibraryContext context) {
        return new Discovery(new Meanings(context), new Likeness(context));
    }
}
