package app.seojae.backup;

import app.seojae.files.FileHash;
import app.seojae.files.InputFile;
import app.seojae.json.BackupJson;
import app.seojae.model.SeojaeException;
import app.seojae.model.backup.ArchiveManifest;
import app.seojae.model.backup.ArchivedFile;
import app.seojae.model.backup.LibraryCounts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
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

    private final ZipOutputStream zip;
    private final List<ArchivedFile> files = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /**
     * @param out not closed by this
     */
    public ArchiveWriter(OutputStream out) {
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
    public void add(String name, String text) throws IOException {
        add(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void add(String name, InputStream in) throws IOException {
        if (!ArchiveForm.allows(name) || !names.add(name)) {
            return;
        }
        DigestInputStream counted = new DigestInputStream(in, FileHash.sha256());
        zip.putNextEntry(new ZipEntry(name));
        long bytes = counted.transferTo(zip);
        zip.closeEntry();
        String hash = HexFormat.of().formatHex(counted.getMessageDigest().digest());
        files.add(new ArchivedFile(name, bytes, hash));
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
