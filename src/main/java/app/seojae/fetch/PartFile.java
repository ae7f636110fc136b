package app.seojae.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A half file beside its final name, and beside that the server's name for its version. */
final class PartFile {

    private final Path target;
    private final Path part;
    private final Path mark;

    PartFile(Path target) {
        this.target = target;
        this.part = target.resolveSibling(target.getFileName() + ".part");
        this.mark = target.resolveSibling(target.getFileName() + ".part.version");
    }

    /** How much lies here that can be gone on from, 0 where the version is not known. */
    long length() throws IOException {
        return Files.exists(part) && validator() != null ? Files.size(part) : 0;
    }

    /** The version for {@code If-Range}, or {@code null}. */
    @Nullable String validator() throws IOException {
        if (!Files.exists(mark)) {
            return null;
        }
        List<String> lines = Files.readAllLines(mark, StandardCharsets.UTF_8);
        return lines.isEmpty() || lines.getFirst().isBlank() ? null : lines.getFirst();
    }

    /** Begins again, or goes on behind what lies here. */
    FileChannel open(boolean append, @Nullable String validator) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        if (append) {
            return FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        }
        delete();
        if (validator != null) {
            Files.writeString(mark, validator);
        }
        return FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** The first bytes of what lies here. */
    byte[] head(int most) throws IOException {
        try (InputStream in = Files.newInputStream(part)) {
            return in.readNBytes(most);
        }
    }

    /** Gives the whole file its name at once, so that nobody ever sees a half one. */
    void finish() throws IOException {
        try {
            Files.move(
                    part,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(mark);
    }

    /** Puts the unpacked content in the place of what came; whether it kept within a length. */
    boolean unpack(long maxBytes) throws IOException {
        Path whole = target.resolveSibling(target.getFileName() + ".unpacked.part");
        try {
            if (!BodyDecoding.unpack(part, whole, maxBytes)) {
                return false;
            }
            try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(whole, part, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** The length of what lies here. */
    long size() throws IOException {
        return Files.size(part);
    }

    void delete() throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(mark);
    }
}
