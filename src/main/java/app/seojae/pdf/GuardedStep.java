package app.seojae.pdf;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.bounded.UnpackLimit;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * One step of work on a PDF that may fail in any way: PDFBox throws unchecked exceptions and errors
 * on strange files at every step, so each is run through here and ends in a result or a sentence.
 *
 * @param <T> what the step finds
 */
@FunctionalInterface
public interface GuardedStep<T> {

    /** Does the step; may throw anything. */
    T run() throws IOException, SeojaeException;

    /** Runs a step that concerns the whole document. */
    static <T> T ofDocument(String place, GuardedStep<T> step) throws SeojaeException {
        try {
            return step.run();
        } catch (SeojaeException e) {
            throw e;
        } catch (Throwable e) {
            throw new SeojaeException(Problem.in(place, documentProblem(e)), e);
        }
    }

    /** Runs a step that concerns one page. */
    static <T> T ofPage(PageIndex page, GuardedStep<T> step) throws SeojaeException {
        try {
            return step.run();
        } catch (SeojaeException e) {
            throw e;
        } catch (Throwable e) {
            throw new SeojaeException(pageProblem(page, e), e);
        }
    }

    private static Problem pageProblem(PageIndex page, Throwable e) {
        ProblemKind kind =
                switch (e) {
                    case PageStoppedException stopped -> stopped.kind();
                    case UnpackLimit.Refused _ -> ProblemKind.PDF_PAGE_UNPACKS;
                    case OutOfMemoryError _ -> ProblemKind.PDF_OUT_OF_MEMORY;
                    default -> ProblemKind.PDF_PAGE_FAILED;
                };
        return Problem.of(kind, Integer.toString(page.number()));
    }

    private static ProblemKind documentProblem(Throwable e) {
        return switch (e) {
            case UnpackLimit.Refused _ -> ProblemKind.PDF_UNPACKS;
            case InvalidPasswordException _ -> ProblemKind.PDF_PASSWORD;
            // Certificates need BouncyCastle, which is not on the class path.
            case NoClassDefFoundError _ -> ProblemKind.PDF_UNSUPPORTED_ENCRYPTION;
            case OutOfMemoryError _ -> ProblemKind.PDF_TOO_MUCH_MEMORY;
            case IOException io when speaksOfEncryption(io) ->
                    ProblemKind.PDF_UNSUPPORTED_ENCRYPTION;
            default -> ProblemKind.PDF_DAMAGED;
        };
    }

    /** PDFBox has no type of its own for a security handler or crypt filter it does not know. */
    private static boolean speaksOfEncryption(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("security handler")
                || message.contains("decrypt")
                || message.contains("encryption")
                || e.getCause() instanceof GeneralSecurityException;
    }
}
