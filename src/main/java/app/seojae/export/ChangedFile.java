package app.seojae.export;

import app.seojae.files.FileProblem;
import app.seojae.files.InputFile;
import app.seojae.files.OutputFile;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes a file only where its content changes, so that its time tells when it last did. */
public final class ChangedFile {

    private ChangedFile() {}

    /** Writes a text as UTF-8; whether the file changed. */
    public static boolean write(Path file, String text) throws SeojaeException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes; whether the file changed. */
    public static boolean write(Path file, byte[] bytes) throws SeojaeException {
        if (isSo(file, bytes)) {
            return false;
        }
        OutputFile.write(file, bytes);
        return true;
    }

    /** Whether a file stands there with just the content of another one. */
    public static boolean isSame(Path file, Path other) throws IOException {
        return Files.isRegularFile(file) && Files.mismatch(file, other) < 0;
    }

    private static boolean isSo(Path file, byte[] bytes) throws SeojaeException {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == bytes.length
                    && Arrays.equals(InputFile.bytes(file, bytes.length + 1), bytes);
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }
}
