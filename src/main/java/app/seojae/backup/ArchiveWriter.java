package app.seojae.backup;

import app.seojae.files.FileHash;
import app.seojae.files.InputFile;
import app.seojae.json.BackupJson;
import app.seojae.model.SeojaeException;
import app.seojae.model.backup.ArchiveManifest;
import app.seojae.model.backup.ArchivedFile;
import app.seojae.model.backup.LibraryCounts;
import app.seojae.work.ByteMeter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an archive into a stream, file by file, its manifest last. Confined to one thread. */
public final class ArchiveWriter {

    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final ByteMeter meter;
    private final List<ArchivedFile> files = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /**
     * @param out not closed by this
     * @param meter told of the bytes that are taken in
     */
    public ArchiveWriter(OutputStream out, ByteMeter meter) {
        this.meter = meter;
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Adds a file; one whose name the form does not allow, or that is there, is passed over. */
    public void add(String name, Path file) throws IOException, SeojaeException {
        try (InputStream in = InputFile.stream(file)) {
            add(name, in);
        }
    }

    /** Adds a text under a name. */
    public void add(String name, String text) throws IOException, SeojaeException {
        add(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void add(String name, InputStream in) throws IOException, SeojaeException {
        if (!ArchiveForm.allows(name) || !names.add(name)) {
            return;
        }
        MessageDigest hash = FileHash.sha256();
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        zip.putNextEntry(new ZipEntry(name));
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            meter.passed(read);
            hash.update(buffer, 0, read);
            zip.write(buffer, 0, read);
            bytes += read;
        }
        zip.closeEntry();
        files.add(new ArchivedFile(name, bytes, HexFormat.of().formatHex(hash.digest())));
    }

    /**
     * Ends the archive with its manifest.
     *
     * @param made when the database in it was copied
     * @param version of the tables in it
     * @param pdfs whether all PDFs are in it
     */
    public ArchiveManifest finish(Instant made, long version, LibraryCounts counts, boolean pdfs)
            throws IOException {
        ArchiveManifest manifest =
                new ArchiveManifest(ArchiveForm.FORMAT, made, version, counts, pdfs, files);
        zip.putNextEntry(new ZipEntry(ArchiveForm.MANIFEST));
        zip.write(BackupJson.of(manifest).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        return manifest;
    }
}
