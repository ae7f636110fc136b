package app.seojae.library.digests;

import app.seojae.digest.DigestReader;
import app.seojae.files.FileHash;
import app.seojae.files.InputFile;
import app.seojae.library.context.LibraryTools;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestName;
import app.seojae.store.paper.DigestStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file of an import, read and understood, or why it could not be.
 *
 * @param file its name
 */
record ReadFile(String file, DigestStore.@Nullable Incoming incoming, @Nullable Problem problem) {

    /** Counts up when the reader reads better; older readings are then made again. */
    static final int READER_VERSION = 2;

    /** What is not a digest is kept up to this size. */
    private static final int LARGEST_KEPT = 1 << 20;

    private static final String LARGEST_KEPT_WORDS = "1 MB";

    /** How many folders may tell of a digest's day, {@code 2024/09/05.md}. */
    private static final int FOLDERS = 3;

    static ReadFile of(Path path, LibraryTools.Reader reader) {
        String name = String.valueOf(path.getFileName());
        try {
            if (Files.isDirectory(path)) {
                return new ReadFile(
                        name, null, Problem.in(path.toString(), ProblemKind.FOLDER_TOO_DEEP));
            }
            byte[] bytes = InputFile.bytes(path, Math.toIntExact(DigestReader.MAX_BYTES));
            return of(name, inFolders(path), bytes, reader, false);
        } catch (SeojaeException e) {
            Problem problem = e.problem();
            return new ReadFile(
                    name,
                    null,
                    problem.kind() == ProblemKind.TOO_LARGE
                            ? DigestReader.tooLarge(size(path)).in(path.toString())
                            : problem);
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return DigestReader.MAX_BYTES; // at least
        }
    }

    private static String inFolders(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        int names = whole.getNameCount();
        return names == 0
                ? path.toString()
                : whole.subpath(Math.max(0, names - 1 - FOLDERS), names)
                        .toString()
                        .replace('\\', '/');
    }

    static ReadFile of(String name, byte[] bytes, LibraryTools.Reader reader, boolean sample) {
        return of(name, name, bytes, reader, sample);
    }

    static ReadFile of(
            String name, String place, byte[] bytes, LibraryTools.Reader reader, boolean sample) {
        Digest digest = reader.read(place, bytes);
        boolean keep = digest.kind() == Digest.Kind.PAPER_DIGEST || bytes.length <= LARGEST_KEPT;
        if (!keep && !digest.raw().isEmpty()) {
            digest = digest.with(Problem.of(ProblemKind.DIGEST_NOT_KEPT, LARGEST_KEPT_WORDS));
        }
        return new ReadFile(
                name,
                new DigestStore.Incoming(
                        digest,
                        FileHash.sha256(bytes),
                        compressed(keep ? bytes : new byte[0]),
                        READER_VERSION,
                        sample),
                null);
    }

    /** The same under another name. */
    ReadFile named(DigestName other) {
        return incoming == null
                ? this
                : new ReadFile(
                        file,
                        new DigestStore.Incoming(
                                incoming.digest().named(other),
                                incoming.hash(),
                                incoming.compressed(),
                                incoming.readerVersion(),
                                incoming.sample()),
                        problem);
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater)) {
            deflating.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail so", e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }
}
