package app.seojae.library.move;

import app.seojae.files.AtomicFile;
import app.seojae.files.WorkFile;
import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.SeojaeException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file in a folder that a library was taken from, for who finds it there: where it is now. */
final class MovedNote {

    static final String NAME = "seojae-moved.txt";

    private MovedNote() {}

    static void write(Path former, Path now) throws SeojaeException {
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            text.append(Text.MOVED_NOTE.in(language, now.toString())).append('\n');
        }
        AtomicFile.write(former.resolve(NAME), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static void remove(Path folder) throws SeojaeException {
        WorkFile.delete(folder.resolve(NAME));
    }
}
