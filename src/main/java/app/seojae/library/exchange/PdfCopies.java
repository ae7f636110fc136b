package app.seojae.library.exchange;

import app.seojae.files.LibraryFolder;
import app.seojae.library.annotations.Annotations;
import app.seojae.library.annotations.PdfVersions;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Paper;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.annotation.AnnotatedCopy;
import app.seojae.work.CancelFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Copies of papers' PDFs with their annotations as standard ones; the original is only read.
 * Blocking; safe for any thread.
 */
final class PdfCopies {

    private final PdfVersions versions;
    private final Annotations annotations;
    private final LibraryFolder folder;

    PdfCopies(PdfVersions versions, Annotations annotations, LibraryFolder folder) {
        this.versions = versions;
        this.annotations = annotations;
        this.folder = folder;
    }

    /**
     * Writes the copy of a paper's PDF; whether the file changed.
     *
     * @param password or {@code null} to try none
     * @throws SeojaeException {@code PDF_NOT_HERE} where none is stored, {@code FILE_UNWRITABLE}
     *     where the file is the original
     */
    boolean write(
            Paper paper,
            Path file,
            @Nullable String password,
            ExportedFiles files,
            CancelFlag cancel)
            throws SeojaeException {
        String path = paper.row().pdf().path();
        if (path == null) {
            throw new SeojaeException(Problem.in(paper.row().title(), ProblemKind.PDF_NOT_HERE));
        }
        Path pdf = folder.resolve(path);
        if (isSame(pdf, file)) {
            throw new SeojaeException(
                    Problem.in(file.toString(), ProblemKind.FILE_UNWRITABLE, file.toString()));
        }
        TextVersion version = versions.open(paper.id(), pdf, password, cancel);
        List<PlacedAnnotation> placed = annotations.ofPaper(paper.id(), version);
        PdfFile original = PdfFile.open(pdf, password);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        AnnotatedCopy.write(original, placed, copy);
        return files.write(file, copy::writeTo);
    }

    private static boolean isSame(Path original, Path file) throws SeojaeException {
        try {
            return Files.exists(file) && Files.isSameFile(original, file);
        } catch (IOException e) {
            throw new SeojaeException(
                    Problem.in(file.toString(), ProblemKind.FILE_UNWRITABLE, file.toString()), e);
        }
    }
}
