package app.seojae.library.context;

import app.seojae.digest.DigestReader;
import app.seojae.files.Machine;
import app.seojae.markdown.PlainText;
import app.seojae.model.digest.Digest;
import java.util.function.UnaryOperator;

/**
 * What a library works with.
 *
 * @param machine the computer it is opened on
 * @param reader reads digests; used from several threads at once
 * @param plainText makes plain text of Markdown; used from several threads at once
 */
public record LibraryTools(Machine machine, Reader reader, UnaryOperator<String> plainText) {

    /** The program's own readers. */
    public static LibraryTools standard(Machine machine) {
        return new LibraryTools(machine, new DigestReader()::read, PlainText::of);
    }

    /** Reads the bytes of a digest file. */
    @FunctionalInterface
    public interface Reader {
        /** Reads a file's bytes, whatever they are; its name may tell the day. */
        Digest read(String fileName, byte[] bytes);
    }
}
