package app.seojae.files;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The gate to files that a person names: only regular ones are opened, since a pipe or device never
 * ends, and sizes are bounded while reading, since a file may say one and have another.
 */
public final class InputFile {

    private static final long MEGABYTE = 1 << 20;

    private InputFile() {}

    /**
     * Passes a regular file, behind links or not.
     *
     * @throws SeojaeException {@code FILE_UNREADABLE} where nothing is there, {@code
     *     FILE_NOT_REGULAR} for a folder, pipe or device
     */
    public static void check(Path file) throws SeojaeException {
        if (Files.isRegularFile(file)) {
            return;
        }
        if (!Files.exists(file)) {
            throw FileProblem.reading(file, new NoSuchFileException(file.toString()));
        }
        throw new SeojaeException(
                Problem.in(file.toString(), ProblemKind.FILE_NOT_REGULAR, file.toString()));
    }

    /** A stream over a regular file, which the caller closes and bounds. */
    public static InputStream stream(Path file) throws SeojaeException {
        check(file);
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    /**
     * The bytes of a regular file.
     *
     * @param largest how many bytes it may have; more throw {@code TOO_LARGE}
     */
    public static byte[] bytes(Path file, int largest) throws SeojaeException {
        try (InputStream in = stream(file)) {
            return bytes(in, file.toString(), largest);
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    /**
     * All that comes out of a stream.
     *
     * @param name what to call it where it is too large
     * @param largest how many bytes may come; more throw {@code TOO_LARGE}
     */
    public static byte[] bytes(InputStream in, String name, int largest)
            throws IOException, SeojaeException {
        byte[] bytes = in.readNBytes(largest);
        if (bytes.length == largest && in.read() >= 0) {
            throw new SeojaeException(
                    Problem.in(name, ProblemKind.TOO_LARGE, largest / MEGABYTE + " MB"));
        }
        return bytes;
    }

    /**
     * The text of a regular file.
     *
     * @param largest in bytes
     * @throws SeojaeException also where it is not UTF-8
     */
    public static String text(Path file, int largest) throws SeojaeException {
        try {
            return text(bytes(file, largest));
        } catch (CharacterCodingException e) {
            throw FileProblem.reading(file, e);
        }
    }

    /** Bytes as the UTF-8 they are; throws where they are not. */
    public static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
