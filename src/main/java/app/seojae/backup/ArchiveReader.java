package app.seojae.backup;

import app.seojae.files.FileHash;
import app.seojae.files.FileProblem;
import app.seojae.files.InputFile;
import app.seojae.json.BackupJson;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.backup.ArchiveManifest;
import app.seojae.model.backup.ArchivedFile;
import app.seojae.work.ByteMeter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads an archive nobody vouches for: it must hold just what its manifest names, by names that
 * lead nowhere else, of the sizes and hashes it says. Nothing is unpacked beyond those sizes.
 * Confined to one thread.
 */
public final class ArchiveReader implements AutoCloseable {

    private static final byte[] ZIP = "PK\3\4".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final ZipFile zip;
    private final ArchiveManifest manifest;

    private ArchiveReader(Path file, ZipFile zip, ArchiveManifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Whether a file begins as archives do. */
    public static boolean isArchive(Path file) throws SeojaeException {
        try (InputStream in = InputFile.stream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    /**
     * Opens one and looks at its list of files, not yet at what is in them.
     *
     * @throws SeojaeException {@code BACKUP_FOREIGN}, {@code BACKUP_CUT} or, where a newer program
     *     wrote it, {@code LIBRARY_NEWER_SCHEMA}
     */
    public static ArchiveReader open(Path file) throws SeojaeException {
        if (!isArchive(file)) {
            throw ArchiveForm.foreign(file);
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException e) {
            throw ArchiveForm.cut(file); // it began as an archive a moment ago
        }
        try {
            ArchiveManifest manifest = manifest(file, zip);
            check(file, zip, manifest);
            return new ArchiveReader(file, zip, manifest);
        } catch (IOException e) {
            close(zip);
            throw ArchiveForm.cut(file);
        } catch (SeojaeException | RuntimeException e) {
            close(zip);
            throw e;
        }
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            System.getLogger(ArchiveReader.class.getName())
                    .log(System.Logger.Level.DEBUG, "an archive does not close", e);
        }
    }

    private static ArchiveManifest manifest(Path file, ZipFile zip)
            throws IOException, SeojaeException {
        ZipEntry entry = zip.getEntry(ArchiveForm.MANIFEST);
        if (entry == null || zip.size() > ArchiveForm.MOST_ENTRIES) {
            throw ArchiveForm.foreign(file);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = InputFile.bytes(in, file.toString(), ArchiveForm.LARGEST_MANIFEST);
            return BackupJson.manifest(new String(bytes, StandardCharsets.UTF_8))
                    .orElseThrow(() -> ArchiveForm.foreign(file));
        }
    }

    private static void check(Path file, ZipFile zip, ArchiveManifest manifest)
            throws SeojaeException {
        if (manifest.format() > ArchiveForm.FORMAT) {
            throw new SeojaeException(
                    Problem.in(file.toString(), ProblemKind.LIBRARY_NEWER_SCHEMA));
        }
        Set<String> names = new HashSet<>();
        for (ArchivedFile one : manifest.files()) {
            ZipEntry entry = zip.getEntry(one.name());
            boolean allowed =
                    ArchiveForm.allows(one.name())
                            && names.add(one.name())
                            && one.bytes() <= ArchiveForm.LARGEST_FILE
                            && entry != null
                            && !entry.isDirectory();
            if (!allowed) {
                throw ArchiveForm.foreign(file);
            }
        }
        if (!names.contains(ArchiveForm.DATABASE) || zip.size() != names.size() + 1) {
            throw ArchiveForm.foreign(file);
        }
    }

    /** What it says of itself. */
    public ArchiveManifest manifest() {
        return manifest;
    }

    /**
     * Reads every file in it once, so that one that is cut off is known before anything is done.
     */
    public void verify(ByteMeter meter) throws SeojaeException {
        try {
            for (ArchivedFile one : manifest.files()) {
                unpack(one, OutputStream.nullOutputStream(), meter);
            }
        } catch (IOException e) {
            throw ArchiveForm.cut(file);
        }
    }

    /**
     * Unpacks a file.
     *
     * @param meter told of the bytes that come out
     * @throws IOException where it cannot be written there
     * @throws SeojaeException {@code BACKUP_CUT} where it is not what the manifest says; what was
     *     written by then is to be thrown away
     */
    public void unpack(ArchivedFile one, OutputStream out, ByteMeter meter)
            throws IOException, SeojaeException {
        MessageDigest hash = FileHash.sha256();
        byte[] buffer = new byte[BUFFER];
        long left = one.bytes();
        try (InputStream in = opened(one)) {
            for (int read = next(in, buffer); read >= 0; read = next(in, buffer)) {
                left -= read;
                if (left < 0) {
                    throw ArchiveForm.cut(file);
                }
                meter.passed(read);
                hash.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (left != 0 || !HexFormat.of().formatHex(hash.digest()).equals(one.sha256())) {
            throw ArchiveForm.cut(file);
        }
    }

    private InputStream opened(ArchivedFile one) throws SeojaeException {
        try {
            return zip.getInputStream(zip.getEntry(one.name()));
        } catch (IOException e) {
            throw ArchiveForm.cut(file);
        }
    }

    private int next(InputStream in, byte[] buffer) throws SeojaeException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw ArchiveForm.cut(file);
        }
    }

    /** Room for all files in it, in bytes. */
    public long unpackedBytes() {
        return manifest.files().stream().mapToLong(ArchivedFile::bytes).sum();
    }

    @Override
    public void close() throws SeojaeException {
        try {
            zip.close();
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }
}
