package app.seojae.export;

import app.seojae.files.FileProblem;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that marks are taken back in from. */
final class MarkFile {

    private MarkFile() {}

    /**
     * Its text; throws {@code MARKS_UNREADABLE} for one that is no text or too large.
     *
     * @param largest in bytes
     */
    static String text(Path file, long largest) throws SeojaeException {
        try {
            if (Files.size(file) > largest) {
                throw new SeojaeException(unreadable(file));
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new SeojaeException(unreadable(file), e);
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    /** That it holds no marks. */
    static Problem unreadable(Path file) {
        return Problem.of(ProblemKind.MARKS_UNREADABLE, String.valueOf(file.getFileName()));
    }
}
