package app.seojae.pdf;

import app.seojae.files.FileHash;
import app.seojae.files.InputFile;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadMemoryMappedFile;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a PDF: read once and shared by all its handles, or mapped anew by each where the
 * file is large. Safe for any thread.
 */
final class PdfSource {

    /** Up to here a file is read into memory, so that it may change or vanish while it is open. */
    private static final long SHARED_LIMIT = 64L << 20;

    /** PDFBox maps a file as one buffer. */
    private static final long MAPPED_LIMIT = Integer.MAX_VALUE;

    private final Path path;
    private final byte @Nullable [] bytes;

    /** The bytes from where the PDF begins in them. */
    private final byte @Nullable [] body;

    private PdfSource(Path path, byte @Nullable [] bytes, byte @Nullable [] body) {
        this.path = path;
        this.bytes = bytes;
        this.body = body;
    }

    /**
     * Looks at the file and reads it if it is small enough.
     *
     * @throws SeojaeException where it cannot be read or is no PDF
     */
    static PdfSource of(Path path) throws SeojaeException {
        String place = path.toString();
        InputFile.check(path);
        try {
            long size = Files.size(path);
            Optional<ProblemKind> other = FileSignature.problem(path, size);
            if (other.isEmpty() && size > MAPPED_LIMIT) {
                throw new SeojaeException(Problem.in(place, ProblemKind.TOO_LARGE, "2 GB"));
            }
            byte[] bytes = size <= SHARED_LIMIT ? InputFile.bytes(path, (int) SHARED_LIMIT) : null;
            if (other.isEmpty()) {
                return new PdfSource(path, bytes, bytes);
            }
            byte[] body = bytes == null ? null : BodySearch.of(bytes).orElse(null);
            if (body == null) {
                throw new SeojaeException(Problem.in(place, other.get()));
            }
            return new PdfSource(path, bytes, body);
        } catch (IOException e) {
            throw new SeojaeException(Problem.in(place, ProblemKind.FILE_UNREADABLE, place), e);
        }
    }

    /** Whether the bytes are in memory, so that readers hold no file open. */
    boolean isInMemory() {
        return bytes != null;
    }

    /** The SHA-256 of the bytes, 64 hexadecimal digits. */
    String sha256() throws SeojaeException {
        return bytes == null
                ? FileHash.sha256(path)
                : HexFormat.of().formatHex(FileHash.sha256(bytes));
    }

    /** A reader of its own over the same bytes; whoever asks closes it. */
    RandomAccessRead reader() throws IOException {
        return body == null
                ? new RandomAccessReadMemoryMappedFile(path)
                : new RandomAccessReadBuffer(body);
    }
}
