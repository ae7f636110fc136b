package app.seojae.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.files.FileHash;
import app.seojae.json.BackupJson;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.backup.ArchiveManifest;
import app.seojae.model.backup.ArchivedFile;
import app.seojae.model.backup.LibraryCounts;
import app.seojae.work.ByteMeter;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of our own, of strangers, cut off and made to do harm. */
class ArchiveTest {

    private static final Set<ProblemKind> REFUSED =
            Set.of(
                    ProblemKind.BACKUP_CUT,
                    ProblemKind.BACKUP_FOREIGN,
                    ProblemKind.LIBRARY_NEWER_SCHEMA);

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("x.seojae");
    }

    private void write(List<ArchivedFile> named, String... entries) throws Exception {
        write(1, named, entries);
    }

    private void write(int format, List<ArchivedFile> named, String... entries) throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("manifest.json"));
            ArchiveManifest manifest =
                    new ArchiveManifest(
                            format, Instant.EPOCH, 1, new LibraryCounts(1, 2, 3), true, named);
            zip.write(BackupJson.of(manifest).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static ArchivedFile named(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return new ArchivedFile(
                name, bytes.length, HexFormat.of().formatHex(FileHash.sha256(bytes)));
    }

    private ProblemKind refusal() {
        return assertThrows(
                        SeojaeException.class,
                        () -> {
                            try (ArchiveReader reader = ArchiveReader.open(file)) {
                                reader.verify(ByteMeter.silent());
                            }
                        })
                .problem()
                .kind();
    }

    @Test
    void whatWasWrittenIsRead() throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            ArchiveWriter writer = new ArchiveWriter(out, ByteMeter.silent());
            writer.add("seojae.db", "rows");
            writer.add("notes/한글 메모-1.md", "메모");
            writer.add("../out", "no");
            writer.add("notes/한글 메모-1.md", "twice");
            writer.finish(Instant.EPOCH, 18, new LibraryCounts(1, 1, 0), false);
        }
        try (ArchiveReader reader = ArchiveReader.open(file)) {
            reader.verify(ByteMeter.silent());
            assertEquals(
                    List.of("seojae.db", "notes/한글 메모-1.md"),
                    reader.manifest().files().stream().map(ArchivedFile::name).toList());
            assertEquals(18, reader.manifest().version());
            assertEquals(new LibraryCounts(1, 1, 0), reader.manifest().counts());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "pdfs/../../evil",
                "/etc/passwd",
                "pdfs/a/b",
                "C:\\x",
                "pdfs/.hidden",
                "pdfs/",
                "pdfs/a\\b",
                "pdfs/a:b",
                "other/a",
                "pdfs/a\u0000b"
            })
    void aNameThatLeadsElsewhereIsRefused(String name) throws Exception {
        write(List.of(named("seojae.db"), named(name)), "seojae.db", name);
        assertEquals(ProblemKind.BACKUP_FOREIGN, refusal());
    }

    @Test
    void whatTheManifestDoesNotNameIsRefused() throws Exception {
        write(List.of(named("seojae.db")), "seojae.db", "pdfs/more.pdf");
        assertEquals(ProblemKind.BACKUP_FOREIGN, refusal());
        write(List.of(named("seojae.db"), named("pdfs/gone.pdf")), "seojae.db");
        assertEquals(ProblemKind.BACKUP_FOREIGN, refusal());
        write(List.of(named("pdfs/a.pdf")), "pdfs/a.pdf");
        assertEquals(ProblemKind.BACKUP_FOREIGN, refusal());
    }

    @Test
    void aNewerFormIsRefused() throws Exception {
        write(2, List.of(named("seojae.db")), "seojae.db");
        assertEquals(ProblemKind.LIBRARY_NEWER_SCHEMA, refusal());
    }

    @Test
    void moreBytesThanTheManifestSaysAreNotUnpacked() throws Exception {
        ArchivedFile small = named("seojae.db");
        write(List.of(new ArchivedFile(small.name(), 3, small.sha256())), "seojae.db");
        assertEquals(ProblemKind.BACKUP_CUT, refusal());
        write(List.of(new ArchivedFile(small.name(), 99, small.sha256())), "seojae.db");
        assertEquals(ProblemKind.BACKUP_CUT, refusal());
        write(List.of(new ArchivedFile(small.name(), small.bytes(), "00")), "seojae.db");
        assertEquals(ProblemKind.BACKUP_CUT, refusal());
        write(List.of(new ArchivedFile(small.name(), 1L << 50, small.sha256())), "seojae.db");
        assertEquals(ProblemKind.BACKUP_FOREIGN, refusal());
    }

    @Test
    void whereverItIsCutOffOrChangedItIsRefused() throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            ArchiveWriter writer = new ArchiveWriter(out, ByteMeter.silent());
            writer.add("seojae.db", "rows and more rows ".repeat(20));
            writer.finish(Instant.EPOCH, 18, LibraryCounts.NONE, false);
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertTrue(REFUSED.contains(refusal()), "cut at " + length);
        }
        List<Integer> passed = new ArrayList<>();
        for (int at = 0; at < whole.length; at += 3) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x55;
            Files.write(file, changed);
            try (ArchiveReader reader = ArchiveReader.open(file)) {
                reader.verify(ByteMeter.silent());
                passed.add(at); // times and the like: what is in it is as it was
            } catch (SeojaeException e) {
                assertTrue(REFUSED.contains(e.problem().kind()), e.problem().toString());
            }
        }
        assertTrue(passed.size() < whole.length / 6, passed.size() + " of " + whole.length / 3);
    }

    @Test
    void aFileThatIsNoArchiveIsRefused() throws Exception {
        Files.writeString(file, "이것은 백업이 아닙니다");
        assertEquals(ProblemKind.BACKUP_FOREIGN, refusal());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertEquals(ProblemKind.BACKUP_FOREIGN, refusal());
    }
}
