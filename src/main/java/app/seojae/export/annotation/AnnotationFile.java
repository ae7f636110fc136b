package app.seojae.export.annotation;

import app.seojae.files.InputFile;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;

/** A file that marks are taken back in from. */
public final class AnnotationFile {

    private AnnotationFile() {}

    /**
     * Its text; throws {@code MARKS_UNREADABLE} for one that is no text or too large.
     *
     * @param largest in bytes
     */
    public static String text(Path file, int largest) throws SeojaeException {
        try {
            return InputFile.text(InputFile.bytes(file, largest));
        } catch (CharacterCodingException e) {
            throw new SeojaeException(unreadable(file), e);
        } catch (SeojaeException e) {
            boolean isTooLarge = e.problem().kind() == ProblemKind.TOO_LARGE;
            throw isTooLarge ? new SeojaeException(unreadable(file), e) : e;
        }
    }

    /** That it holds no marks. */
    public static Problem unreadable(Path file) {
        return Problem.of(ProblemKind.MARKS_UNREADABLE, String.valueOf(file.getFileName()));
    }
}
