package app.seojae;

import app.seojae.files.AtomicFile;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page drawn before the first paper, as a file: a reader opens nothing else. */
final class RehearsalFile {

    private static final String RESOURCE = "/sample/rehearsal.pdf";

    private RehearsalFile() {}

    /** Writes it into a folder, unless it stands there as it is in the program. */
    static Path in(Path folder) throws SeojaeException {
        Path file = folder.resolve("rehearsal.pdf");
        try (InputStream in = RehearsalFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("the program lacks its page");
            }
            byte[] pdf = in.readAllBytes();
            if (!Files.exists(file) || Files.size(file) != pdf.length) {
                Files.createDirectories(folder);
                AtomicFile.write(file, pdf);
            }
            return file;
        } catch (IOException e) {
            throw new SeojaeException(
                    Problem.in(RESOURCE, ProblemKind.FILE_UNREADABLE, RESOURCE), e);
        }
    }
}
